import { type ApplicationIdentifier, applicationIdentifier } from './ai.ts';
import { checkAssociations } from './checkAssociations.ts';
import { checkValue } from './checkValue.ts';
import type { Element } from './element.ts';
import { type Parsed, type Refused, refuse } from './problem.ts';

const NOT_IN_URI = /[^-A-Za-z0-9._~:/?#[\]@!$&'()*+,;=%]/;
const SCHEME = /^(?:https?|HTTPS?):\/\//;
const HOST = /^[-A-Za-z0-9.:[\]]+$/;

/** A part of the address that names an application identifier, with its undecoded value. */
interface Part {
  readonly entry: ApplicationIdentifier;
  readonly written: string;
  readonly at: number;
}

/**
 * Reads an uncompressed GS1 Digital Link URI (GS1 Digital Link Standard: URI Syntax 1.4): any host, any path
 * before the key, of which the rightmost counts; qualifiers in their order; the query holds attributes.
 * The host is a claim of whoever printed the code: it is read over, and nothing is fetched from it.
 * @param start where the address begins in the text
 * @param year the present year
 */
export function parseDigitalLink(text: string, start: number, year: number): Parsed<Element[]> {
  const strange = text.search(NOT_IN_URI);
  if (strange >= 0) return refuse('uri-characters', start + strange);
  const scheme = SCHEME.exec(text)?.[0].length;
  if (scheme === undefined) return refuse('uri-scheme', start);
  const slash = text.indexOf('/', scheme);
  if (slash < 0 || !HOST.test(text.slice(scheme, slash))) return refuse('uri-host', start + scheme);

  const [address = ''] = text.split('#', 1);
  const mark = address.indexOf('?');
  const path = readPath(mark < 0 ? address : address.slice(0, mark), slash);
  if (path === undefined)
    return refuse(looksCompressed(address) ? 'uri-compressed' : 'uri-no-key', start + slash);
  const query = mark < 0 ? [] : readQuery(address, mark + 1, start);
  if (!Array.isArray(query)) return query;

  const wrongOrder = checkQualifiers(path, query, start);
  if (wrongOrder !== undefined) return wrongOrder;

  const elements: Element[] = [];
  for (const part of [...path, ...query]) {
    const { entry, at } = part;
    if (elements.some((e) => e.ai === entry.ai)) return refuse('uri-duplicate', start + at, entry.ai);
    const inQuery = query.includes(part);
    // A plus sign is a space in a query, but itself in a path.
    const written = inQuery ? part.written.replaceAll('+', ' ') : part.written;
    const value = inQuery && entry.ai === '01' ? filled(decode(written)) : decode(written);
    const wrong = checkValue(entry, value, start + at, year);
    if (wrong !== undefined) return wrong;
    elements.push({ ai: entry.ai, value });
  }
  const qualifying = path.slice(1).map((part) => part.entry.ai);
  return checkAssociations(elements, qualifying) ?? { ok: true, value: elements };
}

/** The pairs from the rightmost primary key on, or undefined if there is no such key. */
function readPath(path: string, slash: number): Part[] | undefined {
  const segments = path.slice(slash + 1).split('/');
  const parts: Part[] = [];
  let at = path.length;
  for (let i = segments.length - 2; i >= 0; i -= 2) {
    const code = segments[i] ?? '';
    const written = segments[i + 1] ?? '';
    at -= written.length;
    const entry = applicationIdentifier(code);
    if (entry === undefined) return undefined;
    parts.unshift({ entry, written, at });
    if (entry.qualifiers !== undefined) return parts;
    at -= code.length + 2;
  }
  return undefined;
}

/** Parameters that are not numeric mean something to the host, not to us; numeric ones must be known. */
function readQuery(address: string, from: number, start: number): Part[] | Refused {
  const parts: Part[] = [];
  let at = from;
  for (const parameter of address.slice(from).split('&')) {
    const equals = parameter.indexOf('=');
    const name = parameter.slice(0, Math.max(equals, 0));
    if (/^\d+$/.test(name)) {
      const entry = applicationIdentifier(name);
      if (entry === undefined) return refuse('ai-unknown', start + at, name.slice(0, 4));
      parts.push({ entry, written: parameter.slice(equals + 1), at: at + equals + 1 });
    }
    at += parameter.length + 1;
  }
  return parts;
}

/** Qualifiers in their order in the path; in the query no qualifier that could have stood there. */
function checkQualifiers(path: readonly Part[], query: readonly Part[], start: number): Refused | undefined {
  const [key, ...qualifiers] = path;
  if (key === undefined) return refuse('uri-no-key', start);
  const codes = qualifiers.map((q) => q.entry.ai);
  const orders = [[], ...(key.entry.qualifiers ?? [])].filter((order) => isInOrder(codes, order));
  if (orders.length === 0) return refuse('uri-key-order', start + key.at, key.entry.ai);
  for (const { entry, at } of query) {
    if (!entry.attribute || orders.some((order) => order.includes(entry.ai) && !codes.includes(entry.ai))) {
      return refuse('uri-not-in-query', start + at, entry.ai);
    }
  }
  return undefined;
}

function isInOrder(codes: readonly string[], order: readonly string[]): boolean {
  const places = codes.map((code) => order.indexOf(code));
  return places.every((place, i) => place > (i === 0 ? -1 : (places[i - 1] ?? -1)));
}

/** A GTIN beside another key may be written without its leading zeros; as a key itself it may not (URI Syntax 1.4). */
function filled(gtin: string): string {
  return [8, 12, 13].includes(gtin.length) ? gtin.padStart(14, '0') : gtin;
}

/** Percent-encoding undone; a percent sign that begins no such sequence stands for itself. */
function decode(text: string): string {
  return text.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** A compressed link is one long URL-safe base64 segment at the end of the path. */
function looksCompressed(address: string): boolean {
  return /\/(?=[^/?]*[A-Za-z])(?=[^/?]*[\dA-Z])[-\w]{12,}(?:\?|$)/.test(address);
}
