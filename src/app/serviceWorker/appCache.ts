import type { AppFiles } from './appFiles.ts';

const PREFIX = 'theriac-app-';
/** The page's address; what stands behind `?` is the page's own matter. */
const PAGE = '/';

/** The files of the app on this device, one cache a build. */
export interface AppCache {
  /** @throws TypeError when one of them cannot be fetched */
  store(files: readonly string[]): Promise<void>;
  /** As `store`, one after the other, and ends without a word where the network does. */
  fill(files: readonly string[]): Promise<void>;
  /** Lets go of all builds but this one and the one before, which other tabs may still run. */
  letGoOfOld(): Promise<void>;
  file(request: Request): Promise<Response>;
  page(request: Request): Promise<Response>;
}

export function appCache({ version }: Pick<AppFiles, 'version'>): AppCache {
  const name = PREFIX + version;

  async function store(file: string): Promise<void> {
    const cache = await caches.open(name);
    if ((await cache.match(file)) !== undefined) return;
    // Names under /assets hold a hash of the content: what another build has is the same.
    const named = file.startsWith('/assets/');
    const same = named ? await caches.match(file, anyOrigin) : undefined;
    const answer = same ?? (await fetch(file, { cache: named ? 'default' : 'no-cache' }));
    if (!answer.ok) throw new TypeError(`${file}: ${answer.status}`);
    await cache.put(file, answer);
  }

  return {
    async store(files) {
      await Promise.all(files.map(store));
    },
    async fill(files) {
      for (const file of files) {
        try {
          await store(file);
        } catch (error) {
          // Offline by now, or no room left on the device: the next visit goes on.
          if (error instanceof TypeError || error instanceof DOMException) return;
          throw error;
        }
      }
    },
    async letGoOfOld() {
      const builds = (await caches.keys()).filter((key) => key.startsWith(PREFIX));
      const before = builds.filter((key) => key !== name).at(-1);
      const old = builds.filter((key) => key !== name && key !== before);
      await Promise.all(old.map((key) => caches.delete(key)));
    },
    async file(request) {
      const kept = await caches.match(request, anyOrigin);
      if (kept !== undefined) return kept;
      const answer = await fetch(request);
      // Where hosts answer for a missing file with the page, it must not be kept as the file.
      const isPage = answer.headers.get('Content-Type')?.startsWith('text/html') === true;
      if (answer.ok && !isPage) await keepCopy(request, answer);
      return answer;
    },
    async page(request) {
      const cache = await caches.open(name);
      return (await cache.match(PAGE)) ?? fetch(request);
    },
  };

  async function keepCopy(request: Request, answer: Response): Promise<void> {
    const cache = await caches.open(name);
    try {
      await cache.put(request, answer.clone());
    } catch (error) {
      // No room left on the device: the answer is used all the same.
      if (!(error instanceof DOMException)) throw error;
    }
  }
}

/** Hosts vary their answers by headers that change nothing in a file. */
const anyOrigin = { ignoreVary: true };
