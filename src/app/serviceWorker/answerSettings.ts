const CACHE = 'theriac-settings';
/** The page itself waits little longer. Milliseconds. */
const PATIENCE_MS = 1_000;

/**
 * The host's settings file: from the network, or as it was last, where the network is away, slow or broken. What the
 * host takes away is gone.
 *
 * @param waitUntil keeps the worker alive for what goes on after the answer
 */
export async function answerSettings(
  request: Request,
  waitUntil: (work: Promise<unknown>) => void,
): Promise<Response> {
  const cache = await caches.open(CACHE);
  const fresh = fetch(request).then(async (answer) => {
    if (isJson(answer)) await cache.put(request, answer.clone());
    else if (answer.status === 404 || answer.ok) await cache.delete(request);
    return answer;
  });
  waitUntil(fresh.catch(gone));
  const last = await cache.match(request);
  if (last === undefined) return fresh;
  try {
    const answer = await Promise.race([fresh, late()]);
    return answer === undefined || answer.status >= 500 ? last : answer;
  } catch (error) {
    // Offline, or the host does not answer.
    if (error instanceof TypeError) return last;
    throw error;
  }
}

function gone(): void {
  // Whoever waits for the answer is told; later nobody does.
}

function isJson({ ok, headers }: Response): boolean {
  return ok && headers.get('Content-Type')?.includes('json') === true;
}

function late(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS));
}
