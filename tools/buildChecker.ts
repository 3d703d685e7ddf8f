import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';

const source = 'src/app/checker/main.tsx';

/** Where the checker lies, in the build's output folder. */
export const checkerFile = 'theriac-check.html';

/**
 * Builds the checker of reports beside the app, as one file that needs nothing else: it is opened from a disk, with the
 * network off.
 */
export function checkerPage(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'theriac:checker',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async writeBundle({ dir }) {
      // A build of something else by the same settings has none.
      if (dir === undefined || !existsSync(join(config.root, source))) return;
      const { script, style } = await built(config.root);
      writeFileSync(join(dir, checkerFile), pageOf(script, style));
    },
  };
}

async function built(root: string): Promise<{ readonly script: string; readonly style: string }> {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [react(), tailwindcss()],
    define: { 'process.env.NODE_ENV': '"production"' },
    worker: { format: 'iife' },
    build: {
      write: false,
      target: 'baseline-widely-available',
      reportCompressedSize: false,
      // Fonts stand in the style.
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      cssCodeSplit: false,
      lib: {
        entry: join(root, source),
        formats: ['iife'],
        name: 'theriacCheck',
        fileName: () => 'checker.js',
      },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const scripts = outputs.filter((one) => one.type === 'chunk').map(({ code }) => code);
  const styles = outputs.filter(isStyle).map(({ source: text }) => String(text));
  const others = outputs.length - scripts.length - styles.length;
  const [script, style] = [scripts[0], styles[0]];
  if (script === undefined || style === undefined || scripts.length > 1 || styles.length > 1 || others > 0)
    throw new Error(
      `the checker is not one script and one style: ${outputs.map(({ fileName }) => fileName)}`,
    );
  return { script, style };
}

function isStyle(output: Rolldown.OutputAsset | Rolldown.OutputChunk): output is Rolldown.OutputAsset {
  return output.type === 'asset' && output.fileName.endsWith('.css');
}

/**
 * The page, with a policy that lets exactly this script and this style be. It may ask nodes that somebody types in,
 * since that is what they are typed in for.
 */
export function pageOf(script: string, style: string): string {
  // What ends a script, or begins a comment in one, is written otherwise; in strings and patterns it means the same.
  const safe = script.replaceAll(/<(?=\/script|!--)/gi, '\\x3c');
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(safe)}'`,
    `style-src '${hashOf(style)}'`,
    'worker-src blob:',
    'font-src data:',
    'connect-src http: https:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta name="color-scheme" content="light dark" />
    <title>Theriac: check a report</title>
    <style>${style}</style>
  </head>
  <body>
    <div id="root"></div>
    <noscript>This page checks custody reports in your browser and needs JavaScript for it.</noscript>
    <script>${safe}</script>
  </body>
</html>
`;
}

/** As a policy names what may stand in a page (CSP 3, 2.3.1). */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
