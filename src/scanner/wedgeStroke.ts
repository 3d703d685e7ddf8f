import { isDead, type KeyboardLayout, printedBy } from '../domain/gs1/keyboardLayouts.ts';

/** The part of a `KeyboardEvent` that tells what a scanner meant. */
export type KeyPress = Pick<
  KeyboardEvent,
  'code' | 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'getModifierState'
>;

/** One character of a scan: either certain, or depending on the country the scanner is set to. */
export type Stroke =
  | { readonly kind: 'certain'; readonly character: string }
  | {
      readonly kind: 'key';
      readonly code: string;
      readonly key: string;
      readonly shift: boolean;
      readonly altGr: boolean;
    };

/** Whose keyboard to read strokes with: that of a country, or of this computer as it is set. */
export type StrokeLayout = KeyboardLayout | 'computer';

const groupSeparator = '\u001d';

/** Control characters as scanners send them: Ctrl and the key that has the character 64 places higher on it. */
const controls: Readonly<Record<string, string>> = {
  BracketRight: groupSeparator,
  Backslash: '\u001c',
  Digit6: '\u001e',
  Minus: '\u001f',
  KeyD: '\u0004',
};
/** What scanners send for the group separator when they are told not to use Ctrl. */
const separatorKeys: ReadonlySet<string> = new Set(['F8']);
const controlsInText: ReadonlySet<string> = new Set(['\u0004', '\u001c', groupSeparator, '\u001e', '\u001f']);

/** Whether the key only changes what others mean. */
export function isModifier({ key }: KeyPress): boolean {
  return ['Shift', 'Control', 'Alt', 'AltGraph', 'CapsLock', 'NumLock', 'Meta'].includes(key);
}

/** The digit of a character code typed on the number pad with Alt held (Alt+029), if the press is that. */
export function altDigit({ code, altKey, ctrlKey }: KeyPress): string | undefined {
  return altKey && !ctrlKey ? code.match(/^Numpad(\d)$/)?.[1] : undefined;
}

/** The stroke a press stands for; undefined when no scanner would send it (arrows, Ctrl+C, …). */
export function toStroke(press: KeyPress): Stroke | undefined {
  const { code, key, shiftKey, ctrlKey, altKey, metaKey } = press;
  if (separatorKeys.has(code) || separatorKeys.has(key)) return certain(groupSeparator);
  if (controlsInText.has(key)) return certain(key);
  const altGr = press.getModifierState('AltGraph') || (ctrlKey && altKey);
  if (ctrlKey && !altGr) {
    const control = key === ']' ? groupSeparator : controls[code];
    return control === undefined ? undefined : certain(control);
  }
  if (metaKey || (altKey && !altGr)) return undefined;
  const known = printedBy('us', code, 'plain') !== undefined;
  // Some Bluetooth scanners and Android tell no physical key.
  if (!known) return [...key].length === 1 ? certain(key) : undefined;
  return { kind: 'key', code, key: ownCase(press), shift: shiftKey, altGr };
}

function certain(character: string): Stroke {
  return { kind: 'certain', character };
}

/** The letter as it would be without caps lock, which is the person's and not the scanner's. */
function ownCase(press: KeyPress): string {
  const { key, shiftKey } = press;
  if (!press.getModifierState('CapsLock') || !/^\p{L}$/u.test(key)) return key;
  return shiftKey ? key.toUpperCase() : key.toLowerCase();
}

/** What the strokes say to a keyboard of that layout; U+FFFD for a key that prints nothing there. */
export function strokesToText(strokes: readonly Stroke[], layout: StrokeLayout): string {
  let text = '';
  let afterDead = false;
  for (const stroke of strokes) {
    const character = strokeToCharacter(stroke, layout);
    if (!(afterDead && character === ' ')) text += character;
    afterDead = layout !== 'computer' && isDead(layout, character);
  }
  return text;
}

function strokeToCharacter(stroke: Stroke, layout: StrokeLayout): string {
  if (stroke.kind === 'certain') return stroke.character;
  if (layout === 'computer') return stroke.key.length === 1 ? stroke.key : '\ufffd';
  const level = stroke.altGr ? 'altGr' : stroke.shift ? 'shift' : 'plain';
  return printedBy(layout, stroke.code, level) ?? '\ufffd';
}
