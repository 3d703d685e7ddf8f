import { dateOfTime } from '../../domain/calendar.ts';
import { bundleText } from '../bundle/sealBundle.ts';
import { drawCode } from '../drawCode.ts';
import { suspectFileBlocks } from './blocks/suspectFileBlocks.ts';
import { lookUpAddress } from './lookUpAddress.ts';
import { type PdfOptions, writePdf } from './pdf/writePdf.ts';
import type { ReportLanguage } from './reportLanguage.ts';
import { reportName } from './reportName.ts';
import { showSteering } from './showSteering.ts';
import type { SuspectFile } from './suspectFile.ts';
import { wordingOf } from './wording.ts';

export interface SuspectPdfOptions extends PdfOptions {
  readonly language: ReportLanguage;
  /** Where the app is served: the code on the first page leads there. */
  readonly stem: string;
}

/**
 * The suspect pack file for people, with the evidence bundle inside where there is one.
 * @throws what `fonts` and `pause` throw
 */
export async function suspectPdf(
  file: SuspectFile,
  { language, stem, ...options }: SuspectPdfOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { locale, direction, text, format } = language;
  // What was typed or scanned may hide characters; the sentences are the language's own.
  const { product, reporter, scan, suspicion } = showSteering(file);
  const { evidence } = file;
  const madeAt = Date.parse(file.made.at) / 1000;
  const words = text.cases.file;
  const wording = wordingOf(text, format, direction, evidence?.statement.partners ?? []);
  const [subject] = evidence?.statement.subjects ?? [];
  const url = subject === undefined ? undefined : lookUpAddress(subject, stem);
  const code =
    url === undefined
      ? undefined
      : { url, caption: text.report.scanToOpen, drawing: await drawCode(url, 'qrcode', dateOfTime(madeAt)) };
  const named = [product.gtin, product.lot, product.serial].filter((part) => part !== undefined).join(' · ');
  return await writePdf(
    {
      blocks: suspectFileBlocks({ ...file, product, reporter, scan, suspicion }, named, code, wording),
      foot: (page, pages) => [
        evidence === null ? words.noEvidence : `${text.report.bundleHash}: ${evidence.integrity.hash}`,
        `${words.title} · ${text.report.page(page, pages)}`,
        `${text.cases.name(file.case.id)} · ${named}`,
      ],
      title: words.title,
      subject: `${text.cases.name(file.case.id)}: ${named}`,
      software: file.made.software,
      madeAt,
      language: locale,
      direction,
      ...(evidence === null
        ? {}
        : {
            attachment: {
              name: reportName(evidence.statement, 'bundle'),
              description: text.report.attachment,
              bytes: new TextEncoder().encode(bundleText(evidence)),
            },
          }),
    },
    options,
  );
}
