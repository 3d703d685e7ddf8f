import { navigate } from './navigation.ts';

/** Follows links within the app without loading the page again; all others are the browser's. @returns how to stop */
export function followLinks(): () => void {
  const onClick = (event: MouseEvent) => {
    const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (event.defaultPrevented || !plain || link === null || link.origin !== location.origin) return;
    const jumps = link.pathname === location.pathname && link.search === location.search && link.hash !== '';
    if (link.target !== '' || link.hasAttribute('download')) return;
    event.preventDefault();
    if (jumps) jumpTo(link.hash.slice(1));
    else navigate(link.pathname + link.search);
  };
  document.addEventListener('click', onClick);
  return () => document.removeEventListener('click', onClick);
}

/** Goes to a part of the page without an entry in the history: to jump is not to arrive once more. */
function jumpTo(id: string): void {
  const part = document.getElementById(id);
  if (part === null) return;
  // The keyboard goes on from there too.
  if (!part.hasAttribute('tabindex')) part.tabIndex = -1;
  part.focus();
  part.scrollIntoView();
}
