import { core } from './en/core.ts';
import type { Core, Desk } from './en.ts';
import { LANGUAGES, type Locale } from './languages.ts';

// Object.keys forgets the keys.
export const LOCALES = Object.keys(LANGUAGES) as readonly Locale[];

interface Words {
  readonly core: () => Core | Promise<Core>;
  readonly desk: () => Promise<Desk>;
}

// English stands in the app itself: it is what everybody falls back on. The others come when they are wanted.
const WORDS: Readonly<Record<Locale, Words>> = {
  en: { core: () => core, desk: async () => (await import('./en/desk.ts')).desk },
  de: {
    core: async () => (await import('./de/core.ts')).core,
    desk: async () => (await import('./de/desk.ts')).desk,
  },
  es: {
    core: async () => (await import('./es/core.ts')).core,
    desk: async () => (await import('./es/desk.ts')).desk,
  },
  fr: {
    core: async () => (await import('./fr/core.ts')).core,
    desk: async () => (await import('./fr/desk.ts')).desk,
  },
  pt: {
    core: async () => (await import('./pt/core.ts')).core,
    desk: async () => (await import('./pt/desk.ts')).desk,
  },
  ar: {
    core: async () => (await import('./ar/core.ts')).core,
    desk: async () => (await import('./ar/desk.ts')).desk,
  },
  hi: {
    core: async () => (await import('./hi/core.ts')).core,
    desk: async () => (await import('./hi/desk.ts')).desk,
  },
  sw: {
    core: async () => (await import('./sw/core.ts')).core,
    desk: async () => (await import('./sw/desk.ts')).desk,
  },
  'en-XA': {
    core: async () => (await import('./pseudo.ts')).pseudo(core),
    desk: async () => (await import('./pseudo.ts')).pseudo((await import('./en/desk.ts')).desk),
  },
};

const cores = new Map<Locale, Core | Promise<Core>>();
const desks = new Map<Locale, Promise<Desk>>();

/**
 * The words of a language that every screen needs; a promise while they are being loaded. English stands in for what
 * cannot be loaded, until the page is opened anew: a verdict is not kept back for it.
 */
export function coreMessages(locale: Locale): Core | Promise<Core> {
  const known = cores.get(locale);
  if (known !== undefined) return known;
  const found = WORDS[locale].core();
  const words = found instanceof Promise ? found.catch(() => core) : found;
  cores.set(locale, words);
  if (words instanceof Promise) void words.then((loaded) => cores.set(locale, loaded));
  return words;
}

/** The words that only some screens need. */
export function deskMessages(locale: Locale): Promise<Desk> {
  const known = desks.get(locale) ?? WORDS[locale].desk();
  desks.set(locale, known);
  return known;
}

/** Gives a language all its words at once, where nothing is to be waited for: in tests. */
export function giveMessages(locale: Locale, messages: Core & Desk): void {
  cores.set(locale, messages);
}

/** The English core, there at once: what stands beside words that nobody has reviewed. */
export const englishCore: Core = core;

/** The first of the wanted languages (BCP 47, most wanted first) that there is; English else. */
export function chooseLocale(wanted: readonly string[]): Locale {
  for (const tag of wanted) {
    const found =
      LOCALES.find((locale) => locale === tag) ?? LOCALES.find((locale) => locale === tag.split('-')[0]);
    if (found) return found;
  }
  return 'en';
}
