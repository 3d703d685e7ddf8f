import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { found, genuineEvidence, recorded, SSCC, unread } from '../../test/genuineEvidence.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { SuspectReport } from '../domain/ledger.ts';
import { unitFindings } from '../domain/unitFindings.ts';
import { LocaleProvider } from './LocaleProvider.tsx';
import { ReportNotes } from './ReportNotes.tsx';

afterEach(cleanup);

const evidence = genuineEvidence();
const report: SuspectReport = {
  unit: SSCC,
  sequence: 1,
  ground: 'other',
  note: 'Two hours at 12 °C',
  partner: 2,
  at: recorded(300, '2026-11-12T14:00Z'),
};
const closing = { partner: 1, at: recorded(310, '2026-11-13T09:00Z') };

/** The notes below every finding of a container with these reports. */
function show(reports: Evidence['reports']) {
  const of = { ...genuineEvidence(), contents: unread(), unit: unread(), reports };
  return render(
    <LocaleProvider locale="en">
      <ul>
        {unitFindings(SSCC, of).map((finding, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they never move
          <li key={n} data-finding={finding.code}>
            <ReportNotes finding={finding} evidence={of} />
          </li>
        ))}
      </ul>
    </LocaleProvider>,
  ).container;
}

test('what a reporter wrote is quoted, with who and when', () => {
  const partner = evidence.partners.get(2);
  if (partner?.status !== 'found') throw new Error('the sample has a partner 2');
  show(found([report]));
  const quote = screen.getByRole('figure');
  expect(quote.textContent).toContain('Two hours at 12 °C');
  expect(quote.textContent).toContain(partner.value.name);
  expect(quote.textContent).toContain('Nov 12, 2026');
});

test('what is said of a report that was confirmed stands after it, under its own name', () => {
  show(found([{ ...report, closed: { ...closing, outcome: 'confirmed', note: 'The logger was right' } }]));
  expect(screen.getAllByRole('figure').map(({ firstChild }) => firstChild?.textContent)).toEqual([
    'Two hours at 12 °C',
    'The logger was right',
  ]);
});

test.each<[string, Evidence['reports']]>([
  [
    'that turned out unfounded',
    found([{ ...report, closed: { ...closing, outcome: 'unfounded', note: '' } }]),
  ],
  ['without a note', found([{ ...report, note: ' ' }])],
  ['that could not be read', unread()],
])('nothing is quoted of a report %s', (_, reports) => {
  expect(show(reports).textContent).toBe('');
});

test('a note is text, whatever is in it', () => {
  const note = '<b onclick="x()">genuine</b>';
  show(found([{ ...report, note }]));
  expect(screen.getByText(note)).toBeTruthy();
});

test('each stands below the finding that tells of it, and of two on one day nobody gets the other’s', () => {
  const other = {
    ...report,
    sequence: 2,
    partner: 1,
    note: 'Caps look pale',
    at: recorded(301, '2026-11-12T15:00Z'),
  };
  const confirmed: SuspectReport = {
    ...report,
    sequence: 3,
    ground: 'tampered',
    note: 'Seal is open',
    at: recorded(302, '2026-11-14T15:00Z'),
    closed: { ...closing, outcome: 'confirmed', note: '' },
  };
  const rows = [...show(found([report, other, confirmed])).querySelectorAll('[data-finding]')];
  const notes = rows.map((row) =>
    [...row.querySelectorAll('blockquote')].map(({ textContent }) => textContent),
  );
  expect(notes.filter(({ length }) => length > 0)).toEqual([
    ['Seal is open'],
    ['Caps look pale'],
    [report.note],
  ]);
});
