import type { Desk } from '../en.ts';

/** Words for passing a checked pack on to the dispensing system. */
export const handOff: Desk['handOff'] = {
  title: 'Packungen ans Warenwirtschaftssystem übergeben',
  lead: 'Damit niemand zweimal scannt. Ein Browser kann nicht in andere Programme tippen: Er kann kopieren, oder eine Adresse öffnen, auf die das andere Programm hört. Wer sie bekommt, erfährt die Seriennummer.',
  ways: { off: 'Nicht', clipboard: 'Kopieren', link: 'Adresse öffnen' },
  form: 'Kopiert, wie',
  forms: { element_string: 'ein Scanner es tippt', bracketed: 'es gedruckt ist: (01)…' },
  link: 'Adresse',
  linkHint:
    'Etwa pms://scan?gtin={gtin}&serial={serial}&lot={lot}&expiry={expiry}, oder {code} für alles zusammen.',
  linkWrong: 'Eine Adresse, in der {serial} oder {code} steht.',
  when: 'Wann',
  whenNames: { each: 'jede Packung, die in Ordnung ist, von selbst', hand: 'wenn ich es sage' },
  pass: 'Übergeben',
  done: {
    copied: (line) => `Zeile ${line} ist für das Warenwirtschaftssystem kopiert.`,
    opened: (line) => `Zeile ${line} wurde ans Warenwirtschaftssystem übergeben.`,
    failed: (line) =>
      `Zeile ${line} konnte nicht übergeben werden. Sehen Sie in den Einstellungen dieser Kasse nach.`,
  },
};
