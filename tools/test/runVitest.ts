import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from './runCommand.ts';
import { counted, type Tally } from './tally.ts';

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** All vitest projects. @param folder where its report may be left. */
export async function runVitest(folder: string): Promise<Tally> {
  const file = join(folder, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const ended = await runNode(['node_modules/vitest/vitest.mjs', 'run', ...reporters]);
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report: VitestReport = JSON.parse(readFileSync(file, 'utf8'));
  // A file that does not load has no tests that could fail.
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  return counted(ended, { passed: report.numPassedTests, failed: report.numFailedTests + unloaded });
}
