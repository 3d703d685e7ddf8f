import type { Desk } from '../en.ts';

/** A recall in a patient's words. */
export const recall: Desk['recall'] = {
  title: {
    recalled: 'Pourquoi cette boîte est rappelée',
    withdrawn: 'Pourquoi cette boîte a été retirée du marché',
  },
  /** By class; 1 is the gravest. */
  grave: {
    1: 'C’est le type de rappel le plus grave : utiliser le médicament pourrait vous nuire gravement.',
    2: 'C’est un rappel de gravité moyenne : utiliser le médicament pourrait vous rendre malade. Un dommage grave est peu probable.',
    3: 'C’est le type de rappel le moins grave : un dommage est peu probable, mais quelque chose dans le médicament n’est pas comme il le faudrait.',
  },
  recalled: (partner, moment) => `${partner} rappelle toutes les boîtes de ce lot, à partir du ${moment}.`,
  withdrawn: (partner, date) => `${partner} a retiré ce lot du marché le ${date}.`,
  notice: 'L’avis, dans ses propres termes',
  what: 'Que faire de votre boîte',
  steps: [
    'Ne prenez plus rien de cette boîte.',
    'N’arrêtez pas votre traitement de vous-même : demandez dès aujourd’hui une autre boîte en pharmacie ou à votre médecin.',
    'Apportez la boîte avec tout ce qui y reste dans une pharmacie. Ne la jetez ni à la poubelle, ni dans l’évier, ni dans les toilettes.',
  ],
  otherPacks: (lot) =>
    `Regardez si vous avez chez vous d’autres boîtes du lot ${lot}. Le rappel les concerne toutes.`,
  taken: {
    grave:
      'Si vous en avez pris, parlez à un médecin dès aujourd’hui, même si vous vous sentez bien. Si vous vous sentez malade, appelez le numéro d’urgence.',
    mild: 'Si vous en avez pris et ne vous sentez pas bien, dites-le à un médecin ou à un pharmacien.',
  },
  ask: 'Questions sur le rappel : demandez en pharmacie, ou cherchez l’avis de celui qui est nommé ci-dessus.',
};
