import { parseArgs } from 'node:util';
import { parseLabel } from '../src/domain/gs1/parseLabel.ts';
import { leadingSymbology } from '../src/domain/gs1/symbology.ts';
import { type CalendarDate, parseGln, parseGtin14, parseLot, parseSscc } from '../src/domain/identifiers.ts';
import type { Viewer } from '../src/domain/verdict.ts';
import type { SubjectRequest } from '../src/records/bundle/readSubject.ts';
import { REPORT_FORMS, type ReportForm } from '../src/records/report/reportName.ts';

export interface ReportOptions {
  readonly requests: readonly SubjectRequest[];
  /** JSON-RPC addresses, at least one. */
  readonly nodes: readonly string[];
  readonly form: ReportForm;
  readonly paper: 'A4' | 'letter';
  /** The name that a report about this has, when not given. */
  readonly out?: string;
  /** Who exports. */
  readonly by?: string;
}

export type ReportUsage =
  | { readonly ok: true; readonly value: ReportOptions }
  | { readonly ok: false; readonly problem: string };

/**
 * Reads the arguments of `theriac report`.
 * @param today for labels that give a year in two digits
 */
export function reportOptions(args: readonly string[], today: CalendarDate): ReportUsage {
  const parsed = parseArguments(args);
  if (typeof parsed === 'string') return wrong(parsed);
  const { pack = [], unit = [], lot = [], node: nodes = [], as, by, out } = parsed;
  const here = as === undefined ? undefined : parseGln(as);
  if (here?.ok === false) return wrong(`--as "${as}" is not a GLN: ${here.problem.code}`);
  const viewer: Viewer =
    here === undefined ? { kind: 'inspector' } : { kind: 'pharmacist', here: here.value };
  const requests: SubjectRequest[] = [];
  for (const text of pack) {
    const source = leadingSymbology(text) === undefined ? 'typed' : 'scan';
    const label = parseLabel(text, { now: today, source });
    if (!label.ok || label.identity.kind !== 'pack')
      return wrong(`--pack "${text}" is not the label of a pack`);
    requests.push({ kind: 'pack', pack: label.identity, viewer });
  }
  for (const text of unit) {
    const sscc = parseSscc(text);
    if (!sscc.ok) return wrong(`--unit "${text}" is not an SSCC: ${sscc.problem.code}`);
    requests.push({ kind: 'unit', sscc: sscc.value });
  }
  for (const text of lot) {
    const [first = '', ...rest] = text.split('/');
    const gtin = parseGtin14(first);
    const number = parseLot(rest.join('/'));
    if (!gtin.ok || !number.ok) return wrong(`--lot "${text}" is not GTIN/LOT`);
    requests.push({ kind: 'lot', gtin: gtin.value, lot: number.value });
  }
  if (requests.length === 0) return wrong('--pack, --unit or --lot is missing');
  if (nodes.length === 0) return wrong('--node is missing');
  const unusable = nodes.find((url) => !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol));
  if (unusable !== undefined) return wrong(`--node "${unusable}" is not an http(s) address`);
  const form = REPORT_FORMS.find((one) => one === (parsed.form ?? 'bundle'));
  if (form === undefined) return wrong(`--form "${parsed.form}" is none of ${REPORT_FORMS.join(', ')}`);
  const paper = parsed.paper ?? 'A4';
  if (paper !== 'A4' && paper !== 'letter') return wrong(`--paper "${paper}" is neither A4 nor letter`);
  return {
    ok: true,
    value: {
      requests,
      nodes,
      form,
      paper,
      ...(out === undefined ? {} : { out }),
      ...(by === undefined ? {} : { by }),
    },
  };
}

function parseArguments(args: readonly string[]) {
  const many = { type: 'string', multiple: true } as const;
  const one = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        pack: many,
        unit: many,
        lot: many,
        node: many,
        as: one,
        by: one,
        form: one,
        paper: one,
        out: one,
      },
    }).values;
  } catch (error) {
    // parseArgs refuses with a TypeError that has a code; anything else is a fault of ours.
    if (error instanceof TypeError && 'code' in error) return error.message;
    throw error;
  }
}

function wrong(problem: string): ReportUsage {
  return { ok: false, problem };
}
