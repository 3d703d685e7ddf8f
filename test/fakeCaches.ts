/** The part of the browser's cache storage (Service Workers, 5.4) that the app uses, in memory, in the order of creation. */
export function fakeCaches(origin: string) {
  const named = new Map<string, Map<string, Response>>();
  const key = (request: RequestInfo | URL) =>
    new URL(request instanceof Request ? request.url : String(request), origin).href;
  const cacheOf = (entries: Map<string, Response>) => ({
    match: async (request: RequestInfo | URL) => entries.get(key(request))?.clone(),
    put: async (request: RequestInfo | URL, answer: Response) => void entries.set(key(request), answer),
    delete: async (request: RequestInfo | URL) => entries.delete(key(request)),
  });
  return {
    async open(name: string) {
      const entries = named.get(name) ?? new Map<string, Response>();
      named.set(name, entries);
      return cacheOf(entries);
    },
    async match(request: RequestInfo | URL) {
      for (const entries of named.values()) {
        const found = entries.get(key(request));
        if (found !== undefined) return found.clone();
      }
      return undefined;
    },
    has: async (name: string) => named.has(name),
    delete: async (name: string) => named.delete(name),
    keys: async () => [...named.keys()],
  };
}
