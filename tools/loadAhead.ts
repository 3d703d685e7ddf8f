import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';

/** The first screens of most visits, and the paths that lead to them. */
const screens: Readonly<Record<string, RegExp>> = {
  LabelPlace: /\/\d{2,4}(?:\/|$)/,
  ScanPlace: /^\/$/,
  CounterPlace: /^\/counter\/?$/,
  InspectPlace: /^\/inspect\/?$/,
};

/**
 * The address tells which screen is wanted before the app has arrived that could ask for it: a small script fetches the
 * screen's files beside the app instead of after it.
 */
export function loadAhead(): Plugin {
  let script: string | undefined;
  return {
    name: 'theriac:load-ahead',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const entry = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('index.html'));
      if (entry === undefined) return;
      const withEntry = importsOf(entry.fileName, bundle);
      const wanted = Object.entries(screens).map(([screen, path]): readonly [string, readonly string[]] => {
        const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/${screen}.tsx`)));
        if (chunk === undefined) throw new Error(`no chunk of the build holds ${screen}`);
        const files = [...importsOf(chunk.fileName, bundle)].filter((file) => !withEntry.has(file));
        return [path.source, files.map((file) => `/${file}`)];
      });
      const source = `(${fetchAhead})(${JSON.stringify(wanted)})`;
      script = `assets/ahead-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.js`;
      this.emitFile({ type: 'asset', fileName: script, source });
    },
    transformIndexHtml: {
      order: 'post',
      handler: () =>
        script === undefined
          ? []
          : [
              {
                tag: 'script',
                attrs: { async: true, fetchpriority: 'high', src: `/${script}` },
                injectTo: 'head' as const,
              },
            ],
    },
  };
}

/** Runs in the browser, by itself. */
function fetchAhead(wanted: readonly (readonly [path: string, files: readonly string[]])[]): void {
  const found = wanted.find(([path]) => new RegExp(path).test(location.pathname));
  for (const file of found?.[1] ?? []) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = file;
    document.head.append(link);
  }
}

/** A chunk and all that it imports at once. */
function importsOf(name: string, bundle: Rolldown.OutputBundle, found = new Set<string>()): Set<string> {
  const chunk = bundle[name];
  if (chunk?.type !== 'chunk' || found.has(name)) return found;
  found.add(name);
  for (const imported of chunk.imports) importsOf(imported, bundle, found);
  return found;
}
