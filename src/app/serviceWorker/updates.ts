/** `waiting`: a newer version is here and waits; `replaced`: another tab has it already. */
export type UpdateState = 'none' | 'waiting' | 'replaced';

let state: UpdateState = 'none';
let apply: () => void = () => undefined;
const listeners = new Set<() => void>();

/** Whether there is a newer version of the app than the one that runs. */
export const updates = {
  get: () => state,
  /** @param how what takes the newer version into use; the page is loaded again by it */
  set(next: UpdateState, how: () => void): void {
    state = next;
    apply = how;
    for (const changed of listeners) changed();
  },
  subscribe(changed: () => void): () => void {
    listeners.add(changed);
    return () => listeners.delete(changed);
  },
  apply: () => apply(),
};
