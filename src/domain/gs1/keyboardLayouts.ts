/** The countries whose keyboards are known here: what a scanner can be set to, and a computer. */
export type KeyboardLayout = 'us' | 'uk' | 'de' | 'fr' | 'es';

export type KeyLevel = 'plain' | 'shift' | 'altGr';

/** The keys of the main block that print, row by row, by their names in UI Events KeyboardEvent code Values. */
export const printingKeys: readonly string[] = [
  'Backquote Digit1 Digit2 Digit3 Digit4 Digit5 Digit6 Digit7 Digit8 Digit9 Digit0 Minus Equal',
  'KeyQ KeyW KeyE KeyR KeyT KeyY KeyU KeyI KeyO KeyP BracketLeft BracketRight',
  'KeyA KeyS KeyD KeyF KeyG KeyH KeyJ KeyK KeyL Semicolon Quote Backslash',
  'IntlBackslash KeyZ KeyX KeyC KeyV KeyB KeyN KeyM Comma Period Slash',
].flatMap((row) => row.split(' '));

interface Printed {
  readonly plain: string;
  readonly shift: string;
  /** Pairs of key and character. */
  readonly altGr: string;
  /** Characters that wait for the next key; a keyboard prints them alone as the key and then the space bar. */
  readonly dead: string;
}

const printed: Readonly<Record<KeyboardLayout, Printed>> = {
  us: {
    plain: "`1234567890-=qwertyuiop[]asdfghjkl;'\\\\zxcvbnm,./",
    shift: '~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"||ZXCVBNM<>?',
    altGr: '',
    dead: '',
  },
  uk: {
    plain: "`1234567890-=qwertyuiop[]asdfghjkl;'#\\zxcvbnm,./",
    shift: '¬!"£$%^&*()_+QWERTYUIOP{}ASDFGHJKL:@~|ZXCVBNM<>?',
    altGr: '',
    dead: '',
  },
  de: {
    plain: '^1234567890ß´qwertzuiopü+asdfghjklöä#<yxcvbnm,.-',
    shift: '°!"§$%&/()=?`QWERTZUIOPÜ*ASDFGHJKLÖÄ\'>YXCVBNM;:_',
    altGr: 'Digit7 { Digit8 [ Digit9 ] Digit0 } Minus \\ BracketRight ~ KeyQ @ KeyE € IntlBackslash |',
    dead: '^´`',
  },
  fr: {
    plain: '²&é"\'(-è_çà)=azertyuiop^$qsdfghjklmù*<wxcvbn,;:!',
    shift: '²1234567890°+AZERTYUIOP¨£QSDFGHJKLM%µ>WXCVBN?./§',
    altGr:
      'Digit2 ~ Digit3 # Digit4 { Digit5 [ Digit6 | Digit7 ` Digit8 \\ Digit9 ^ Digit0 @ Minus ] Equal } KeyE €',
    dead: '^¨',
  },
  es: {
    plain: "º1234567890'¡qwertyuiop`+asdfghjklñ´ç<zxcvbnm,.-",
    shift: 'ª!"·$%&/()=?¿QWERTYUIOP^*ASDFGHJKLÑ¨Ç>ZXCVBNM;:_',
    altGr: 'Backquote \\ Digit1 | Digit2 @ Digit3 # BracketLeft [ BracketRight ] Quote { Backslash } KeyE €',
    dead: '`´^¨',
  },
};

const numpad: Readonly<Record<string, string>> = {
  NumpadDivide: '/',
  NumpadMultiply: '*',
  NumpadSubtract: '-',
  NumpadAdd: '+',
  NumpadDecimal: '.',
};

export const keyboardLayouts: readonly KeyboardLayout[] = ['us', 'uk', 'de', 'fr', 'es'];

/** What a key prints on a keyboard of that country; undefined for a key that prints nothing. */
export function printedBy(layout: KeyboardLayout, code: string, level: KeyLevel): string | undefined {
  if (code === 'Space') return ' ';
  if (/^Numpad\d$/.test(code)) return code.slice(-1);
  if (code in numpad) return numpad[code];
  const { plain, shift, altGr } = printed[layout];
  const index = printingKeys.indexOf(code);
  switch (level) {
    case 'plain':
      return plain[index];
    case 'shift':
      return shift[index];
    case 'altGr':
      return altGr.split(' ').find((_, place, parts) => place % 2 === 1 && parts[place - 1] === code);
    default:
      return level satisfies never;
  }
}

/** Whether that keyboard holds the character back until the next key. */
export function isDead(layout: KeyboardLayout, character: string): boolean {
  return character !== '' && printed[layout].dead.includes(character);
}
