import { useSyncExternalStore } from 'react';

/** Where the counter has its second column (`lg` of the style sheet). */
const wide = '(min-width: 64rem)';

/** Whether the window has room for a second column. */
export function useWide(): boolean {
  return useSyncExternalStore(follow, () => matchMedia(wide).matches);
}

function follow(changed: () => void): () => void {
  const query = matchMedia(wide);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
