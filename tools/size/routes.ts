/** What no reading route may load at once: who only reads has no wallet, makes no report, and may have no camera. */
export const lookedFor: Readonly<Record<string, RegExp>> = {
  'wallet code': /(^|\/)node_modules\/(wagmi|@wagmi\/[^/]+|@walletconnect\/[^/]+|@coinbase\/[^/]+|mipd)\//,
  'report renderers': /(^|\/)node_modules\/(pdfkit|fontkit|bidi-js|bwip-js|@fontsource\/[^/]+)\//,
  'code that decodes pictures': /(^|\/)node_modules\/(html5-qrcode|zxing-wasm|pdfjs-dist)\//,
};

/** The routes that are weighed: the modules whose chunks a first visit loads, besides the entry. */
export const routes: Readonly<Record<string, readonly string[]>> = {
  verdict: ['src/features/verify/VerifyScreen.tsx'],
  scan: ['src/features/scan/ScanScreen.tsx'],
};

/** Kilobytes of 1,000 bytes. Scripts compressed by gzip; styles likewise, and fonts as they are. */
export const limits = { scripts: 170_000, stylesAndFonts: 35_000 } as const;
