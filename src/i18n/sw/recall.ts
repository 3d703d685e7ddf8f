import type { Desk } from '../en.ts';

export const recall: Desk['recall'] = {
  title: {
    recalled: 'Kwa nini pakiti hii imeagizwa irudishwe',
    withdrawn: 'Kwa nini pakiti hii imeondolewa sokoni',
  },
  grave: {
    1: 'Hili ni agizo la kurudisha la hatari kubwa zaidi: kutumia dawa hii kunaweza kukudhuru vibaya.',
    2: 'Hili ni agizo la kurudisha la daraja la kati: kutumia dawa hii kunaweza kukufanya uugue. Madhara makubwa si rahisi kutokea.',
    3: 'Hili ni agizo la kurudisha la daraja la chini zaidi: madhara si rahisi kutokea, lakini kuna jambo lisilo sawa kuhusu dawa.',
  },
  recalled: (partner, moment) =>
    `${partner} inaagiza pakiti zote za bechi hii zirudishwe, kuanzia ${moment}.`,
  withdrawn: (partner, date) => `${partner} iliondoa bechi hii sokoni tarehe ${date}.`,
  notice: 'Tangazo lao, kwa maneno yao',
  what: 'La kufanya na pakiti yako',
  steps: [
    'Usitumie tena dawa kutoka kwenye pakiti hii.',
    'Usiache tu matibabu yako: mwombe mfamasia au daktari wako leo akupe pakiti nyingine.',
    'Peleka pakiti na vyote vilivyobaki ndani yake kwenye famasi. Usiitupe kwenye taka, sinki wala choo.',
  ],
  otherPacks: (lot) => `Angalia kama una pakiti nyingine za bechi ${lot} nyumbani. Agizo linahusu zote.`,
  taken: {
    grave:
      'Kama umeshaitumia, zungumza na daktari leo, hata kama unajisikia vizuri. Ukijisikia mgonjwa, piga namba ya dharura.',
    mild: 'Kama umeshaitumia na hujisikii vizuri, mwambie daktari au mfamasia.',
  },
  ask: 'Maswali kuhusu agizo la kurudisha: muulize mfamasia, au tafuta tangazo la aliyetajwa hapo juu.',
};
