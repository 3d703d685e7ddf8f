import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { DIGITAL_LINK } from '../src/app/routes.ts';
import { LOCALES } from '../src/i18n/messages.ts';
import { importsOf } from './importsOf.ts';

interface Screen {
  /** Which paths lead to it. */
  readonly path: RegExp;
  /** Whether it has words that not every screen needs. */
  readonly desk?: boolean;
}

/** The first screens of most visits. */
const screens: Readonly<Record<string, Screen>> = {
  LabelPlace: { path: DIGITAL_LINK },
  ScanPlace: { path: /^\/$/ },
  CounterPlace: { path: /^\/counter\/?$/, desk: true },
  InspectPlace: { path: /^\/inspect\/?$/, desk: true },
};

/** Addresses of files. */
interface Wanted {
  /** By what the path must match. */
  readonly screens: readonly (readonly [path: string, desk: boolean, files: readonly string[]])[];
  /** By language: the words of every screen, and those of some. */
  readonly words: Readonly<
    Record<string, { readonly core: readonly string[]; readonly desk: readonly string[] }>
  >;
}

/**
 * The address tells which screen is wanted, and the browser in which language, before the app has arrived that could
 * ask for them: a small script fetches their files beside the app instead of after it. A build of something else by the
 * same settings has none.
 */
export function loadAhead(): Plugin {
  let script: string | undefined;
  let root = '';
  return {
    name: 'theriac:load-ahead',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle(_options, bundle) {
      if (!existsSync(join(root, 'src/app/screens'))) return;
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const entry = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('index.html'));
      if (entry === undefined) return;
      const withEntry = importsOf(entry.fileName, bundle);
      const filesOf = (module: string) => {
        const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
        if (chunk === undefined) throw new Error(`no chunk of the build holds ${module}`);
        return [...importsOf(chunk.fileName, bundle)]
          .filter((file) => !withEntry.has(file))
          .map((file) => `/${file}`);
      };
      const wanted: Wanted = {
        screens: Object.entries(screens).map(([name, { path, desk = false }]) => [
          path.source,
          desk,
          filesOf(`/app/screens/${name}.tsx`),
        ]),
        words: Object.fromEntries(
          LOCALES.filter((locale) => locale !== 'en-XA').map((locale) => [
            locale,
            { core: filesOf(`/i18n/${locale}/core.ts`), desk: filesOf(`/i18n/${locale}/desk.ts`) },
          ]),
        ),
      };
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

/** Runs in the browser, by itself: nothing outside of it is there. What it guesses wrong is only not fetched ahead. */
function fetchAhead({ screens, words }: Wanted): void {
  const screen = screens.find(([path]) => new RegExp(path).test(location.pathname));
  if (screen === undefined) return;
  const [, desk, files] = screen;
  const chosen = /"locale":"([^"]+)"/.exec(keptPreferences())?.[1];
  const languages = [...(chosen === undefined ? navigator.languages : [chosen]), 'en'];
  const language = languages.map((tag) => tag.split('-')[0] ?? '').find((tag) => tag in words) ?? 'en';
  const { core = [], desk: more = [] } = words[language] ?? {};
  for (const file of [...core, ...files, ...(desk ? more : [])]) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = file;
    document.head.append(link);
  }

  function keptPreferences(): string {
    try {
      return localStorage.getItem('theriac.preferences') ?? '';
    } catch {
      // A browser that keeps nothing for us.
      return '';
    }
  }
}
