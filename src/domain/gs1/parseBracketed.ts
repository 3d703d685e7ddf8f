import { applicationIdentifier } from './ai.ts';
import { checkAssociations } from './checkAssociations.ts';
import { checkValue } from './checkValue.ts';
import type { Element } from './element.ts';
import { type Parsed, refuse } from './problem.ts';

/**
 * Reads elements as people write them, `(01)…(21)…`: a bracket within a value is written `\(`.
 * `|` between two elements (the boundary of a composite symbol) is skipped.
 * @param start where the text begins in what was given
 * @param year the present year
 */
export function parseBracketed(text: string, start: number, year: number): Parsed<Element[]> {
  const elements: Element[] = [];
  let at = 0;
  while (at < text.length) {
    const close = text.indexOf(')', at);
    if (text.charAt(at) !== '(' || close < 0) return refuse('brackets', start + at);
    const code = text.slice(at + 1, close);
    const entry = applicationIdentifier(code);
    if (entry === undefined) return refuse('ai-unknown', start + at + 1, code.slice(0, 4));
    let end = text.indexOf('(', close);
    while (end > 0 && text.charAt(end - 1) === '\\') end = text.indexOf('(', end + 1);
    at = end < 0 ? text.length : end;
    const written = text.slice(close + 1, text.startsWith('|(', at - 1) ? at - 1 : at);
    const value = written.replaceAll('\\(', '(');
    const wrong = checkValue(entry, value, start + close + 1, year);
    if (wrong !== undefined) return wrong;
    elements.push({ ai: entry.ai, value });
  }
  return checkAssociations(elements) ?? { ok: true, value: elements };
}
