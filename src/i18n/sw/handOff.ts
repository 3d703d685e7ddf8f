import type { Desk } from '../en.ts';

export const handOff: Desk['handOff'] = {
  title: 'Pitisha pakiti kwenye mfumo wa kutoa dawa',
  lead: 'Ili mtu yeyote asiskani mara mbili. Kivinjari hakiwezi kuandika kwenye programu nyingine: kinaweza kunakili, au kufungua anwani inayosikilizwa na programu nyingine. Anayeipata anajua namba ya mfululizo.',
  ways: { off: 'Hapana', clipboard: 'Nakili', link: 'Fungua anwani' },
  form: 'Inanakiliwa kama',
  forms: { element_string: 'skana inavyoiandika', bracketed: 'ilivyochapishwa: (01)…' },
  link: 'Anwani',
  linkHint: 'Kama vile pms://scan?gtin={gtin}&serial={serial}&lot={lot}&expiry={expiry}, au {code} kwa yote.',
  linkWrong: 'Anwani yenye {serial} au {code} ndani yake.',
  when: 'Lini',
  whenNames: { each: 'kila pakiti iliyo sawa, yenyewe', hand: 'ninaposema' },
  pass: 'Pitisha',
  done: {
    copied: (line) => `Mstari ${line} umenakiliwa kwa mfumo wa kutoa dawa.`,
    opened: (line) => `Mstari ${line} umepitishwa kwenye mfumo wa kutoa dawa.`,
    failed: (line) => `Mstari ${line} haukuweza kupitishwa. Angalia mipangilio ya kituo hiki.`,
  },
};
