import { useEffect, useRef } from 'react';

export interface CounterKeys {
  /** Whether single characters such as `?` do something. */
  readonly single: boolean;
  readonly onBack: () => void;
  readonly onJob: () => void;
  readonly onSign: () => void;
  readonly onCamera: () => void;
  readonly onHelp: () => void;
  readonly onBasket: (row: number) => void;
}

const ROW = 'button[data-row]';

/**
 * The keys of the counter. A scanner's bursts are taken by whoever listens for it before they come here; no letter and
 * no digit is a command, since the first characters of a burst cannot be told from typing.
 */
export function useCounterKeys(keys: CounterKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { altKey, ctrlKey, metaKey, defaultPrevented, target } = event;
      if (defaultPrevented || altKey || ctrlKey || metaKey || event.isComposing) return;
      if (document.querySelector('dialog[open]') !== null) return;
      if (take(event.key, target, latest.current)) event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

function take(key: string, target: EventTarget | null, keys: CounterKeys): boolean {
  const inField =
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && target.type !== 'checkbox');
  switch (key) {
    case 'Escape':
      keys.onBack();
      return true;
    case 'F2':
      keys.onJob();
      return true;
    case 'F4':
      keys.onSign();
      return true;
    case 'F9':
      keys.onCamera();
      return true;
    case '?':
      if (inField || !keys.single) return false;
      keys.onHelp();
      return true;
    case 'ArrowDown':
    case 'ArrowUp':
    case 'Home':
    case 'End':
      return !inField && moveFocus(key, target);
    case ' ': {
      const row = target instanceof HTMLElement ? Number(target.dataset.row) : Number.NaN;
      if (Number.isNaN(row)) return false;
      keys.onBasket(row);
      return true;
    }
    default:
      return false;
  }
}

/** From line to line; from anywhere else to the first one. */
function moveFocus(key: 'ArrowDown' | 'ArrowUp' | 'Home' | 'End', target: EventTarget | null): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>(ROW)];
  const at = target instanceof HTMLElement ? rows.indexOf(target) : -1;
  const inList = at >= 0;
  if (!inList && (key === 'Home' || key === 'End' || key === 'ArrowUp')) return false;
  const to = key === 'Home' ? 0 : key === 'End' ? rows.length - 1 : key === 'ArrowDown' ? at + 1 : at - 1;
  const next = rows[Math.min(Math.max(to, 0), rows.length - 1)];
  next?.focus();
  return next !== undefined;
}
