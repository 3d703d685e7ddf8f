import { OUTCOMES, type Outcome } from '../domain/verdict.ts';
import { type InspectPage, inspectPageOf } from './inspectPage.ts';

/** Where an address of the app leads. */
export type Route =
  | { readonly screen: 'scan' | 'on-chain' | 'rules' | 'demo' | 'settings' | 'scanner' | 'medicines' }
  /** What the answers mean: all of them, or one. */
  | { readonly screen: 'help'; readonly outcome?: Outcome }
  | {
      readonly screen: 'counter';
      readonly page: 'list' | 'journal' | 'till' | 'goods-in' | 'return' | 'recalls' | 'drill';
    }
  /** A suspect pack's case on this device, by its id; all of them without one. */
  | { readonly screen: 'cases'; readonly id?: string | undefined }
  | { readonly screen: 'inspect'; readonly page: InspectPage }
  /** The address names a pack or a unit: it is a GS1 Digital Link URI. */
  | { readonly screen: 'label' }
  /** Something was scanned that has no address; the history entry holds it. */
  | { readonly screen: 'unreadable' }
  | { readonly screen: 'unknown' };

/** Path of the screen for what was scanned and names nothing. */
export const UNREADABLE = '/unreadable';

const SCREENS: Readonly<Record<string, Route>> = {
  '/': { screen: 'scan' },
  '/on-chain': { screen: 'on-chain' },
  '/on-chain/rules': { screen: 'rules' },
  '/demo': { screen: 'demo' },
  '/settings': { screen: 'settings' },
  '/counter': { screen: 'counter', page: 'list' },
  '/counter/journal': { screen: 'counter', page: 'journal' },
  '/counter/goods-in': { screen: 'counter', page: 'goods-in' },
  '/counter/return': { screen: 'counter', page: 'return' },
  '/counter/drill': { screen: 'counter', page: 'drill' },
  '/counter/recalls': { screen: 'counter', page: 'recalls' },
  '/counter/till': { screen: 'counter', page: 'till' },
  '/counter/cases': { screen: 'cases' },
  '/settings/scanner': { screen: 'scanner' },
  '/medicines': { screen: 'medicines' },
  '/help': { screen: 'help' },
  ...Object.fromEntries(OUTCOMES.map((outcome) => [`/help/${outcome}`, { screen: 'help', outcome }])),
  [UNREADABLE]: { screen: 'unreadable' },
};

/** A numeric segment is meant as an application identifier, wherever it stands in the path (URI Syntax 1.4, section 4). */
export const DIGITAL_LINK = /\/\d{2,4}(?:\/|$)/;

/**
 * The route of an address, which is looked at as it stands: decoding it would change serials.
 * @param address path and query
 */
export function routeOf(address: string): Route {
  const [path = '/'] = address.split('?', 1);
  const screen = SCREENS[path === '/' ? path : path.replace(/\/$/, '')];
  if (screen !== undefined) return screen;
  const id = caseIn(path);
  if (id !== undefined) return { screen: 'cases', id };
  if (path === '/inspect' || path.startsWith('/inspect/')) {
    const page = inspectPageOf(path);
    return page === undefined ? { screen: 'unknown' } : { screen: 'inspect', page };
  }
  return { screen: DIGITAL_LINK.test(path) ? 'label' : 'unknown' };
}

/** The id of a case in an address of it, such as a quarantine slip's code says. */
export function caseIn(address: string): string | undefined {
  return /\/counter\/case\/([0-9A-Z]{8})\/?$/i.exec(address)?.[1]?.toUpperCase();
}
