import { type ApplicationIdentifier, applicationIdentifier } from './ai.ts';
import type { Element } from './element.ts';
import { type Parsed, refuse } from './problem.ts';

/**
 * The GS1 Digital Link URI of these elements (URI Syntax 1.4): the first primary key with its qualifiers makes
 * the path; the others follow in the query, those of predefined length first. Repeats are written once.
 * @param stem where the address begins, without or with a closing slash
 * @returns `uri-no-key` without a primary key, `uri-not-in-query` for an element that no link can carry
 */
export function formatDigitalLink(elements: readonly Element[], stem = 'https://id.gs1.org'): Parsed<string> {
  const values = new Map(elements.map(({ ai, value }) => [ai, value]));
  const entries = [...values.keys()].map(applicationIdentifier).filter((entry) => entry !== undefined);
  const key = entries.find((entry) => entry.qualifiers !== undefined);
  if (key === undefined) return refuse('uri-no-key');

  const path = [key.ai, ...bestQualifiers(key, values)];
  const query = entries.filter((entry) => !path.includes(entry.ai));
  const stranger = query.find((entry) => !entry.attribute);
  if (stranger !== undefined) return refuse('uri-not-in-query', undefined, stranger.ai);

  const value = (ai: string) => encodeStrictly(values.get(ai) ?? '');
  const sorted = [...query.filter((e) => e.predefined), ...query.filter((e) => !e.predefined)];
  const address = stem.replace(/\/$/, '') + path.map((ai) => `/${ai}/${value(ai)}`).join('');
  const parameters = sorted.map(({ ai }) => `${ai}=${value(ai).replaceAll('%20', '+')}`).join('&');
  return { ok: true, value: parameters === '' ? address : `${address}?${parameters}` };
}

/** Of the sequences of qualifiers that a key allows, the one of which most are there. */
function bestQualifiers(key: ApplicationIdentifier, values: ReadonlyMap<string, string>): string[] {
  const present = (key.qualifiers ?? []).map((order) => order.filter((ai) => values.has(ai)));
  return present.reduce((best, order) => (order.length > best.length ? order : best), []);
}

/** Percent-encodes all but the unreserved characters of RFC 3986. */
function encodeStrictly(text: string): string {
  return text.replace(/[^-.\w~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
