import { type Plugin, preview } from 'vite';

export interface ServedApp {
  /** Address of the start page, without a slash at the end. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * Serves the built app as a production host does, same files and headers, with a settings file that names the nodes.
 *
 * @param nodes JSON-RPC addresses
 * @param port the next free one is taken when somebody listens there
 */
export async function serveApp(nodes: readonly string[], port: number): Promise<ServedApp> {
  const listening = new Set(process.listeners('SIGTERM'));
  const server = await preview({
    logLevel: 'warn',
    plugins: [settingsFile(nodes)],
    preview: { host: '127.0.0.1', port },
  });
  // Vite would end this process at once, and leave behind what else it started.
  for (const listener of process.listeners('SIGTERM'))
    if (!listening.has(listener)) process.off('SIGTERM', listener);
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the app is not served on a port');
  return { url: `http://127.0.0.1:${address.port}`, stop: () => server.close() };
}

/** Which nodes to ask is a setting of the host, not of the build. */
function settingsFile(nodes: readonly string[]): Plugin {
  return {
    name: 'theriac:settings',
    configurePreviewServer(server) {
      server.middlewares.use('/settings.json', (_request, response) => {
        response.setHeader('Content-Type', 'application/json');
        response.setHeader('Cache-Control', 'no-store');
        response.end(JSON.stringify({ nodes }));
      });
    },
  };
}
