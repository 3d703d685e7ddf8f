const rules = new Intl.PluralRules('es');

/** The form of a word or a sentence that goes with a count. */
export function plural(count: number, one: string, other: string): string {
  return rules.select(count) === 'one' ? one : other;
}
