import type { KeyboardLayout } from '../../domain/gs1/keyboardLayouts.ts';
import type { Desk } from '../en.ts';

const keyboards: Record<KeyboardLayout, string> = {
  us: 'US-Englisch',
  uk: 'UK-Englisch',
  de: 'Deutsch',
  fr: 'Französisch',
  es: 'Spanisch',
};

/** Words of the page where a hand-held scanner is tried out. */
export const scannerSetup: Desk['scannerSetup'] = {
  title: 'Scanner einrichten',
  lead: 'Scannen Sie einen der beiden Codes mit Ihrem Handscanner. Vorher muss nichts angeklickt werden.',
  codes: {
    title: 'Testcodes',
    names: {
      gs1datamatrix: 'Quadratischer Code, wie auf Packungen',
      'gs1-128': 'Strichcode, wie auf Wannen und Paletten',
    },
    picture: (name) => `Testcode: ${name}`,
    drawing: 'Der Code wird gezeichnet…',
    notDrawn: 'Der Code konnte nicht gezeichnet werden. Laden Sie die Seite neu.',
    print: 'Seite drucken',
    hint: 'Manche Scanner lesen nicht vom Bildschirm: Drucken Sie dann die Seite.',
  },
  result: {
    title: 'Was ankam',
    waiting: 'Warten auf den Scanner…',
    good: 'An diesem Scanner ist nichts auszusetzen.',
    usable: 'Mit diesem Scanner werden Packungen richtig gelesen.',
    'usable-once': 'Packungen werden richtig gelesen, sobald dieses Gerät weiß, wie der Scanner tippt.',
    'needed-no-more': 'Der Scanner tippt inzwischen, wie er soll: Dieses Gerät muss nichts ausgleichen.',
    bad: 'Mit diesem Scanner, wie er eingestellt ist, lassen sich Packungen nicht sicher lesen.',
    text: 'Wie es ankam',
    nothing: 'Beim Scannen geschieht nichts?',
    nothingWay:
      'Der Scanner muss sich wie eine Tastatur verhalten („USB HID keyboard“ in seinem Handbuch), und dieses Fenster muss vorn sein.',
  },
  faults: {
    'separators-missing': {
      what: 'Die Trennzeichen zwischen den Feldern werden weggelassen.',
      way: 'Charge und Seriennummer würden ineinanderlaufen. Suchen Sie im Handbuch des Scanners „GS1 separator“, „FNC1“ oder „group separator“, und lassen Sie ihn ASCII 29 senden (Strg+], oder die Taste F8).',
    },
    'separators-replaced': {
      what: (by) => `Die Trennzeichen kommen als ${by} an.`,
      way: 'Sie werden verstanden. Besser ist ASCII 29 (Strg+], oder die Taste F8).',
    },
    'caps-lock': {
      what: 'Groß- und Kleinbuchstaben sind vertauscht.',
      way: 'Schalten Sie die Feststelltaste am Computer aus, und suchen Sie im Handbuch des Scanners „caps lock“ oder „case conversion“: beides aus.',
    },
    'caps-lock-on': {
      what: 'An diesem Computer ist die Feststelltaste an.',
      way: 'Scans schadet das nicht, wohl aber dem, was Sie eintippen.',
    },
    'keyboard-layout': {
      what: (keyboard) => `Der Scanner tippt für eine andere Tastatur: ${keyboard}.`,
      way: 'Suchen Sie im Handbuch des Scanners „keyboard country“ oder „keyboard layout“ und wählen Sie „US English“, das an jedem Computer geht. Oder lassen Sie dieses Gerät es ausgleichen.',
    },
    prefix: {
      what: (text) => `Der Scanner setzt etwas vor den Code: ${text}`,
      way: 'Suchen Sie „prefix“ in seinem Handbuch und entfernen Sie es. Oder lassen Sie dieses Gerät es abnehmen.',
    },
    suffix: {
      what: (text) => `Der Scanner setzt etwas hinter den Code: ${text}`,
      way: 'Suchen Sie „suffix“ in seinem Handbuch und lassen Sie nur die Eingabetaste. Oder lassen Sie dieses Gerät es abnehmen.',
    },
    'identifier-missing': {
      what: 'Der Scanner sagt nicht, welche Art von Code er gelesen hat.',
      way: 'Packungen werden trotzdem gelesen. Besser ist „AIM identifier“ oder „symbology identifier“ an: Dann wird nie ein Strichcode für den quadratischen gehalten.',
    },
    'end-key-missing': {
      what: 'Nichts sagt, wo der Code endet.',
      way: 'Suchen Sie im Handbuch des Scanners „suffix“ oder „terminator“ und wählen Sie Enter (CR) oder Tab.',
    },
    'too-slow': {
      what: (ms) => `Die Zeichen kommen langsam, mit Pausen bis zu ${ms} ms.`,
      way: 'Suchen Sie im Handbuch des Scanners „inter-character delay“ und stellen Sie es auf 0: Ein Scan muss schneller sein, als ein Mensch tippt.',
    },
    'cut-short': {
      what: 'Das Ende des Codes fehlt.',
      way: 'Suchen Sie im Handbuch des Scanners „maximum length“ und stellen Sie den höchsten Wert ein.',
    },
    'characters-lost': {
      what: 'Unterwegs gingen Zeichen verloren.',
      way: 'Der Computer kommt nicht mit. Suchen Sie im Handbuch des Scanners „inter-character delay“ und stellen Sie es auf 5 oder 10 ms.',
    },
    'other-code': {
      what: 'Das ist keiner der Testcodes, oder zu viel daran ist verändert.',
      way: 'Scannen Sie einen der Codes auf dieser Seite. Bleibt es dabei, setzen Sie den Scanner mit seinem Handbuch auf die Werkseinstellungen zurück und beginnen Sie von vorn.',
    },
  },
  use: 'Dieses Gerät soll es ausgleichen',
  current: {
    title: 'Was dieses Gerät ausgleicht',
    keyboard: (keyboard) => `Der Scanner tippt für eine andere Tastatur: ${keyboard}.`,
    prefix: (text) => `Vor dem Code wird abgenommen: ${text}`,
    suffix: (text) => `Hinter dem Code wird abgenommen: ${text}`,
    forget: 'Nichts ausgleichen',
  },
  keyboards: { ...keyboards, computer: 'die, auf die dieser Computer eingestellt ist' },
};
