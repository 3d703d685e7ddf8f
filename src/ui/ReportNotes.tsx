import { dateOfTime } from '../domain/calendar.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { SuspectReport } from '../domain/ledger.ts';
import { useText } from './LocaleProvider.tsx';
import { partyName } from './partyName.ts';

/** What those who hold something for suspect wrote on the ledger, in their own words; nothing of unfounded reports. */
export function ReportNotes({ reports, partners }: Pick<Evidence, 'reports' | 'partners'>) {
  const { text, format } = useText();
  const said = reports.status === 'found' ? reports.value.filter(stands) : [];
  return said
    .flatMap((report) => (report.closed === undefined ? [report] : [report, report.closed]))
    .filter(({ note }) => note.trim() !== '')
    .map(({ note, partner: index, at }) => {
      const known = partners.get(index);
      const partner = known?.status === 'found' ? known.value : undefined;
      return (
        <figure key={`${at.transaction} ${at.logIndex}`} className="my-2 border-s-4 border-line ps-3">
          {/* In whatever language it was written. */}
          <blockquote lang="" dir="auto" className="wrap-anywhere">
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

function stands({ closed }: SuspectReport): boolean {
  return closed?.outcome !== 'unfounded';
}
