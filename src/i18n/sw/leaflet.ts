import type { Desk } from '../en.ts';

export const leaflet: Desk['leaflet'] = {
  title: 'Kijikaratasi cha maelezo',
  lead: 'Mtengenezaji ameweka kwenye rekodi anwani ya kijikaratasi, pamoja na alama ya kipekee ya faili.',
  open: 'Fungua kijikaratasi',
  elsewhere: (host) =>
    `Kinafunguka kwenye ${host}, nje ya programu hii. Tovuti hiyo inaona kuwa unakifungua.`,
  here: 'Kinatoka mahali programu hii inapotoka, na kililinganishwa kwenye kifaa hiki.',
  noLink: 'Anwani yake haiwezi kufunguliwa kutoka hapa:',
  check: 'Je, ni faili sahihi?',
  checkHow:
    'Hifadhi kijikaratasi kwenye kifaa chako, kisha chagua faili hapa. Linalinganishwa kwenye kifaa hiki na halitumwi popote.',
  choose: 'Chagua faili',
  checking: 'Linalinganishwa…',
  match: 'Hiki ndicho kijikaratasi ambacho mtengenezaji aliweka kwenye rekodi, hadi herufi ya mwisho.',
  mismatch:
    'Hili silo faili ambalo mtengenezaji aliweka kwenye rekodi. Huenda ni kijikaratasi kipya zaidi au cha zamani, cha lugha nyingine, au ukurasa uliohifadhiwa badala ya faili. Kama huna uhakika, muulize mfamasia wako.',
  unreadable: 'Faili halikuweza kufunguliwa.',
  noHash: 'Hakuna alama ya kipekee kwenye rekodi, kwa hiyo faili haliwezi kulinganishwa.',
};
