import { en, type Messages } from './en.ts';
import { pseudo } from './pseudo.ts';

/** Languages a person can choose; *en-XA* is the pseudo-locale that shows what was not translated. */
export const LOCALES = ['en', 'en-XA'] as const;
export type Locale = (typeof LOCALES)[number];

const ALL: Record<Locale, () => Messages> = { en: () => en, 'en-XA': () => pseudo(en) };

export function messages(locale: Locale): Messages {
  return ALL[locale]();
}

/** The first of the wanted languages (BCP 47, most wanted first) that there is; English else. */
export function chooseLocale(wanted: readonly string[]): Locale {
  for (const tag of wanted) {
    const found =
      LOCALES.find((locale) => locale === tag) ?? LOCALES.find((locale) => locale === tag.split('-')[0]);
    if (found) return found;
  }
  return 'en';
}
