import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import type { Messages } from '../i18n/en.ts';
import { type Formats, formats } from '../i18n/formats.ts';
import { type Locale, messages } from '../i18n/messages.ts';

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

/** Gives everything below it its words, and the document its language. */
export function LocaleProvider({ locale, timeZone, children }: Props) {
  const value = useMemo(
    () => ({ locale, text: messages(locale), format: formats(locale, timeZone) }),
    [locale, timeZone],
  );
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return <LocaleContext value={value}>{children}</LocaleContext>;
}

/** The words of the chosen language and its ways of writing dates and numbers. */
export function useText(): Text {
  const value = useContext(LocaleContext);
  if (value === undefined) throw new Error('useText outside of LocaleProvider');
  return value;
}
