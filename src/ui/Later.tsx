import { type ReactNode, useDeferredValue } from 'react';

/** Draws its content after whatever is urgent and in small steps: the verdict first, then what it rests on. */
export function Later({ children }: { readonly children: ReactNode }) {
  return useDeferredValue(children, null);
}
