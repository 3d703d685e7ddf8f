import { applicationIdentifier } from './ai.ts';
import type { Element } from './element.ts';
import { SEPARATOR } from './parseElementString.ts';

/** The element string of these elements in their order: separators only where one is due (GS1 7.8.5). */
export function formatElementString(elements: readonly Element[]): string {
  return elements
    .map(({ ai, value }, i) => {
      const ends = i === elements.length - 1 || applicationIdentifier(ai)?.predefined === true;
      return ai + value + (ends ? '' : SEPARATOR);
    })
    .join('');
}
