/** A reading that is made once in a run: its value, or what it throws, is the same every time it is asked for. */
export function once<T>(read: () => T): () => T {
  let known: { readonly value: T } | { readonly thrown: unknown } | undefined;
  return () => {
    known ??= attempt(read);
    if ('thrown' in known) throw known.thrown;
    return known.value;
  };
}

function attempt<T>(read: () => T): { readonly value: T } | { readonly thrown: unknown } {
  try {
    return { value: read() };
  } catch (thrown) {
    return { thrown };
  }
}
