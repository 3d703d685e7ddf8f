import type { Locale } from '../i18n/languages.ts';
import { chooseLocale } from '../i18n/messages.ts';
import { preferences } from '../store/preferences.ts';

/** The language that was chosen on this device, else the browser's. */
export function localeNow(): Locale {
  const { locale } = preferences.get();
  return chooseLocale(locale === undefined ? navigator.languages : [locale]);
}
