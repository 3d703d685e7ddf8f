/** Where an address leads. */
export type Route =
  | { readonly kind: 'scan' | 'demo' | 'settings' | 'on-chain' | 'not-found' }
  /** A GS1 Digital Link URI: the app's own addresses are. */
  | { readonly kind: 'label'; readonly uri: string };

const PAGES: Readonly<Record<string, Exclude<Route['kind'], 'label' | 'not-found'>>> = {
  '/': 'scan',
  '/demo': 'demo',
  '/settings': 'settings',
  '/on-chain': 'on-chain',
};

/**
 * The route of an address, which is kept as it was typed: decoding it here would change serials.
 * A path that begins with an application identifier is a GS1 Digital Link URI (URI Syntax 1.4, section 4).
 */
export function routeOf({
  origin,
  pathname,
  search,
}: Pick<Location, 'origin' | 'pathname' | 'search'>): Route {
  const page = PAGES[pathname];
  if (page !== undefined) return { kind: page };
  return /^\/\d{2,4}(\/|$)/.test(pathname)
    ? { kind: 'label', uri: `${origin}${pathname}${search}` }
    : { kind: 'not-found' };
}
