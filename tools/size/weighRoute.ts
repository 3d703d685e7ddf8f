import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ModuleReport } from '../moduleReport.ts';

interface ManifestChunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

export type Manifest = Readonly<Record<string, ManifestChunk>>;

/** What a first visit to a route loads. Bytes. */
export interface RouteWeight {
  /** Chunk file → compressed bytes. */
  readonly scripts: Readonly<Record<string, number>>;
  readonly stylesAndFonts: Readonly<Record<string, number>>;
  /** Every module in those scripts, by its path in the repository → bytes before the code is minified. */
  readonly modules: Readonly<Record<string, number>>;
}

/**
 * Follows the static imports from the page's entry and from the chunks that hold `needed`.
 *
 * @param dist the build's folder.
 * @throws Error where no chunk holds one of `needed`: a route that cannot be found must not pass for a light one.
 */
export function weighRoute(
  dist: string,
  manifest: Manifest,
  report: ModuleReport,
  needed: readonly string[],
): RouteWeight {
  const keys = Object.keys(manifest).filter((key) => manifest[key]?.isEntry === true);
  for (const module of needed) {
    const file = Object.keys(report).find((chunk) => report[chunk]?.[module] !== undefined);
    const key = Object.keys(manifest).find((candidate) => manifest[candidate]?.file === file);
    if (key === undefined) throw new Error(`no chunk of the build holds ${module}: see tools/size/routes.ts`);
    keys.push(key);
  }
  const chunks = new Set<ManifestChunk>();
  for (const key of keys) {
    const chunk = manifest[key];
    if (chunk === undefined || chunks.has(chunk)) continue;
    chunks.add(chunk);
    keys.push(...(chunk.imports ?? []));
  }
  const loaded = [...chunks];
  const styles = new Set(loaded.flatMap(({ css = [] }) => css));
  const fonts = new Set([...styles].flatMap((file) => fontsOf(readFileSync(join(dist, file), 'utf8'))));
  const compressed = (file: string) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
  return {
    scripts: Object.fromEntries(loaded.map(({ file }) => [file, compressed(file)])),
    stylesAndFonts: Object.fromEntries([
      ...[...styles].map((file) => [file, compressed(file)] as const),
      ...[...fonts].map((file) => [file, readFileSync(join(dist, file)).length] as const),
    ]),
    modules: Object.assign({}, ...loaded.map(({ file }) => report[file])),
  };
}

// A browser asks only for the newest format, and only for the script it shows: the budget is that of a page in Latin script.
function fontsOf(css: string): string[] {
  const addresses = [...css.matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g)].map((match) => match[1] ?? '');
  return addresses
    .filter((address) => !/cyrillic|greek|vietnamese|devanagari|latin-ext/.test(address))
    .map((address) => address.replace(/^\//, ''));
}
