const PLAIN = 'aeiouycnszAEIOUCNS';
const ACCENTED = 'áéíóúýčñšžÁÉÍÓÚČÑŠ';

/** What makes a text longer; in words, since longer languages have more words and break their lines between them. */
const FILLER = ' ~~~~';

/** A text as the pseudo-locale shows it: accented, about 40 % longer and in brackets, so that bare text stands out. */
export function pseudoText(text: string): string {
  const accented = [...text].map((letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter).join('');
  const longer = Math.ceil(text.length * 0.4);
  return `⟦${accented}${FILLER.repeat(Math.ceil(longer / FILLER.length)).slice(0, longer)}⟧`;
}

/** The same messages with every text, and every text a sentence gives, as the pseudo-locale shows it. */
export function pseudo<T>(messages: T): T {
  return convert(messages) as T;
}

function convert(value: unknown): unknown {
  if (typeof value === 'string') return pseudoText(value);
  if (typeof value === 'function') return (...args: unknown[]) => convert(value(...args));
  if (Array.isArray(value)) return value.map(convert);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, convert(inner)]));
  return value;
}
