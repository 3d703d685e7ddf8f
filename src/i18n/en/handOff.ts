/** Words for passing a checked pack on to the dispensing system. */
export const handOff = {
  title: 'Pass packs on to the dispensing system',
  lead: 'So that nobody scans twice. A browser cannot type into other programs: it can copy, or open an address that the other program listens to. Whoever gets it learns the serial number.',
  ways: { off: 'Not', clipboard: 'Copy', link: 'Open an address' },
  form: 'Copied as',
  forms: { element_string: 'a scanner types it', bracketed: 'it is printed: (01)…' },
  link: 'Address',
  linkHint:
    'Such as pms://scan?gtin={gtin}&serial={serial}&lot={lot}&expiry={expiry}, or {code} for all of it.',
  linkWrong: 'An address with {serial} or {code} in it.',
  when: 'When',
  whenNames: { each: 'each pack that is OK, by itself', hand: 'when I say so' },
  pass: 'Pass on',
  done: {
    copied: (line: string) => `Line ${line} is copied for the dispensing system.`,
    opened: (line: string) => `Line ${line} was passed on to the dispensing system.`,
    failed: (line: string) => `Line ${line} could not be passed on. Look at the settings of this till.`,
  },
};
