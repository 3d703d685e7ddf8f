// Of all Portuguese, 'pt-PT' alone gives zero the plural, as both countries write it.
const rules = new Intl.PluralRules('pt-PT');

/** The form of a word or a sentence that goes with a count. */
export function plural(count: number, one: string, other: string): string {
  return rules.select(count) === 'one' ? one : other;
}
