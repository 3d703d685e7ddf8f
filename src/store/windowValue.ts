/** A value that lives as long as its window: over a reload, in no other window and in no later one. */
export interface WindowValue {
  /** What was stored, of any age; undefined where there is nothing. */
  readonly load: () => unknown;
  readonly save: (value: unknown) => void;
}

/** @param key name in session storage */
export function windowValue(key: string): WindowValue {
  return {
    load() {
      try {
        const text = sessionStorage.getItem(key);
        return text === null ? undefined : JSON.parse(text);
      } catch (error) {
        // Nothing is kept for this window, or somebody's hand wrote it.
        if (isDenied(error) || error instanceof SyntaxError) return undefined;
        throw error;
      }
    },
    save(value) {
      try {
        sessionStorage.setItem(key, JSON.stringify(value));
      } catch (error) {
        // Blocked or full: the value lives as long as the page.
        if (!isDenied(error)) throw error;
      }
    },
  };
}

function isDenied(error: unknown): boolean {
  return error instanceof DOMException || error instanceof ReferenceError;
}
