/** What other windows of this browser, which may be other tills, are about to sign. */
export interface TillPresence {
  /** Pack → the till that has it in its basket, where that till had it first. */
  readonly get: () => ReadonlyMap<string, string>;
  /** @returns how to stop */
  readonly subscribe: (changed: () => void) => () => void;
  /** Tells the others what is in this window's basket. */
  readonly show: (till: string, packs: readonly string[]) => void;
  readonly stop: () => void;
}

interface Basket {
  readonly from: string;
  readonly till: string;
  /** Pack → since when, Unix milliseconds. */
  readonly packs: ReadonlyMap<string, number>;
}

type Message =
  | { readonly kind: 'basket'; readonly basket: Basket }
  /** A window that was just opened asks for all baskets. */
  | { readonly kind: 'hello' }
  | { readonly kind: 'bye'; readonly from: string };

const NAME = 'theriac.tills';
/** A window that ended without a word is noticed within this time, milliseconds. */
const LOOK_MS = 5_000;

/**
 * Tells the windows of this browser from each other's baskets. It only words what is seen: whether a pack can still be
 * dispensed is decided by the ledger, between devices and between windows.
 *
 * @param from a name for this window that no other has
 */
export function tillPresence(from: string): TillPresence {
  const channel = new BroadcastChannel(NAME);
  const others = new Map<string, Basket>();
  const listeners = new Set<() => void>();
  const ending = new AbortController();
  let mine: Basket = { from, till: '', packs: new Map() };
  let taken: ReadonlyMap<string, string> = new Map();

  // The browser gives the lock back when the window goes, however it goes.
  void navigator.locks
    ?.request(lockOf(from), { signal: ending.signal }, () => untilAborted(ending.signal))
    .catch(ignoreAbort);
  const looking = setInterval(() => void forgetGone(), LOOK_MS);

  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'hello') send({ kind: 'basket', basket: mine });
    else if (data.kind === 'bye') others.delete(data.from);
    else others.set(data.basket.from, data.basket);
    update();
  });
  send({ kind: 'hello' });

  function send(message: Message): void {
    channel.postMessage(message);
  }

  function update(): void {
    const next = new Map<string, string>();
    for (const { from: other, till, packs } of others.values())
      for (const [pack, since] of packs) {
        const own = mine.packs.get(pack);
        if (own === undefined || since < own || (since === own && other < from)) next.set(pack, till);
      }
    const same = next.size === taken.size && [...next].every(([pack, till]) => taken.get(pack) === till);
    if (same) return;
    taken = next;
    for (const changed of listeners) changed();
  }

  async function forgetGone(): Promise<void> {
    if (others.size === 0 || navigator.locks === undefined) return;
    const { held = [] } = await navigator.locks.query();
    const alive = new Set(held.map(({ name }) => name));
    for (const other of others.keys()) if (!alive.has(lockOf(other))) others.delete(other);
    update();
  }

  return {
    get: () => taken,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    show(till, packs) {
      const since = new Map(packs.map((pack) => [pack, mine.packs.get(pack) ?? Date.now()]));
      mine = { from, till, packs: since };
      send({ kind: 'basket', basket: mine });
      update();
    },
    stop() {
      send({ kind: 'bye', from });
      clearInterval(looking);
      ending.abort();
      channel.close();
    },
  };
}

const lockOf = (window: string) => `theriac.window.${window}`;

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}

function ignoreAbort(error: unknown): void {
  if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
}
