import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { checkerPage } from './tools/buildChecker.ts';
import { loadAhead } from './tools/loadAhead.ts';
import { moduleReport } from './tools/moduleReport.ts';
import { securityHeaders } from './tools/securityHeaders.ts';
import { serviceWorker } from './tools/serviceWorker.ts';

// Origins of the nodes this deployment may read from, separated by spaces.
const nodes = (process.env.THERIAC_NODES ?? '').split(/\s+/).filter(Boolean);
const noDecoder = fileURLToPath(new URL('src/scanner/noDecoder.ts', import.meta.url));
/** What a verdict and the scan screen both show, and small things that many screens need. */
const parts =
  /src.(ui.(Card|Identifier|Silhouette|silhouettes|Tag|TextField|outcomeStyle|outcomeTone|printAlone)|domain.gs1.formatBracketed|app.(saveFile|softwareVersion)|store.medicines)\./;
/** What is asked of a whole lot, at the counter and at the desk. */
const lot = /src.(chain.(readLotEvidence|readUnitRecord|unitListing)|domain.lotFlows)\./;
/** Screens and panels, each a file with all it needs that none before it has. */
const filed = [
  'ScanPlace',
  'PatientAids',
  'UnitPlace',
  'ExportPlace',
  'InspectPlace',
  'CaseAlert',
  'CounterPlace',
];
const developmentNonce = 'development';

export default defineConfig(({ command, isPreview }) => {
  const development = command === 'serve' && isPreview !== true;
  return {
    plugins: [react(), tailwindcss(), moduleReport(), loadAhead(), serviceWorker(), checkerPage()],
    ...(development && { html: { cspNonce: developmentNonce } }),
    // html5-qrcode imports its own decoder (86 kB gz) by this name; ours takes its place.
    resolve: { alias: { './zxing-html5-qrcode-decoder': noDecoder } },
    server: { host: '127.0.0.1', headers: securityHeaders(nodes, developmentNonce) },
    preview: { host: '127.0.0.1', headers: securityHeaders(nodes) },
    worker: { format: 'es' },
    build: {
      target: 'baseline-widely-available',
      manifest: true,
      // The policy refuses data: fonts and styles, so every asset stays a file.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      // Few files arrive sooner than many, and compress better: what every visit needs, what a verdict and the scan screen
      // both show, what a verdict needs besides, and the screens.
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'app', tags: ['$initial'], priority: 30 },
              { name: 'parts', test: parts, priority: 20 },
              { name: 'verdict', test: /src.app.screens.LabelPlace\./, priority: 10 },
              { name: 'lot', test: lot, priority: 9 },
              ...filed.map((name, i) => ({
                name,
                test: new RegExp(`src.app.screens.${name}\\.`),
                priority: filed.length - i,
              })),
            ],
          },
        },
      },
    },
  };
});
