import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { freePort } from '../tools/freePort.ts';
import { securityHeaders } from '../tools/securityHeaders.ts';

/** A host of the built app that can go away, come back, and get a newer build. */
export interface StaticHost {
  readonly url: string;
  /** A copy of the build, to be changed. */
  readonly folder: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Stops it, and deletes the copy. */
  end(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/** Serves a copy of `dist` as production hosts do: headers, the page for every unknown address, a settings file. */
export async function startStaticHost(nodes: readonly string[]): Promise<StaticHost> {
  const folder = mkdtempSync(join(tmpdir(), 'theriac-host-'));
  cpSync('dist', folder, { recursive: true });
  const port = await freePort();
  const headers = securityHeaders(nodes);
  let server: Server | undefined;

  async function start(): Promise<void> {
    const starting = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', `http://127.0.0.1:${port}`);
      const answer = (type: string, content: string | Buffer) =>
        response
          .writeHead(200, { ...headers, 'Content-Type': type, 'Cache-Control': 'no-cache' })
          .end(content);
      if (pathname === '/settings.json') return answer('application/json', JSON.stringify({ nodes }));
      const file = join(folder, decodeURIComponent(pathname));
      const found = existsSync(file) && statSync(file).isFile() ? file : join(folder, 'index.html');
      return answer(types[extname(found)] ?? 'application/octet-stream', readFileSync(found));
    });
    await new Promise<void>((resolve) => starting.listen(port, '127.0.0.1', resolve));
    server = starting;
  }
  async function stop(): Promise<void> {
    const stopping = server;
    server = undefined;
    stopping?.closeAllConnections();
    await new Promise((resolve) => (stopping ? stopping.close(resolve) : resolve(undefined)));
  }

  await start();
  return {
    url: `http://127.0.0.1:${port}`,
    folder,
    start,
    stop,
    async end() {
      await stop();
      rmSync(folder, { recursive: true });
    },
  };
}
