import { createContext, type ReactNode, use, useContext, useLayoutEffect, useMemo } from 'react';
import type { Core, Messages } from '../i18n/en.ts';
import { type Formats, formats } from '../i18n/formats.ts';
import { LANGUAGES, type Language, type Locale } from '../i18n/languages.ts';
import { coreMessages, deskMessages, englishCore } from '../i18n/messages.ts';

export interface Text {
  readonly locale: Locale;
  readonly text: Messages;
  readonly format: Formats;
}

const LocaleContext = createContext<Text | undefined>(undefined);

interface Props {
  readonly locale: Locale;
  /** IANA name; the device's own when not given. */
  readonly timeZone?: string;
  readonly children: ReactNode;
}

/** Gives everything below it its words, and the document its language. It suspends while they are being loaded. */
export function LocaleProvider({ locale, timeZone, children }: Props) {
  const known = wordsAndLetters(locale);
  const core = known instanceof Promise ? use(known) : known;
  const value = useMemo(
    // Whatever needs more words than these stands inside DeskWords.
    () => ({ locale, text: core as Messages, format: formats(locale, timeZone) }),
    [locale, timeZone, core],
  );
  // Before anything is drawn: the letters depend on it.
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dir = LANGUAGES[locale].direction;
  }, [locale]);
  return <LocaleContext value={value}>{children}</LocaleContext>;
}

/** For so long the words of a language wait for its letters, milliseconds: drawn without, they would stay boxes. */
const LETTERS_MS = 2_000;
const inLetters = new Map<Locale, Promise<Core>>();

/** The words of a language, and the letters that many devices lack for it. */
function wordsAndLetters(locale: Locale): Core | Promise<Core> {
  const words = coreMessages(locale);
  const language: Language = LANGUAGES[locale];
  if (language.font === undefined || !('fonts' in document)) return words;
  const both =
    inLetters.get(locale) ??
    Promise.all([words, letters(language.font, language.name)]).then(([core]) => core);
  inLetters.set(locale, both);
  return both;
}

async function letters(font: string, sample: string): Promise<void> {
  const loading = ['400', '700'].map((weight) => document.fonts.load(`${weight} 1em "${font}"`, sample));
  // A device that has letters of its own loses nothing where ours do not come.
  const late = new Promise((resolve) => setTimeout(resolve, LETTERS_MS));
  await Promise.race([Promise.allSettled(loading), late]);
}

/** Gives everything below it the words too that only some screens need. It suspends while they are being loaded. */
export function DeskWords({ children }: Pick<Props, 'children'>) {
  const value = useText();
  const desk = use(deskMessages(value.locale));
  const all = useMemo(() => ({ ...value, text: { ...value.text, ...desk } }), [value, desk]);
  return <LocaleContext value={all}>{children}</LocaleContext>;
}

/** English, where nobody of the trade has read the words of the chosen language yet; else nothing. */
export function useEnglishBeside(): Pick<Text, 'text' | 'format'> | undefined {
  const { locale } = useText();
  return useMemo(
    // Only what every screen has is said twice.
    () => (LANGUAGES[locale].reviewed ? undefined : { text: englishCore as Messages, format: formats('en') }),
    [locale],
  );
}

/** The words of the chosen language and its ways of writing dates and numbers. */
export function useText(): Text {
  const value = useContext(LocaleContext);
  if (value === undefined) throw new Error('useText outside of LocaleProvider');
  return value;
}
