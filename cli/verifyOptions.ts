import { parseArgs } from 'node:util';
import { dateOfTime } from '../src/domain/calendar.ts';
import { type Gln, parseCalendarDate, parseGln } from '../src/domain/identifiers.ts';
import type { Now } from '../src/domain/verdict.ts';

export interface VerifyOptions {
  /** As a scanner or a person gives it. */
  readonly text: string;
  /** JSON-RPC addresses, at least one. */
  readonly nodes: readonly string[];
  /** The pharmacy that asks. */
  readonly as?: Gln;
  /** The moment to judge at; the network's own when not given. */
  readonly now?: Now;
}

export type VerifyUsage =
  | { readonly ok: true; readonly value: VerifyOptions }
  | { readonly ok: false; readonly problem: string };

/** Reads the arguments of `theriac verify`. */
export function verifyOptions(args: readonly string[]): VerifyUsage {
  const parsed = parseArguments(args);
  if (typeof parsed === 'string') return wrong(parsed);
  const { positionals, values } = parsed;
  const [text, ...more] = positionals;
  if (text === undefined) return wrong('the text of the label is missing');
  if (more.length > 0) return wrong(`one text at a time, not also "${more[0]}"`);
  const nodes = values.node ?? [];
  if (nodes.length === 0) return wrong('--node is missing');
  const unusable = nodes.find((node) => !isHttp(node));
  if (unusable !== undefined) return wrong(`--node "${unusable}" is not an http(s) address`);
  const as = values.as === undefined ? undefined : parseGln(values.as);
  if (as?.ok === false) return wrong(`--as "${values.as}" is not a GLN: ${as.problem.code}`);
  const now = values.now === undefined ? undefined : parseNow(values.now);
  if (now === 'malformed') return wrong(`--now "${values.now}" is not a date or an instant of ISO 8601`);
  return {
    ok: true,
    value: {
      text,
      nodes,
      ...(as === undefined ? {} : { as: as.value }),
      ...(now === undefined ? {} : { now }),
    },
  };
}

function parseArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        node: { type: 'string', multiple: true },
        as: { type: 'string' },
        now: { type: 'string' },
      },
    });
  } catch (error) {
    // parseArgs refuses with a TypeError that has a code; anything else is a fault of ours.
    if (error instanceof TypeError && 'code' in error) return error.message;
    throw error;
  }
}

function isHttp(node: string): boolean {
  return URL.canParse(node) && /^https?:$/.test(new URL(node).protocol);
}

function parseNow(text: string): Now | 'malformed' {
  const day = parseCalendarDate(text.slice(0, 10));
  const time = Date.parse(text) / 1000;
  if (!day.ok || Number.isNaN(time)) return 'malformed';
  return { date: dateOfTime(time), time: Math.floor(time) };
}

function wrong(problem: string): VerifyUsage {
  return { ok: false, problem };
}
