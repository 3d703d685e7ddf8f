import type { Element } from '../../domain/gs1/element.ts';
import { handOffLink, handOffText } from '../../domain/handOff.ts';
import type { HandOff } from '../../store/tillSettings.ts';

/** What became of a pack that was to be passed on. */
export type HandedOff = 'copied' | 'opened' | 'failed';

/**
 * Passes a pack on to the dispensing system as this till is set. Only what the person has set learns of the serial.
 *
 * @param elements of the pack's label
 */
export async function handOffNow(
  elements: readonly Element[],
  { way, form, link }: HandOff,
): Promise<HandedOff> {
  switch (way) {
    case 'off':
      return 'failed';
    case 'clipboard':
      return copy(handOffText(elements, form));
    case 'link':
      return follow(handOffLink(link, elements));
    default:
      return way satisfies never;
  }
}

async function copy(text: string): Promise<HandedOff> {
  // Absent where the page is not served securely.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (clipboard === undefined) return 'failed';
  try {
    await clipboard.writeText(text);
    return 'copied';
  } catch (refused) {
    if (!(refused instanceof DOMException)) throw refused;
    return 'failed';
  }
}

/** Another program takes a scheme of its own over while this page stays; a web address gets a window. */
function follow(address: string | undefined): HandedOff {
  if (address === undefined) return 'failed';
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.rel = 'noopener noreferrer';
  if (/^https?:/.test(address)) anchor.target = '_blank';
  anchor.click();
  return 'opened';
}
