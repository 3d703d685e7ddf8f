import { join } from 'node:path';
import { build, preview } from 'vite';

/**
 * Builds a page that holds one part of the app alone with the app's own settings, and serves it with the app's own
 * security headers.
 *
 * @param part folder of the page in `e2e`
 * @returns its address, and the way to end it
 */
export async function serveHarness(part = 'scanner'): Promise<{ address: string; close(): Promise<void> }> {
  const root = join(import.meta.dirname, '..', part);
  const outDir = join(root, `../../.cache/${part}-harness`);
  const common = { root, configFile: join(root, '../../vite.config.ts'), logLevel: 'warn' } as const;
  await build({ ...common, publicDir: false, build: { outDir, emptyOutDir: true } });
  const server = await preview({ ...common, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The page is served nowhere');
  return { address, close: () => server.close() };
}
