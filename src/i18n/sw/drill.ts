import type { Desk } from '../en.ts';

export const drill: Desk['drill'] = {
  title: 'Zoezi',
  lead: 'Chapisha lebo ya pakiti isiyokuwepo, ibandike kwenye boksi tupu na uliweke kati ya mengine. Programu inaijibu kama ya kweli, na inapima kama imezuiwa, na kwa haraka gani. Waambie tu wanaopaswa kujua.',
  back: 'Kwenye kaunta',
  plan: {
    title: 'Weka pakiti bandia',
    medicine: 'Kama dawa gani',
    minutes: 'Imekoswa baada ya',
    minutesName: (minutes) => `dakika ${minutes} bila kitendo`,
    plant: 'Tengeneza lebo yake',
    none: 'Kwanza skani pakiti kwenye kaunta: pakiti bandia inapata bechi ya pakiti halisi, na namba ya mfululizo isiyokuwepo.',
    known: 'Inajulikana kwenye kifaa hiki tu: ikiskaniwa kwenye kingine, ni pakiti inayoshukiwa kweli.',
    problem: 'Zoezi halikuweza kuhifadhiwa kwenye kifaa hiki. Hakuna pakiti bandia iliyowekwa.',
  },
  label: {
    name: (product) => `Lebo ya pakiti bandia: ${product}`,
    code: 'Msimbo wa pakiti bandia',
    notDrawn: 'Msimbo haukuweza kuchorwa. Pakia ukurasa upya.',
    gtin: 'PC',
    serial: 'SN',
    lot: 'LOT',
    expiry: 'EXP',
    print: 'Chapisha lebo',
  },
  out: {
    title: 'Zilizowekwa sasa',
    none: 'Hakuna pakiti bandia iliyowekwa sasa.',
    waiting: (moment) => `Iliwekwa ${moment}, bado haijaskaniwa`,
    running: (moment, till) => `Iliskaniwa ${moment}, kituo ${till}: bado hakuna kilichofanywa`,
    end: 'Nimeirudisha kwangu: maliza zoezi hili',
  },
  figures: {
    title: 'Matokeo',
    stopped: 'Zilizozuiwa',
    missed: 'Zilizokoswa',
    waiting: 'Bado hazijaamuliwa',
    median: 'Kutoka skani hadi kitendo, muda wa kati',
    seconds: (seconds) => `sekunde ${seconds}`,
    none: '–',
  },
  past: {
    title: 'Mazoezi hadi sasa',
    stopped: (seconds, till) => `Ilizuiwa baada ya sekunde ${seconds}, kituo ${till}`,
    missed: (seconds, till) =>
      `Ilikoswa: hakuna kilichoizuia isimfikie mgonjwa, sekunde ${seconds} baada ya skani, kituo ${till}`,
    ended: 'Lilimalizwa kabla pakiti haijaskaniwa',
  },
  revealed: {
    title: 'Hili lilikuwa zoezi',
    stopped: (product, seconds) =>
      `${product}: pakiti hii ni bandia iliyowekwa hapa. Uliizuia baada ya sekunde ${seconds}. Vizuri sana.`,
    missed: (product) =>
      `${product}: pakiti hii ni bandia iliyowekwa hapa, na hakuna kilichofanywa cha kuizuia isimfikie mgonjwa. Usiitoe.`,
    what: 'Hakuna chochote chake kwenye rekodi, hakuna kesi iliyofunguliwa na hakuna muda unaohesabiwa. Mpe pakiti anayehusika.',
    seen: 'Nimeona',
  },
  journal: {
    planted: 'pakiti bandia imewekwa',
    stopped: 'pakiti bandia imezuiwa',
    missed: 'pakiti bandia imekoswa',
    ended: 'limemalizwa',
  },
};
