import { readFile } from 'node:fs/promises';
import { networks } from '../src/chain/networks.ts';
import { checkFile } from '../src/records/check/checkFile.ts';
import type { CheckLine, CheckReport } from '../src/records/check/checkReport.ts';
import type { ReportFileProblem } from '../src/records/check/readReportFile.ts';
import type { CheckOptions } from './checkOptions.ts';

/** What `theriac check` prints. */
export type CheckPrint =
  | {
      readonly ok: true;
      readonly grade: CheckReport['grade'];
      /** SHA-256 of the bundle, to be compared with the one printed on a report. */
      readonly sha256: string;
      readonly block: unknown;
      readonly network: unknown;
      readonly exported: unknown;
      /** How many lines there are of each grade. */
      readonly counts: Readonly<Record<CheckReport['grade'], number>>;
      readonly lines: readonly CheckLine[];
    }
  | { readonly ok: false; readonly problem: ReportFileProblem | 'no_such_file'; readonly at?: string };

/** Checks the file of a report, as the screen does. */
export async function check({ file, source, expectedHash }: CheckOptions): Promise<CheckPrint> {
  const bytes = await bytesOf(file);
  if (bytes === undefined) return { ok: false, problem: 'no_such_file' };
  const checked = await checkFile(bytes, source, networks, {
    ...(expectedHash === undefined ? {} : { expectedHash }),
  });
  if (!checked.ok) return checked;
  const { statement } = checked;
  const { grade, hash, lines } = checked.report;
  const count = (of: CheckReport['grade']) => lines.filter((line) => line.grade === of).length;
  return {
    ok: true,
    grade,
    sha256: hash,
    block: statement.block,
    network: statement.network,
    exported: statement.exported,
    counts: {
      proven: count('proven'),
      consistent: count('consistent'),
      contradicted: count('contradicted'),
    },
    lines,
  };
}

async function bytesOf(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
