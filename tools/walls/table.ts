/**
 * Who may import whom: the table of docs/architecture.md. What a row does not name is forbidden.
 */
export interface Wall {
  /** Folder, from the root of the repository. */
  readonly at: string;
  /** Folders of ours it may import, besides itself: names under `src`, or of the root. */
  readonly ours: readonly string[];
  /** npm packages it may import, `node` for Node's own modules, or all of them. */
  readonly packages: readonly string[] | 'all';
}

export const sourceFolders = [
  'app',
  'chain',
  'domain',
  'features',
  'i18n',
  'records',
  'scanner',
  'store',
  'ui',
] as const;

/** Folders of the root that hold something importable. */
export const rootFolders = ['cli', 'deployments', 'e2e', 'test', 'tools'] as const;

/** One folder under `src/features` each, with what it may import of ours besides what every feature may; none imports another. */
export const features: readonly { readonly name: string; readonly ours: readonly string[] }[] = [
  { name: 'cases', ours: [] },
  { name: 'counter', ours: [] },
  // The demo page shows the golden packs which the tests use.
  { name: 'demo', ours: ['test'] },
  { name: 'help', ours: [] },
  { name: 'inspect', ours: [] },
  { name: 'leaflet', ours: [] },
  { name: 'medicines', ours: [] },
  { name: 'onchain', ours: [] },
  { name: 'partner', ours: [] },
  { name: 'scan', ours: [] },
  { name: 'settings', ours: [] },
  { name: 'sign', ours: [] },
  { name: 'suspect', ours: [] },
  { name: 'tour', ours: [] },
  { name: 'unit', ours: [] },
  { name: 'verify', ours: [] },
];

export const walls: readonly Wall[] = [
  { at: 'src/domain', ours: [], packages: [] },
  // The addresses compiled in are trust roots; only the reader of the chain, and the app which joins, see them.
  { at: 'src/chain', ours: ['domain', 'deployments'], packages: ['viem'] },
  { at: 'src/scanner', ours: ['domain'], packages: ['html5-qrcode', 'zxing-wasm', 'pdfjs-dist'] },
  { at: 'src/store', ours: ['domain'], packages: ['idb'] },
  // A report is written in the words of a language where it is made, in its worker: sentences are functions.
  {
    at: 'src/records',
    ours: ['domain', 'chain', 'i18n'],
    packages: ['bidi-js', 'bwip-js', '@fontsource', 'pdfkit'],
  },
  { at: 'src/i18n', ours: ['domain'], packages: [] },
  { at: 'src/ui', ours: ['i18n', 'domain'], packages: ['react'] },
  {
    at: 'src/features',
    ours: ['domain', 'chain', 'scanner', 'store', 'records', 'i18n', 'ui'],
    packages: ['react', '@tanstack/react-query', 'wagmi', 'd3-geo', 'topojson-client', 'world-atlas'],
  },
  { at: 'src/app', ours: [...sourceFolders, 'deployments', 'test'], packages: 'all' },
  { at: 'cli', ours: ['domain', 'chain', 'records', 'test'], packages: ['node', 'viem'] },
];
