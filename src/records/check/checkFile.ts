import type { Network } from '../../chain/network.ts';
import type { CheckSource } from './anchorBlock.ts';
import { type CheckOptions, checkBundle } from './checkBundle.ts';
import type { CheckReport } from './checkReport.ts';
import type { ReadStatement } from './parseBundle.ts';
import { type ReadReportFile, readReportFile } from './readReportFile.ts';

export type CheckedFile =
  | {
      readonly ok: true;
      /** As it stands in the file: what of it holds, the report says. */
      readonly statement: ReadStatement;
      readonly report: CheckReport;
    }
  | Extract<ReadReportFile, { ok: false }>;

/**
 * Checks the file of a report: an evidence bundle, or a custody report in PDF.
 * @throws the reason of `options.signal` when the caller ended the work
 */
export async function checkFile(
  bytes: Uint8Array,
  source: CheckSource,
  networks: readonly Network[],
  options: Omit<CheckOptions, 'networks'> = {},
): Promise<CheckedFile> {
  const read = await readReportFile(bytes);
  if (!read.ok) return read;
  const report = await checkBundle(read.bundle, source, { networks, ...options });
  return { ok: true, statement: read.bundle.statement, report };
}
