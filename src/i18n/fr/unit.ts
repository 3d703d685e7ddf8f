import type { Reason } from '../../domain/ledger.ts';
import type { Core } from '../en.ts';
import { plural } from './plural.ts';

const status: Record<Reason, string> = {
  active: 'En circulation',
  dispensed: 'Tout son contenu a été délivré',
  dispensed_out_of_custody: 'Tout son contenu a été délivré',
  destroyed: 'Détruit',
  exported: 'Exporté',
  sampled_by_authority: 'Prélevé comme échantillon par une autorité',
  free_sample: 'Donné en échantillons gratuits',
  stolen: 'Déclaré volé',
  lost: 'Déclaré perdu',
  damaged: 'Déclaré endommagé',
  quarantined: 'Mis à l’écart comme suspect',
  repacked: 'Préparé dans d’autres bacs',
  implanted: 'Implanté',
  other: 'Retiré du circuit',
  relabelled: 'Réétiqueté',
  active_again: 'En circulation',
};

/** Words of the screen of a logistic unit: a tote, a case or a pallet. */
export const unit: Core['unit'] = {
  reading: 'Lecture des enregistrements de ce colis…',
  kind: { packs: 'Bac ou carton', units: 'Palette' },
  number: 'Numéro de colis (SSCC)',
  status,
  absent: {
    title: 'Non enregistré',
    sentence:
      'Personne n’a enregistré de colis portant ce numéro. Comparez-le avec l’étiquette, ou demandez le bon à l’expéditeur.',
  },
  unread: {
    title: 'Lecture impossible',
    sentence: 'Rien n’est donc dit sur ce colis.',
    tryAgain: 'Réessayer',
  },
  state: {
    toYou: (from) => `En route vers vous depuis ${from}`,
    toOther: (from, to) => `En route de ${from} vers ${to}`,
    here: 'Enregistré chez vous',
    at: (name) => `Enregistré chez ${name}`,
    since: (moment) => `Depuis ${moment}.`,
    held: 'Bloqué',
    notReceived: 'Il n’a pas encore été réceptionné.',
    heldBy: (name) => `Bloqué par ${name}. N’en délivrez rien.`,
    heldByAuthority: (name) => `Bloqué sur ordre de ${name}. N’en délivrez rien.`,
    gone: 'Il n’est plus en circulation. N’en délivrez rien.',
    onPallet: 'Il est sur la palette',
    custodyUnread: 'L’endroit où il est n’a pas pu être lu.',
    partner: (index) => `partenaire ${index} (non lu)`,
  },
  contents: {
    title: 'Ce qui y a été mis',
    packs: (count, format) => `${format.number(count)} ${plural(count, 'boîte', 'boîtes')}`,
    units: (count, format) => `${format.number(count)} colis`,
    lot: 'Lot',
    expiry: 'Péremption',
    recalled: (recallClass) => `Rappelé, classe ${recallClass}`,
    withdrawn: 'Retiré du marché',
    expired: 'Périmé',
    unknownProduct: 'Produit non enregistré',
    productUnread: 'Produit non lu',
    lotUnread: 'Impossible de lire si le lot est rappelé.',
    empty: 'Il n’y a rien dessus maintenant.',
    unread: 'Son contenu n’a pas pu être lu.',
    absent: 'Il n’y a pas de liste de son contenu.',
    dispensed:
      'Les boîtes délivrées depuis figurent encore dans cette liste. Scannez une boîte pour voir son propre état.',
    more: (count, format) => `Afficher ${format.number(count)} de plus`,
  },
};
