import { useEffect, useRef, useState } from 'react';
import type { SharedInput } from '../../store/sharedInput.ts';

export interface DroppedInput {
  onPicture(picture: Blob): void;
  onText(text: string): void;
}

/**
 * Takes pictures and texts that are dropped anywhere on the page, pasted outside of a field, or shared with the app.
 *
 * @param shared what another app shared, once it is there; the same promise over all renders
 * @returns whether something is being dragged over the page
 */
export function usePictureInput(input: DroppedInput, shared?: Promise<SharedInput>): boolean {
  const [dragging, setDragging] = useState(false);
  const latest = useRef(input);
  useEffect(() => {
    latest.current = input;
  });
  useEffect(() => {
    void shared?.then(({ file, text = '' }) => {
      if (file !== undefined) latest.current.onPicture(file);
      else if (text !== '') latest.current.onText(text);
    });
  }, [shared]);
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;

    function take(data: DataTransfer | null): boolean {
      const picture = [...(data?.files ?? [])][0];
      const text = data?.getData('text/plain').trim() ?? '';
      if (picture !== undefined) latest.current.onPicture(picture);
      else if (text !== '') latest.current.onText(text);
      return picture !== undefined || text !== '';
    }

    const over = (event: DragEvent) => {
      event.preventDefault();
      setDragging(true);
    };
    const drop = (event: DragEvent) => {
      setDragging(false);
      if (inField(event.target) && event.dataTransfer?.files.length === 0) return;
      event.preventDefault();
      take(event.dataTransfer);
    };
    const leave = (event: DragEvent) => {
      // Leaving one element for another is no leaving of the window.
      if (event.relatedTarget === null) setDragging(false);
    };
    const paste = (event: ClipboardEvent) => {
      if (inField(event.target) && event.clipboardData?.files.length === 0) return;
      if (take(event.clipboardData)) event.preventDefault();
    };
    document.addEventListener('dragover', over, { signal });
    document.addEventListener('dragleave', leave, { signal });
    document.addEventListener('drop', drop, { signal });
    document.addEventListener('paste', paste, { signal });
    return () => listening.abort();
  }, []);
  return dragging;
}

function inField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
