import type { Desk } from '../en.ts';
import { plural } from './plural.ts';

const pack = (count: number): string => plural(count, 'boîte', 'boîtes');

/** Words about recalled lots that a pharmacy has had. */
export const lookBack: Desk['lookBack'] = {
  title: 'Rappels qui vous concernent',
  lead: 'Lots rappelés ou retirés du marché que cette pharmacie a reçus : ce qui est arrivé, ce qui est encore ici et ce qui a été délivré. D’après le registre et le journal de cet appareil.',
  back: 'Au comptoir',
  link: 'Rappels',
  print: 'Imprimer',
  again: 'Chercher de nouveau',
  reading: 'Recherche des rappels…',
  banner: {
    held: (packs, format) =>
      `${format.number(packs)} ${plural(packs, 'boîte rappelée est enregistrée', 'boîtes rappelées sont enregistrées')} ici`,
    heldWhat: 'Retirez du rayon dès aujourd’hui ce qui est rappelé, et mettez-le à l’écart.',
    coming: (packs, format) =>
      `${format.number(packs)} ${plural(packs, 'boîte rappelée est', 'boîtes rappelées sont')} en route vers vous`,
    comingWhat: 'N’en mettez rien en rayon. Demandez à l’expéditeur.',
    aside: (packs, format) =>
      `${format.number(packs)} ${plural(packs, 'boîte rappelée est mise', 'boîtes rappelées sont mises')} à l’écart ici`,
    asideWhat: 'Renvoyez ou détruisez ce qui est à l’écart, comme le dit l’avis.',
    open: 'Afficher les rappels',
    unread: 'Les rappels n’ont pas pu être consultés',
    unreadWhat: 'Du stock peut être rappelé sans être nommé ici. Un nouvel essai se fait automatiquement.',
  },
  unread: {
    title: 'Les rappels n’ont pas pu être lus',
    sentence: 'Cela ne veut pas dire que rien n’est rappelé. Consultez les avis de l’autorité, et réessayez.',
  },
  partly: {
    title: 'Certains rappels n’ont pas pu être lus en entier',
    sentence: 'On ne sait pas s’ils vous concernent :',
  },
  none: 'Aucun lot dont le rappel est enregistré n’est passé ici.',
  asOf: (moment) => `État du registre : ${moment}.`,
  listed:
    'Ce qui est dit d’un lot est prouvé. Qu’aucun autre lot ne soit rappelé, ce sont les nœuds interrogés qui le disent.',
  nowhere:
    'Tant qu’on ne sait pas quelle est cette pharmacie, personne ne peut dire quels rappels la concernent.',
  recalled: (recallClass, partner, moment) =>
    `Rappelé par ${partner}, classe ${recallClass}, en vigueur à partir du ${moment}`,
  withdrawn: (partner, date) => `Retiré du marché par ${partner} le ${date}`,
  lot: (lot) => `Lot ${lot}`,
  summary: (received, onShelf, dispensed, format) =>
    `Vous avez reçu ${format.number(received)} ${pack(received)} de ce lot : ${format.number(onShelf)} en rayon, ${format.number(dispensed)} ${plural(dispensed, 'délivrée', 'délivrées')}.`,
  unitsUnread: (count, format) =>
    `${format.number(count)} colis de ce lot ${plural(count, 'n’a pas pu être lu', 'n’ont pas pu être lus')}. Il y a peut-être ici plus de boîtes qu’indiqué.`,
  came: 'Ce qui est arrivé',
  cameFrom: (packs, partner, format) => `${format.number(packs)} ${pack(packs)} de ${partner}`,
  cameMade: (packs, format) =>
    `${format.number(packs)} ${plural(packs, 'boîte fabriquée', 'boîtes fabriquées')} ici`,
  now: 'Où elles sont maintenant',
  onShelf: 'En rayon',
  held: 'Dont bloquées',
  toHere: 'En route vers vous',
  fromHere: 'Parties de chez vous, en route',
  quarantined: 'Mises à l’écart',
  dispensed: 'Délivrées',
  takenOut: 'Délivrées ou retirées du circuit, par jour',
  packs: (packs, format) => `${format.number(packs)} ${pack(packs)}`,
  since: 'après le rappel',
  dayUnknown: 'Jour non enregistré',
  device: 'Dans le journal de cet appareil',
  deviceLead: 'Les autres appareils de la pharmacie ont leur propre journal.',
  deviceNone: 'Cet appareil n’a vu aucune boîte de ce lot.',
  deviceLess: (packs, format) =>
    `${format.number(packs)} ${plural(packs, 'boîte que ce journal ne nomme pas a été délivrée', 'boîtes que ce journal ne nomme pas ont été délivrées')} : par un autre appareil, ou avec tout ${plural(packs, 'son', 'leur')} colis.`,
  deviceUnread: 'Le journal de cet appareil n’a pas pu être lu.',
  event: {
    came: 'Scannée à la réception',
    dispensed: 'Délivrée',
    taken_back: 'Délivrance annulée',
    set_aside: 'Mise à l’écart',
    supplied: 'Délivrée sans vérification',
  },
  eventAt: (moment, till) => `${moment}, poste ${till}`,
  inspect: 'Lot entier',
};
