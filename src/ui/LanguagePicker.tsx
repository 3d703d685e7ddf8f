import { useLayoutEffect, useRef } from 'react';
import { LANGUAGES, type Locale } from '../i18n/languages.ts';
import { LOCALES } from '../i18n/messages.ts';
import { useText } from './LocaleProvider.tsx';

interface Props {
  readonly onLocale: (locale: Locale) => void;
}

/** Changes the language in one tap; each is named as its speakers write it. */
export function LanguagePicker({ onLocale }: Props) {
  const { locale, text } = useText();
  const picker = useRef<HTMLSelectElement>(null);
  const hadFocus = useRef(false);
  // The page is out of sight until it has its new words, and what is out of sight loses the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page goes out of sight with each change of the language.
  useLayoutEffect(() => {
    if (hadFocus.current) picker.current?.focus();
    hadFocus.current = false;
  }, [locale]);
  return (
    <select
      ref={picker}
      aria-label={text.shell.language}
      className="min-h-touch max-w-36 rounded-control bg-transparent px-2 text-small text-soft hover:text-ink"
      value={locale}
      onChange={({ target }) => {
        const chosen = LOCALES.find((one) => one === target.value);
        hadFocus.current = document.activeElement === target;
        if (chosen !== undefined) onLocale(chosen);
      }}
    >
      {LOCALES.map((one) => (
        <option key={one} value={one} lang={one}>
          {LANGUAGES[one].name}
        </option>
      ))}
    </select>
  );
}
