import { dateOfTime } from '../../domain/calendar.ts';
import { drawCode } from '../drawCode.ts';
import type { ReportFacts } from '../reportFacts.ts';
import type { LookUp } from './blocks/block.ts';
import { reportBlocks, reportTitle } from './blocks/reportBlocks.ts';
import { lookUpAddress } from './lookUpAddress.ts';
import { type PdfOptions, writePdf } from './pdf/writePdf.ts';
import type { ReportLanguage } from './reportLanguage.ts';
import { reportName } from './reportName.ts';
import { showSteering } from './showSteering.ts';
import { subjectName } from './unreadItems.ts';
import { type Wording, wordingOf } from './wording.ts';

/** The file that proves a report, and its hash. */
export interface SealedBundle {
  readonly text: string;
  /** SHA-256, `0x` and 64 hex digits. */
  readonly hash: string;
}

export interface ReportPdfOptions extends PdfOptions {
  readonly language: ReportLanguage;
  /** Where the app is served: the code on the first page leads there. */
  readonly stem: string;
}

/**
 * The custody report for people, with the evidence bundle inside and its hash on every page.
 * @throws what `fonts` and `pause` throw
 */
export async function reportPdf(
  facts: ReportFacts,
  bundle: SealedBundle,
  { language, stem, ...options }: ReportPdfOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { locale, direction, text, format } = language;
  const shown = showSteering(facts);
  const wording = wordingOf(text, format, direction, shown.partners);
  const title = reportTitle(facts, wording);
  const subject = wording.list(facts.subjects.map(subjectName));
  const { exported } = facts;
  return await writePdf(
    {
      blocks: reportBlocks(shown, await codeOf(facts, stem, wording), wording),
      foot: (page, pages) => [
        `${text.report.bundleHash}: ${bundle.hash}`,
        `${title} · ${text.report.page(page, pages)}`,
        subject.length > 100 ? `${subject.slice(0, 100)}…` : subject,
      ],
      title,
      subject,
      software: `${exported.software.name} ${exported.software.version}`,
      madeAt: exported.at,
      language: locale,
      direction,
      attachment: {
        name: reportName(facts, 'bundle'),
        description: text.report.attachment,
        bytes: new TextEncoder().encode(bundle.text),
      },
    },
    options,
  );
}

/** One code for one look-up; a selection has none. */
async function codeOf(
  { subjects, exported }: ReportFacts,
  stem: string,
  { text }: Wording,
): Promise<LookUp | undefined> {
  const [only, ...others] = subjects;
  if (only === undefined || others.length > 0) return undefined;
  const url = lookUpAddress(only, stem);
  return {
    url,
    caption: text.report.scanToOpen,
    drawing: await drawCode(url, 'qrcode', dateOfTime(exported.at)),
  };
}
