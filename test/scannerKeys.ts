import { type KeyboardLayout, type KeyLevel, printedBy } from '../src/domain/gs1/keyboardLayouts.ts';

/** One keyboard event as a browser would tell it, and how many milliseconds after the one before. */
export interface ScannerKey {
  readonly type: 'keydown' | 'keyup';
  readonly init: KeyboardEventInit;
  readonly after: number;
}

export interface ScannerKeyboard {
  /** The country the scanner is set to. */
  readonly scanner?: KeyboardLayout;
  /** The country the computer is set to. */
  readonly computer?: KeyboardLayout;
  readonly capsLock?: boolean;
  /** How the scanner sends ASCII 29. */
  readonly separator?: 'ctrl' | 'f8' | 'alt' | 'dropped';
  readonly end?: 'Enter' | 'Tab' | 'none';
  /** Milliseconds between keys. */
  readonly pace?: number;
}

const codes = [
  ...[...'1234567890'].map((digit) => `Digit${digit}`),
  ...[...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `Key${letter}`),
  ...['Backquote', 'Minus', 'Equal', 'BracketLeft', 'BracketRight', 'Semicolon', 'Quote', 'Backslash'],
  ...['IntlBackslash', 'Comma', 'Period', 'Slash', 'Space'],
];
const levels: readonly KeyLevel[] = ['plain', 'shift', 'altGr'];

/**
 * The key events of a hand-held scanner that sends `text` as the keyboard it is set to, on a computer set to another.
 *
 * @throws when the scanner's keyboard cannot print a character of the text
 */
export function scannerKeys(text: string, keyboard: ScannerKeyboard = {}): ScannerKey[] {
  const { end = 'Enter', pace = 5, capsLock = false } = keyboard;
  const keys = [...text].flatMap((character) =>
    character === '\u001d' ? separatorKeys(keyboard) : characterKeys(character, keyboard),
  );
  const all = end === 'none' ? keys : [...keys, press(end, end)];
  return all.map(({ type, init }) => ({
    type,
    init: { ...init, modifierCapsLock: capsLock },
    after: pace,
  }));
}

/** The event as a browser makes it, where the DOM at hand knows neither its time nor all modifiers. */
export function keyboardEvent({ type, init }: ScannerKey, timeStamp: number): KeyboardEvent {
  const on = { AltGraph: init.modifierAltGraph, CapsLock: init.modifierCapsLock };
  return Object.defineProperties(new KeyboardEvent(type, init), {
    timeStamp: { value: timeStamp },
    getModifierState: { value: (name: keyof typeof on) => on[name] === true },
  });
}

type Press = Omit<ScannerKey, 'after'>;

function press(code: string, key: string, init: KeyboardEventInit = {}): Press {
  return { type: 'keydown', init: { code, key, bubbles: true, cancelable: true, ...init } };
}

function characterKeys(character: string, { scanner = 'us', computer = 'us', capsLock }: ScannerKeyboard) {
  for (const level of levels) {
    const code = codes.find((name) => printedBy(scanner, name, level) === character);
    if (code === undefined) continue;
    const shown = printedBy(computer, code, level) ?? 'Dead';
    const letter = shown.length === 1 && shown.toLowerCase() !== shown.toUpperCase();
    const swapped = level === 'shift' ? shown.toLowerCase() : shown.toUpperCase();
    const init = {
      shiftKey: level === 'shift',
      modifierAltGraph: level === 'altGr',
    };
    const modifier = {
      plain: [],
      shift: [press('ShiftLeft', 'Shift')],
      altGr: [press('AltRight', 'AltGraph')],
    }[level];
    return [...modifier, press(code, capsLock && letter ? swapped : shown, init)];
  }
  throw new Error(`A scanner set to ${scanner} cannot send ${JSON.stringify(character)}`);
}

function separatorKeys({ separator = 'ctrl', computer = 'us' }: ScannerKeyboard): Press[] {
  switch (separator) {
    case 'ctrl': {
      const shown = printedBy(computer, 'BracketRight', 'plain') ?? ']';
      return [press('ControlLeft', 'Control'), press('BracketRight', shown, { ctrlKey: true })];
    }
    case 'f8':
      return [press('F8', 'F8')];
    case 'alt': {
      const digits = [...'029'].map((digit) => press(`Numpad${digit}`, digit, { altKey: true }));
      return [press('AltLeft', 'Alt'), ...digits, { ...press('AltLeft', 'Alt'), type: 'keyup' }];
    }
    case 'dropped':
      return [];
    default:
      return separator satisfies never;
  }
}
