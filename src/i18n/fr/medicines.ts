import type { Desk } from '../en.ts';

/** Words of a person's own list of packs. */
export const medicines: Desk['medicines'] = {
  lead: 'Les boîtes que vous avez gardées. Chaque fois que vous ouvrez cette page, elles sont toutes vérifiées à nouveau : péremption, rappels, et tout ce qu’un scan vérifie.',
  only: 'La liste est conservée sur cet appareil et nulle part ailleurs. Quiconque utilise cet appareil peut la voir.',
  save: {
    title: 'Garder un œil sur cette boîte',
    lead: 'Gardez-la : sa péremption et ses rappels sont vérifiés à nouveau chaque fois que vous ouvrez votre liste. La liste reste sur cet appareil.',
    action: 'Garder dans mes médicaments',
    saved: 'Dans mes médicaments',
    inPage:
      'Ce navigateur ne laisse pas l’application conserver quoi que ce soit. La boîte est dans votre liste jusqu’à ce que vous fermiez cette page.',
    open: 'Ouvrir mes médicaments',
    remove: 'La retirer',
  },
  open: (count, format) =>
    count === 1 ? 'Mes médicaments : 1 boîte' : `Mes médicaments : ${format.number(count)} boîtes`,
  unnamed: 'Médicament sans nom enregistré',
  lot: (lot) => `Lot ${lot}`,
  expiry: (date) => `À utiliser jusqu’au ${date}`,
  noExpiry: 'Péremption inconnue',
  checking: 'Vérification…',
  checkAgain: 'Tout revérifier',
  checkedAt: (time) => `Vérifiée le ${time}`,
  passed: (date) => `Son dernier jour d’utilisation était le ${date}. Ne l’utilisez pas.`,
  show: 'Ouvrir',
  showNamed: (name) => `Ouvrir ${name}`,
  remove: 'Retirer',
  removeNamed: (name) => `Retirer ${name} de mes médicaments`,
  removeAll: 'Tout retirer',
  removed: (name) => `Retiré de cet appareil : ${name}`,
  removedAll: 'Toutes les boîtes sont retirées de cet appareil.',
  undo: 'Remettre',
  summary: {
    checking: (count, format) =>
      count === 1
        ? '1 boîte en cours de vérification…'
        : `${format.number(count)} boîtes en cours de vérification…`,
    good: 'Vérifié à l’instant : rien d’anormal trouvé.',
    attention: (count, format) =>
      count === 1
        ? 'Une boîte demande votre attention. Lisez ce qui figure à côté d’elle.'
        : `${format.number(count)} boîtes demandent votre attention. Lisez ce qui figure à côté d’elles.`,
    unread: (count, format) =>
      count === 1
        ? 'Une boîte n’a pas pu être vérifiée pour le moment. Cela ne dit rien d’elle.'
        : `${format.number(count)} boîtes n’ont pas pu être vérifiées pour le moment. Cela ne dit rien d’elles.`,
  },
  empty: {
    title: 'Votre liste est vide',
    sentence: 'Scannez une boîte, puis choisissez « Garder dans mes médicaments » sous sa réponse.',
    action: 'Scanner une boîte',
  },
};
