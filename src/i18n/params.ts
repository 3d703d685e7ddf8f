import { REASONS, type Reason } from '../domain/ledger.ts';
import type { Finding } from '../domain/verdict.ts';
import type { Formats } from './formats.ts';

export type Params = Finding['params'];

/** A sentence about a finding, in the words of one language. */
export type Sentence = (params: Params, format: Formats) => string;

/** A named parameter as text, and a dash where the finding does not have it. */
export function text(params: Params, name: string): string {
  return String(params[name] ?? '–');
}

/** A named `YYYY-MM-DD` parameter in the language's own form. */
export function day(params: Params, name: string, format: Formats): string {
  const value = params[name];
  return typeof value === 'string' ? format.date(value) : '–';
}

/** A named moment in Unix seconds, as date and time. */
export function moment(params: Params, name: string, format: Formats): string {
  const value = params[name];
  return typeof value === 'number' ? format.dateTime(value) : '–';
}

/** A named span in seconds. */
export function span(params: Params, name: string, format: Formats): string {
  const value = params[name];
  return typeof value === 'number' ? format.duration(value) : '–';
}

/** A named number. */
export function count(params: Params, name: string, format: Formats): string {
  const value = params[name];
  return typeof value === 'number' ? format.number(value) : '–';
}

/** The reason a finding names; the least particular one where it names none. */
export function reason(params: Params): Reason {
  return REASONS.find((known) => known === params.reason) ?? 'other';
}
