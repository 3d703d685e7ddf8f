import type { Locale } from '../../i18n/languages.ts';
import type { PdfOptions } from './pdf/writePdf.ts';
import type { SuspectFile } from './suspectFile.ts';

/** The PDF about a suspect pack, whose evidence is in the order: nothing is read for it. */
export interface SuspectOrder extends Pick<PdfOptions, 'paper'> {
  readonly file: SuspectFile;
  readonly locale: Locale;
  /** Where the app is served: the code on the first page leads there. */
  readonly stem: string;
}
