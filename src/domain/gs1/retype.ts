import { type KeyboardLayout, printedBy, printingKeys } from './keyboardLayouts.ts';

/**
 * The text as the same keys would have written it on another keyboard, or undefined if a character is on no key of
 * the first. Only keys alone and with Shift: what AltGr wrote, another keyboard writes without any sign of it.
 * Control characters and blanks stay as they are.
 */
export function retype(text: string, from: KeyboardLayout, to: KeyboardLayout): string | undefined {
  const written = new Map<string, string>();
  for (const level of ['plain', 'shift'] as const) {
    for (const key of printingKeys) {
      const character = printedBy(from, key, level) ?? '';
      // Where two keys write the same, the one that every keyboard has.
      if (!written.has(character)) written.set(character, printedBy(to, key, level) ?? '');
    }
  }
  let retyped = '';
  for (const character of text) {
    const other = character <= ' ' ? character : written.get(character);
    if (other === undefined) return undefined;
    retyped += other;
  }
  return retyped;
}
