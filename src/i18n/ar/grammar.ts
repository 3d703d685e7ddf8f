const rules = new Intl.PluralRules('ar');

/** Forms of a counted noun: 1, 2, 3–10, 11–99 and 100; `#` stands for the number. */
export interface Forms {
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

/** A number with its noun. The number is written as given where it has a form of its own. */
export function counted(count: number, forms: Forms, written = String(count)): string {
  const kind = rules.select(count);
  return forms[kind === 'zero' ? 'other' : kind].replace('#', written);
}

/** A code, a name or a number that keeps its own direction inside a sentence from right to left. */
export function iso(value: string | number): string {
  return `\u2068${value}\u2069`;
}

/** A temperature range, from the colder to the warmer. */
export function degrees(min: string, max: string): string {
  return `${iso(min)} إلى ${iso(`${max} °C`)}`;
}

/** Nominative and, where a verb or a preposition stands before, oblique. */
export const packs: Forms = {
  one: 'عبوة واحدة',
  two: 'عبوتان',
  few: '# عبوات',
  many: '# عبوة',
  other: '# عبوة',
};
export const ofPacks: Forms = { ...packs, two: 'عبوتين' };

export const containers: Forms = {
  one: 'حاوية واحدة',
  two: 'حاويتان',
  few: '# حاويات',
  many: '# حاوية',
  other: '# حاوية',
};
export const ofContainers: Forms = { ...containers, two: 'حاويتين' };

export const steps: Forms = {
  one: 'خطوة واحدة',
  two: 'خطوتان',
  few: '# خطوات',
  many: '# خطوة',
  other: '# خطوة',
};
export const ofSteps: Forms = { ...steps, two: 'خطوتين' };

export const ofDays: Forms = {
  one: 'يوم واحد',
  two: 'يومين',
  few: '# أيام',
  many: '# يوماً',
  other: '# يوم',
};

export const ofMinutes: Forms = {
  one: 'دقيقة واحدة',
  two: 'دقيقتين',
  few: '# دقائق',
  many: '# دقيقة',
  other: '# دقيقة',
};

export const reports: Forms = {
  one: 'بلاغ اشتباه واحد',
  two: 'بلاغا اشتباه',
  few: '# بلاغات اشتباه',
  many: '# بلاغ اشتباه',
  other: '# بلاغ اشتباه',
};
