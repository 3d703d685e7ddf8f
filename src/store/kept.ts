/** A value that this browser keeps, and that whoever shows it can follow. */
export interface Kept<T> {
  readonly get: () => T;
  /** @returns whether the browser keeps it; where it does not, the value lives as long as the page */
  readonly set: (value: T) => boolean;
  /** @returns how to stop */
  readonly subscribe: (changed: () => void) => () => void;
}

/**
 * Keeps a value in the browser's local storage, shared by all tabs. Where the browser keeps nothing (storage blocked
 * or full), the value lives as long as the page.
 *
 * @param key name in local storage
 * @param read makes a value of what was stored: JSON of any age, or undefined. It must accept anything
 */
export function kept<T>(key: string, read: (stored: unknown) => T): Kept<T> {
  let value = read(parse(load(key)));
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const changed of listeners) changed();
  };
  if (typeof addEventListener === 'function')
    addEventListener('storage', (event) => {
      if (event.key !== key && event.key !== null) return;
      value = read(parse(load(key)));
      tell();
    });
  return {
    get: () => value,
    set(next) {
      value = next;
      const isSaved = save(key, JSON.stringify(next));
      tell();
      return isSaved;
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

function load(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch (error) {
    // Storage is blocked by the person or a policy; nothing is kept then.
    if (error instanceof DOMException || error instanceof ReferenceError) return null;
    throw error;
  }
}

function save(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch (error) {
    // Blocked or full: the value still lives in this page.
    if (error instanceof DOMException || error instanceof ReferenceError) return false;
    throw error;
  }
}

function parse(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
