import type { Desk } from '../en.ts';

/** A recall in a patient's words. */
export const recall: Desk['recall'] = {
  title: {
    recalled: 'Por que esta embalagem está em recolhimento',
    withdrawn: 'Por que esta embalagem foi retirada do mercado',
  },
  grave: {
    1: 'Este é o tipo mais grave de recolhimento: usar o medicamento poderia causar danos sérios à sua saúde.',
    2: 'Este é um recolhimento de gravidade média: usar o medicamento poderia fazer você adoecer. Um dano sério é improvável.',
    3: 'Este é o tipo mais leve de recolhimento: um dano é improvável, mas algo no medicamento não está como deveria.',
  },
  recalled: (partner, moment) =>
    `${partner} pede de volta todas as embalagens deste lote, a partir de ${moment}.`,
  withdrawn: (partner, date) => `${partner} retirou este lote do mercado em ${date}.`,
  notice: 'O aviso, nas palavras de quem o emitiu',
  what: 'O que fazer com sua embalagem',
  steps: [
    'Não tome mais nada desta embalagem.',
    'Não interrompa simplesmente o tratamento: peça hoje outra embalagem numa farmácia ou ao médico.',
    'Leve a embalagem, com tudo o que resta nela, a uma farmácia. Não a jogue no lixo, na pia nem no vaso sanitário.',
  ],
  otherPacks: (lot) =>
    `Veja se há em casa outras embalagens do lote ${lot}. O recolhimento vale para todas elas.`,
  taken: {
    grave:
      'Se você tomou deste medicamento, fale hoje com um médico, mesmo que se sinta bem. Se passar mal, ligue para o número de emergência.',
    mild: 'Se você tomou deste medicamento e não se sente bem, avise um médico ou a farmácia.',
  },
  ask: 'Dúvidas sobre o recolhimento: pergunte numa farmácia ou procure o aviso de quem está indicado acima.',
};
