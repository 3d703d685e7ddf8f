import type { Element } from './element.ts';

/** Elements as people read them, `(01)…(21)…`; a bracket within a value becomes `\(`. */
export function formatBracketed(elements: readonly Element[]): string {
  return elements.map(({ ai, value }) => `(${ai})${value.replaceAll('(', '\\(')}`).join('');
}
