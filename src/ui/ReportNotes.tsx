import { dateOfTime } from '../domain/calendar.ts';
import type { Evidence } from '../domain/evidence.ts';
import { reportFindings } from '../domain/findings/reports.ts';
import type { SuspectReport } from '../domain/ledger.ts';
import type { Finding } from '../domain/verdict.ts';
import { useText } from './LocaleProvider.tsx';
import { partyName } from './partyName.ts';

interface Props {
  readonly finding: Finding;
  readonly evidence: Pick<Evidence, 'reports' | 'partners'>;
}

/** What was written on the ledger with the report that a finding tells of, and with its closing; else nothing. */
export function ReportNotes({ finding, evidence }: Props) {
  const { text, format } = useText();
  const { reports, partners } = evidence;
  const all = reports.status === 'found' ? reports.value : [];
  return all
    .filter((report) => tells(finding, report, evidence))
    .flatMap((report) => (report.closed === undefined ? [report] : [report, report.closed]))
    .filter(({ note }) => note.trim() !== '')
    .map(({ note, partner: index, at }) => {
      const known = partners.get(index);
      const partner = known?.status === 'found' ? known.value : undefined;
      return (
        <figure
          key={`${at.transaction} ${at.logIndex}`}
          className="ms-9 me-4 mb-3 border-s-4 border-line ps-3 wrap-anywhere"
        >
          {/* In whatever language it was written. */}
          <blockquote lang="" dir="auto">
            {note}
          </blockquote>
          <figcaption className="text-small text-soft">
            {partyName({ index, ...(partner === undefined ? {} : { partner }) }, text.verify.timeline)} ·{' '}
            {format.date(dateOfTime(at.time))}
          </figcaption>
        </figure>
      );
    });
}

/** Whether it is this report that the finding was made from: of the same person, day and ground. */
function tells(
  { code, params: { partner, date, ground } }: Finding,
  report: SuspectReport,
  evidence: Props['evidence'],
): boolean {
  return reportFindings(report, 'unit', { evidence }).some(
    (made) =>
      made.code === code &&
      made.params.partner === partner &&
      made.params.date === date &&
      made.params.ground === ground,
  );
}
