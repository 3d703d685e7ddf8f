const rules = new Intl.PluralRules('sw');

/** One form for one, the other for every other number. */
export function plural(count: number, one: string, other: string): string {
  return rules.select(count) === 'one' ? one : other;
}
