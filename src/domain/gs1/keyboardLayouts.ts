/** Keyboards that a scanner and a computer can disagree about. */
export type KeyboardLayout = 'us' | 'uk' | 'de' | 'fr' | 'es';

/**
 * What the 47 printing keys of the main block write on each keyboard: without Shift, then with it, row by row in
 * the order of a US keyboard. Dead keys stand for the sign they write before a blank.
 */
const KEYS: Record<KeyboardLayout, readonly [plain: string, shifted: string]> = {
  us: ["`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./", '~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?'],
  uk: ["`1234567890-=qwertyuiop[]#asdfghjkl;'zxcvbnm,./", '¬!"£$%^&*()_+QWERTYUIOP{}~ASDFGHJKL:@ZXCVBNM<>?'],
  de: ['^1234567890ß´qwertzuiopü+#asdfghjklöäyxcvbnm,.-', '°!"§$%&/()=?`QWERTZUIOPÜ*\'ASDFGHJKLÖÄYXCVBNM;:_'],
  fr: ['²&é"\'(-è_çà)=azertyuiop^$*qsdfghjklmùwxcvbn,;:!', '~1234567890°+AZERTYUIOP¨£µQSDFGHJKLM%WXCVBN?./§'],
  es: ["º1234567890'¡qwertyuiop`+çasdfghjklñ´zxcvbnm,.-", 'ª!"·$%&/()=?¿QWERTYUIOP^*ÇASDFGHJKLÑ¨ZXCVBNM;:_'],
};

/**
 * The text as the keys would have written it on another keyboard, or undefined if a character is on no key.
 * Control characters stay as they are.
 */
export function retype(text: string, from: KeyboardLayout, to: KeyboardLayout): string | undefined {
  const source = KEYS[from].join('');
  const target = KEYS[to].join('');
  let written = '';
  for (const c of text) {
    const key = source.indexOf(c);
    if (key < 0 && c > ' ') return undefined;
    written += key < 0 ? c : target.charAt(key);
  }
  return written;
}
