import type { KeyboardLayout } from '../../domain/gs1/keyboardLayouts.ts';

const keyboards: Record<KeyboardLayout, string> = {
  us: 'US English',
  uk: 'UK English',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
};

/** Words of the page where a hand-held scanner is tried out. */
export const scannerSetup = {
  title: 'Set up the scanner',
  lead: 'Scan one of the two codes with your hand-held scanner. Nothing has to be clicked first.',
  codes: {
    title: 'Test codes',
    names: { gs1datamatrix: 'Square code, as on packs', 'gs1-128': 'Bar code, as on totes and pallets' },
    picture: (name: string) => `Test code: ${name}`,
    drawing: 'Drawing the code…',
    notDrawn: 'The code could not be drawn. Load the page again.',
    print: 'Print this page',
    hint: 'Some scanners do not read from a screen: print the page then.',
  },
  result: {
    title: 'What arrived',
    waiting: 'Waiting for the scanner…',
    good: 'Nothing is wrong with this scanner.',
    usable: 'Packs are read right with this scanner.',
    'usable-once': 'Packs will be read right once this device knows how the scanner types.',
    'needed-no-more': 'The scanner types as it should by now: this device need not make good for anything.',
    bad: 'Packs cannot be read safely with this scanner as it is set.',
    text: 'As it arrived',
    nothing: 'Nothing happens when you scan?',
    nothingWay:
      'The scanner must act as a keyboard (“USB HID keyboard” in its manual), and this window must be in front.',
  },
  faults: {
    'separators-missing': {
      what: 'The separators between the fields are left out.',
      way: 'Lot and serial would run together. Find “GS1 separator”, “FNC1” or “group separator” in the scanner’s manual, and let it send ASCII 29 (Ctrl+], or the key F8).',
    },
    'separators-replaced': {
      what: (by: string) => `The separators arrive as ${by}.`,
      way: 'They are understood. Better is ASCII 29 (Ctrl+], or the key F8).',
    },
    'caps-lock': {
      what: 'Capital and small letters are swapped.',
      way: 'Turn caps lock off at the computer, and find “caps lock” or “case conversion” in the scanner’s manual: both off.',
    },
    'caps-lock-on': {
      what: 'Caps lock is on at this computer.',
      way: 'It does no harm to scans, but to what you type.',
    },
    'keyboard-layout': {
      what: (keyboard: string) => `The scanner types for another keyboard: ${keyboard}.`,
      way: 'Find “keyboard country” or “keyboard layout” in the scanner’s manual and choose “US English”, which works on every computer. Or let this device make good for it.',
    },
    prefix: {
      what: (text: string) => `The scanner puts something in front of the code: ${text}`,
      way: 'Find “prefix” in its manual and remove it. Or let this device take it off.',
    },
    suffix: {
      what: (text: string) => `The scanner puts something behind the code: ${text}`,
      way: 'Find “suffix” in its manual and leave only Enter. Or let this device take it off.',
    },
    'identifier-missing': {
      what: 'The scanner does not say which kind of code it read.',
      way: 'Packs are read all the same. Better is “AIM identifier” or “symbology identifier” on: then a bar code is never taken for the square one.',
    },
    'end-key-missing': {
      what: 'Nothing says where the code ends.',
      way: 'Find “suffix” or “terminator” in the scanner’s manual and choose Enter (CR) or Tab.',
    },
    'too-slow': {
      what: (ms: string) => `The characters come slowly, with pauses of up to ${ms} ms.`,
      way: 'Find “inter-character delay” in the scanner’s manual and set it to 0: a scan must be faster than a person types.',
    },
    'cut-short': {
      what: 'The end of the code is missing.',
      way: 'Find “maximum length” in the scanner’s manual and set it to the highest value.',
    },
    'characters-lost': {
      what: 'Characters got lost on the way.',
      way: 'The computer cannot keep up. Find “inter-character delay” in the scanner’s manual and set it to 5 or 10 ms.',
    },
    'other-code': {
      what: 'This is not one of the test codes, or too much of it is changed.',
      way: 'Scan one of the codes on this page. If this stays, set the scanner back to its factory settings with its manual, and begin again.',
    },
  },
  use: 'Let this device make good for it',
  current: {
    title: 'What this device makes good for',
    keyboard: (keyboard: string) => `The scanner types for another keyboard: ${keyboard}.`,
    prefix: (text: string) => `In front of the code this is taken off: ${text}`,
    suffix: (text: string) => `Behind the code this is taken off: ${text}`,
    forget: 'Make good for nothing',
  },
  keyboards: { ...keyboards, computer: 'the one this computer is set to' },
  /** On the settings screen, and beside a scan that a scanner damaged. */
};
