import { applicationIdentifierAt } from './ai.ts';
import { checkAssociations } from './checkAssociations.ts';
import { checkValue } from './checkValue.ts';
import type { Element } from './element.ts';
import { type Parsed, refuse } from './problem.ts';

/** FNC1 as scanners transmit it: ASCII 29. */
export const SEPARATOR = '\u001d';

/**
 * Reads a GS1 element string (GS1 General Specifications 7.8): identifiers with their values, run together;
 * a separator ends every value that is not of predefined length, unless it is the last.
 * A separator too many after a value is tolerated, a missing one is never guessed.
 * @param start where the element string begins in the text, for the position of a problem
 * @param year the present year
 */
export function parseElementString(text: string, start: number, year: number): Parsed<Element[]> {
  if (text === '') return refuse('empty', start);
  const elements: Element[] = [];
  let at = 0;
  while (at < text.length) {
    const entry = applicationIdentifierAt(text, at);
    if (entry === undefined) return refuse('ai-unknown', start + at);
    const from = at + entry.ai.length;
    const rest = entry.predefined ? text.slice(from, from + entry.max) : text.slice(from);
    const separator = rest.indexOf(SEPARATOR);
    const value = separator < 0 ? rest : rest.slice(0, separator);
    at = from + value.length;
    const wrong = checkValue(entry, value, start + from, year);
    if (wrong !== undefined) return wrong;
    elements.push({ ai: entry.ai, value });
    if (text.startsWith(SEPARATOR, at)) at++;
  }
  return checkAssociations(elements) ?? { ok: true, value: elements };
}
