import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import packageFile from '../package.json' with { type: 'json' };
import { networks } from '../src/chain/networks.ts';
import { makeReport, type ReportProgress } from '../src/records/report/makeReport.ts';
import { type FontSource, fontPath } from '../src/records/report/pdf/fontFiles.ts';
import { reportLanguage } from '../src/records/report/reportLanguage.ts';
import type { ReportOptions } from './reportOptions.ts';

/** What `theriac report` prints. */
export type ReportPrint =
  | { readonly ok: true; readonly file: string; readonly form: string; readonly bytes: number }
  | { readonly ok: false; readonly problem: 'block_unread'; readonly cause: string };

interface Making {
  /** Unix seconds. */
  readonly at: number;
  readonly onProgress: (progress: ReportProgress) => void;
  readonly signal: AbortSignal;
}

/** The app that a report's code leads to; whoever runs another one has its own command line. */
const STEM = 'https://id.gs1.org';

/**
 * Makes a report and writes it to a file.
 * @throws the signal's reason when the work was ended, and what writing the file throws
 */
export async function report(options: ReportOptions, { at, ...making }: Making): Promise<ReportPrint> {
  const [network] = networks;
  const { requests, nodes, form, paper, by } = options;
  const made = await makeReport(network, requests, {
    nodes,
    form,
    paper,
    exported: {
      at,
      software: { name: 'theriac', version: packageFile.version },
      ...(by === undefined ? {} : { by: { name: by } }),
    },
    fonts: installedFonts,
    language: await reportLanguage('en'),
    stem: STEM,
    ...making,
  });
  if (!made.ok) return { ok: false, problem: made.problem, cause: made.cause.code };
  const { name, content } = made.file;
  const file = options.out ?? name;
  await writeFile(file, new Uint8Array(await content.arrayBuffer()));
  return { ok: true, file, form, bytes: content.size };
}

const { resolve } = createRequire(import.meta.url);

const installedFonts: FontSource = async (font) => new Uint8Array(await readFile(resolve(fontPath(font))));
