import type { ApplicationIdentifier } from './ai.ts';
import { firstOutside } from './characters.ts';
import { type Refused, refuse } from './problem.ts';
import { breaks } from './rules.ts';

/**
 * What is wrong with the value of an application identifier by itself: length, characters, check digits, dates.
 * @param start where the value stands in the text, for the position of the problem
 * @param year the present year, which places two-digit ones in their century
 */
export function checkValue(
  entry: ApplicationIdentifier,
  value: string,
  start: number,
  year: number,
): Refused | undefined {
  const { ai } = entry;
  if (value === '') return refuse('ai-value-missing', start, ai);
  let from = 0;
  for (const component of entry.components) {
    const part = value.slice(from, from + component.max);
    if (part === '' && component.optional) continue;
    const wrong = firstOutside(component.set, part);
    if (wrong >= 0) return refuse('character', start + from + wrong, ai);
    if (part.length < component.min) return refuse('ai-value-short', start + value.length, ai);
    for (const rule of component.rules) {
      const code = breaks(rule, part, year);
      if (code !== undefined)
        return refuse(code, start + from + (code === 'check-digit' ? part.length - 1 : 0), ai);
    }
    from += part.length;
  }
  return from < value.length ? refuse('ai-value-long', start + from, ai) : undefined;
}
