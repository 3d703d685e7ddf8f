import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ModuleReport, moduleReportFile } from './moduleReport.ts';
import { partOf } from './size/partOf.ts';
import { limits, lookedFor, routes } from './size/routes.ts';
import { type Manifest, weighRoute } from './size/weighRoute.ts';

// Weighs what a reader's first visit loads, fails above the limits, and names what grew since size.json was committed.
// usage, after a build: tsx tools/size.ts [--write]

interface Weight {
  /** Compressed bytes, as the limits count them. */
  readonly scripts: number;
  readonly stylesAndFonts: number;
  /** Package or folder → bytes before the code is minified. */
  readonly parts: Readonly<Record<string, number>>;
}

const dist = 'dist';
const recordFile = 'size.json';
const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8'));
const manifest = read<Manifest>(join(dist, '.vite/manifest.json'));
const report = read<ModuleReport>(join(dist, moduleReportFile));
const before = existsSync(recordFile) ? read<Readonly<Record<string, Weight>>>(recordFile) : {};
const now: Record<string, Weight> = {};
const faults: string[] = [];

const sum = (weights: Readonly<Record<string, number>>) => Object.values(weights).reduce((a, b) => a + b, 0);
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

for (const [route, needed] of Object.entries(routes)) {
  const loaded = weighRoute(dist, manifest, report, needed);
  const parts: Record<string, number> = {};
  for (const [module, bytes] of Object.entries(loaded.modules)) {
    if (bytes === 0) continue;
    const part = partOf(module);
    parts[part] = (parts[part] ?? 0) + bytes;
  }
  for (const [what, pattern] of Object.entries(lookedFor)) {
    const found = Object.keys(loaded.modules).filter((module) => pattern.test(module));
    if (found.length > 0)
      faults.push(`${route}: ${what} loaded at once, ${found.length} modules: ${found[0]} …`);
  }
  const weight = { scripts: sum(loaded.scripts), stylesAndFonts: sum(loaded.stylesAndFonts), parts };
  now[route] = weight;
  for (const kind of ['scripts', 'stylesAndFonts'] as const) {
    const line = `${route}: ${kind} ${kilobytes(weight[kind])} of ${kilobytes(limits[kind])}`;
    console.log(line);
    if (weight[kind] > limits[kind]) faults.push(line);
  }
  for (const [part, bytes] of Object.entries(parts)) {
    const growth = bytes - (before[route]?.parts[part] ?? 0);
    if (growth > 0) console.log(`  ${part} grew by ${growth} bytes, before minifying`);
  }
}

if (process.argv.includes('--write')) {
  writeFileSync(recordFile, `${JSON.stringify(now, null, 2)}\n`);
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
