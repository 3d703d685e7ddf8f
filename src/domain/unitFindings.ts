import type { UnitEvidence } from './evidence.ts';
import { unread } from './findings/context.ts';
import { correctionFinding } from './findings/corrections.ts';
import { trailFindings } from './findings/custody.ts';
import { type Reported, reportFindings } from './findings/reports.ts';
import { compareFindings } from './gravity.ts';
import type { Sscc } from './identifiers.ts';
import type { SuspectReport } from './ledger.ts';
import type { Finding } from './verdict.ts';

/**
 * What is found about a logistic unit that is on record, gravest first, by the rules that packs are judged by: its
 * custody, suspect reports and corrections, and what of these could not be read.
 */
export function unitFindings(sscc: Sscc, evidence: UnitEvidence): readonly Finding[] {
  const { custody, reports, corrections } = evidence;
  const context = { evidence };
  const steps = custody.status === 'found' ? custody.value.steps : [];
  const named = [...evidence.partners.values()].find((fact) => fact.status === 'unread');
  return [
    ...(custody.status === 'found' ? trailFindings(custody.value, context) : []),
    ...(custody.status === 'unread' ? [unread('custody', custody.cause)] : []),
    ...(reports.status === 'found'
      ? reports.value.flatMap((report) => reportFindings(report, reported(report, sscc), context))
      : []),
    ...(reports.status === 'unread' ? [unread('reports', reports.cause)] : []),
    ...(corrections.status === 'found'
      ? corrections.value.map((correction) => correctionFinding(correction, steps, context))
      : []),
    ...(corrections.status === 'unread' ? [unread('corrections', corrections.cause)] : []),
    ...(named?.status === 'unread' ? [unread('partners', named.cause)] : []),
  ].toSorted(compareFindings);
}

function reported({ unit, packIndex }: SuspectReport, sscc: Sscc): Reported {
  if (unit !== sscc) return 'pallet';
  return packIndex === undefined ? 'unit' : 'pack_inside';
}
