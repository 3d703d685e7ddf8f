import type { Messages } from '../../i18n/en.ts';
import { type Formats, formats } from '../../i18n/formats.ts';
import { LANGUAGES, type Locale } from '../../i18n/languages.ts';
import { coreMessages, deskMessages } from '../../i18n/messages.ts';
import type { Direction } from './pdf/layoutText.ts';

/** The language that a report is written in. */
export interface ReportLanguage {
  /** BCP 47. */
  readonly locale: string;
  readonly direction: Direction;
  readonly text: Messages;
  /** In UTC. */
  readonly format: Formats;
}

export async function reportLanguage(locale: Locale): Promise<ReportLanguage> {
  const [core, desk] = await Promise.all([coreMessages(locale), deskMessages(locale)]);
  return {
    locale,
    direction: LANGUAGES[locale].direction,
    text: { ...core, ...desk },
    format: formats(locale, 'UTC'),
  };
}
