import type { Element } from './gs1/element.ts';
import { formatBracketed } from './gs1/formatBracketed.ts';
import { formatElementString } from './gs1/formatElementString.ts';
import type { HandOffForm } from './handOffForm.ts';

/** What can stand for a part of the label in a link, such as `{gtin}`. */
const PLACES = { gtin: '01', serial: '21', lot: '10', expiry: '17' } as const;
const CODE = 'code';

/** Schemes that would run something in this page, or read from this device. */
const REFUSED = ['javascript:', 'data:', 'blob:', 'file:', 'about:', 'vbscript:'];

/** The label of a pack in a form that another system reads; separators (FNC1) as ASCII 29 where they are due. */
export function handOffText(elements: readonly Element[], form: HandOffForm): string {
  return form === 'bracketed' ? formatBracketed(elements) : formatElementString(elements);
}

/**
 * The link that passes a pack on.
 *
 * @param template an address with places for the label: `{gtin}`, `{serial}`, `{lot}`, `{expiry}` (`YYMMDD`), and
 *   `{code}` for all of it as a scanner types it; a place for what the label does not say becomes nothing
 * @returns undefined where the template is no address that may be opened
 */
export function handOffLink(template: string, elements: readonly Element[]): string | undefined {
  if (!isHandOffTemplate(template)) return undefined;
  return template.replace(/\{([a-z]+)\}/g, (place, name: string) => {
    if (name === CODE) return encodeURIComponent(formatElementString(elements));
    if (!isPlace(name)) return place;
    return encodeURIComponent(elements.find(({ ai }) => ai === PLACES[name])?.value ?? '');
  });
}

/** Whether a text is an address of another program that has a place for the serial or for all of the code. */
export function isHandOffTemplate(text: string): boolean {
  const [, scheme] = /^([a-z][a-z0-9+.-]*:)\S*\{(?:serial|code)\}\S*$/i.exec(text) ?? [];
  return scheme !== undefined && !REFUSED.includes(scheme.toLowerCase());
}

function isPlace(name: string): name is keyof typeof PLACES {
  return Object.hasOwn(PLACES, name);
}
