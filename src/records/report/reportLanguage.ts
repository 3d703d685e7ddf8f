import type { Messages } from '../../i18n/en.ts';
import type { Formats } from '../../i18n/formats.ts';
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
