import { dateOfTime } from '../calendar.ts';
import type { SuspectReport } from '../ledger.ts';
import type { Finding } from '../verdict.ts';
import { contradicted, finding, type JudgeContext, type Known, partnerName } from './context.ts';

/** What a report is about, seen from whatever is looked at. */
export type Reported = 'pack' | 'its_unit' | 'unit' | 'pack_inside' | 'pallet';

export function reportsFound(reports: readonly SuspectReport[], context: JudgeContext): Finding[] {
  if (context.evidence.membership.status === 'absent' && reports.length > 0)
    return [contradicted('reports', 'reports about a pack that is not there')];
  return reports.flatMap((report) =>
    reportFindings(report, report.packIndex === undefined ? 'its_unit' : 'pack', context),
  );
}

/**
 * A report is somebody's word and changes no state, so it makes no pack red: any partner could take any pack out of
 * use else. One that was closed without an answer leaves the doubt where it was.
 */
export function reportFindings(report: SuspectReport, of: Reported, context: Known): Finding[] {
  const { partner, ground, at, closed } = report;
  const said = (by: number, { time }: typeof at) => ({
    partner: partnerName(context, by),
    date: dateOfTime(time),
    ground,
    of,
  });
  if (closed === undefined) return [finding('suspect_reported', said(partner, at))];
  switch (closed.outcome) {
    case 'undetermined':
      return [finding('suspect_reported', said(partner, at))];
    case 'confirmed':
      return [finding('suspect_confirmed', said(closed.partner, closed.at))];
    case 'unfounded':
      return [];
    default:
      return closed.outcome satisfies never;
  }
}
