import { type BundleInPdf, bundleInPdf, isPdf } from './bundleInPdf.ts';
import { type ParsedBundle, parseBundle, type ReadBundle } from './parseBundle.ts';

export type ReportFileProblem =
  | Extract<ParsedBundle, { ok: false }>['problem']
  | Extract<BundleInPdf, { ok: false }>['problem'];

export type ReadReportFile =
  | { readonly ok: true; readonly bundle: ReadBundle }
  | {
      readonly ok: false;
      readonly problem: ReportFileProblem;
      /** What is not as it must be. */
      readonly at?: string;
    };

/** Reads an evidence bundle from its own file, or from the custody report it is attached to. */
export async function readReportFile(bytes: Uint8Array): Promise<ReadReportFile> {
  const inside = isPdf(bytes) ? await bundleInPdf(bytes) : undefined;
  if (inside?.ok === false) return inside;
  return parseBundle(inside?.text ?? new TextDecoder().decode(bytes));
}
