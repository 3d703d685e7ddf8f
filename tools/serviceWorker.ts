import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';
import type { AppFiles } from '../src/app/serviceWorker/appFiles.ts';
import { importsOf } from './importsOf.ts';

const source = 'src/app/serviceWorker/worker.ts';
const worker = 'service-worker.js';
/** What scanning a pack and answering a label takes, besides the entry. */
const needed = /src\/app\/(?:screens\/(?:Scan|Label)Place\.tsx|serviceWorker\/keepOffline\.ts)$/;

/**
 * Builds the service worker beside the app, as `service-worker.js`, once everything else is written, and tells it the
 * app's files. A build of something else by the same settings has none.
 */
export function serviceWorker(): Plugin {
  let config: ResolvedConfig;
  let bundle: Rolldown.OutputBundle | undefined;
  return {
    name: 'theriac:service-worker',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    writeBundle(_options, written) {
      bundle = written;
    },
    async closeBundle() {
      const { root, publicDir } = config;
      const { outDir, target } = config.build;
      const entry = join(root, source);
      if (bundle === undefined || !existsSync(entry)) return;
      const files = appFiles(bundle, rootFiles(join(root, outDir)), rootFiles(publicDir));
      await build({
        root,
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        define: { APP_FILES: JSON.stringify(files) },
        build: {
          outDir,
          emptyOutDir: false,
          target,
          reportCompressedSize: false,
          // A classic script: not every browser runs modules as service workers.
          lib: { entry, formats: ['iife'], name: 'theriac', fileName: () => worker },
        },
      });
    },
  };
}

/** Names and contents of the files that lie in a folder itself. */
function rootFiles(folder: string): ReadonlyMap<string, Buffer> {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== worker)
    .map(({ name }) => name);
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name))]));
}

/** Sorts the files of a build by who needs them when. */
function appFiles(
  bundle: Rolldown.OutputBundle,
  root: ReadonlyMap<string, Buffer>,
  given: ReadonlyMap<string, Buffer>,
): AppFiles {
  const names = Object.keys(bundle).filter((name) => name.startsWith('assets/'));
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const shell = new Set<string>(['', ...given.keys()]);
  const more = new Set<string>();
  for (const { fileName, isEntry, moduleIds, dynamicImports } of chunks) {
    const isNeeded = moduleIds.some((id) => needed.test(id));
    if (isEntry || isNeeded) withImports(fileName, bundle, shell);
    // Panels beside an answer. To sign takes a network anyway.
    if (isNeeded)
      for (const part of dynamicImports) if (!signs(bundle[part])) withImports(part, bundle, more);
    // The screens, and what is loaded with all of them.
    if (isEntry) for (const screen of dynamicImports) withImports(screen, bundle, more);
  }
  for (const name of names) {
    if (/-latin-.*\.woff2$|\/ahead-/.test(name)) shell.add(name);
    if (/zxing|decode|camera|readFile/i.test(name)) more.add(name);
  }
  const others = [...names, ...root.keys()].filter(
    // Browsers that run this app read the newer format of fonts.
    (name) => !shell.has(name) && !more.has(name) && name !== 'index.html' && !name.endsWith('.woff'),
  );
  const address = (name: string) => `/${name}`;
  return {
    version: versionOf(names, root),
    shell: [...shell].map(address),
    more: [...more].filter((name) => !shell.has(name)).map(address),
    others: others.map(address),
  };
}

function signs(output: Rolldown.OutputBundle[string] | undefined): boolean {
  return output?.type === 'chunk' && output.moduleIds.some((id) => /src\/app\/signing\//.test(id));
}

/** Adds a chunk and all that it imports at once, styles included. */
function withImports(name: string, bundle: Rolldown.OutputBundle, found: Set<string>): void {
  for (const file of importsOf(name, bundle)) {
    found.add(file);
    const chunk = bundle[file];
    if (chunk?.type === 'chunk') for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style);
  }
}

/** Changes with any file: names under assets hold a hash of their content, the others are hashed here. */
function versionOf(names: readonly string[], root: ReadonlyMap<string, Buffer>): string {
  const hash = createHash('sha256');
  for (const name of names) hash.update(name);
  for (const [name, content] of root) hash.update(name).update(content);
  return hash.digest('hex').slice(0, 12);
}
