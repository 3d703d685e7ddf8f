import { useEffect, useRef } from 'react';

type Mark = 'damaged' | 'suspect';

/** F8 marks the pack in view as damaged, with Shift as suspect: by the keyboard alone, wherever the focus is. */
export function useMarkKey(onMark: (mark: Mark) => void): void {
  const latest = useRef(onMark);
  useEffect(() => {
    latest.current = onMark;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, shiftKey, altKey, ctrlKey, metaKey, defaultPrevented } = event;
      if (key !== 'F8' || altKey || ctrlKey || metaKey || defaultPrevented) return;
      if (document.querySelector('dialog[open]') !== null) return;
      latest.current(shiftKey ? 'suspect' : 'damaged');
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
