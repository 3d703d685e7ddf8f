import type { Desk } from '../en.ts';

export const tour: Desk['tour'] = {
  title: 'Mgeni hapa? Hatua tatu',
  scan: 'Skani msimbo wa mraba ulio kwenye pakiti. Picha na namba ya mfululizo zinabaki kwenye kifaa hiki.',
  read: 'Soma jibu. Neno, rangi na umbo vyote vinasema jambo moja.',
  act: 'Fanya kama jibu linavyosema. Kama huna uhakika, muulize mfamasia.',
  done: 'Nimeelewa',
  help: 'Maana ya majibu',
  demo: 'Jaribu kwa pakiti za mfano',
};
