import {
  parseCalendarDate,
  parseGln,
  parseGtin14,
  parseLot,
  parseSerial,
  parseSscc,
} from '../../domain/identifiers.ts';
import type { PackIdentity } from '../../domain/pack.ts';
import type { Viewer } from '../../domain/verdict.ts';
import type { SubjectRequest } from '../bundle/readSubject.ts';
import { type JsonObject, membersOf } from './json.ts';

/** What would have to be read to make this statement about a subject; undefined where it names none. */
export function requestOf(subject: JsonObject): SubjectRequest | undefined {
  switch (subject.kind) {
    case 'pack': {
      const pack = packOf(membersOf(subject.label));
      const viewer = viewerOf(membersOf(membersOf(subject.verdict).viewer));
      return pack === undefined || viewer === undefined ? undefined : { kind: 'pack', pack, viewer };
    }
    case 'unit': {
      const sscc = parsed(subject.sscc, parseSscc);
      return sscc === undefined ? undefined : { kind: 'unit', sscc };
    }
    case 'lot': {
      const gtin = parsed(subject.gtin, parseGtin14);
      const lot = parsed(subject.number, parseLot);
      return gtin === undefined || lot === undefined ? undefined : { kind: 'lot', gtin, lot };
    }
    default:
      return undefined;
  }
}

function packOf(label: JsonObject): PackIdentity | undefined {
  const gtin = parsed(label.gtin, parseGtin14);
  const serial = parsed(label.serial, parseSerial);
  const lot = parsed(label.lot, parseLot);
  const expiry = parsed(label.expiry, parseCalendarDate);
  if (gtin === undefined) return undefined;
  return {
    kind: 'pack',
    gtin,
    ...(serial === undefined ? {} : { serial }),
    ...(lot === undefined ? {} : { lot }),
    ...(expiry === undefined ? {} : { expiry }),
  };
}

/** What it does not understand it leaves out: the verdict for that viewer is not the stated one then. */
function viewerOf({ kind, here, group, job, gotItThere }: JsonObject): Viewer | undefined {
  if (kind !== 'patient' && kind !== 'pharmacist' && kind !== 'inspector') return undefined;
  const gln = parsed(here, parseGln);
  return {
    kind,
    ...(gln === undefined ? {} : { here: gln }),
    ...(typeof group === 'number' ? { group } : {}),
    ...(job === 'dispense' || job === 'goods_in' ? { job } : {}),
    ...(typeof gotItThere === 'boolean' ? { gotItThere } : {}),
  };
}

type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

function parsed<T>(value: unknown, parse: (text: string) => Parsed<T>): T | undefined {
  if (typeof value !== 'string') return undefined;
  const result = parse(value);
  return result.ok ? result.value : undefined;
}
