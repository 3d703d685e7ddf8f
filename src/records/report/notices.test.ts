import { expect, test, vi } from 'vitest';
import { diskFonts } from '../../../test/diskFonts.ts';
import { found, genuineEvidence, recorded, SSCC } from '../../../test/genuineEvidence.ts';
import {
  correctionsOfCsv,
  correctionsOfEpcis,
  correctionsOfFacts,
  correctionsOfPdf,
  suspectsOfCsv,
  suspectsOfEpcis,
  suspectsOfFacts,
  suspectsOfPdf,
} from '../../../test/noticesOfReport.ts';
import { readCsv } from '../../../test/readCsv.ts';
import { readReportPdf } from '../../../test/readReportPdf.ts';
import { reportOf } from '../../../test/reportSample.ts';
import { epcisOf } from '../epcis/epcisOf.ts';
import { reportCsv } from './csv/reportCsv.ts';
import { reportLanguage } from './reportLanguage.ts';
import { reportPdf } from './reportPdf.ts';

vi.setConfig({ testTimeout: 60_000 });

const said = { unit: SSCC, partner: 3, note: '' } as const;

// One of each: of the unit and of the pack, open and closed, with a note and without.
const facts = reportOf({
  ...genuineEvidence(),
  reports: found([
    { ...said, sequence: 1, ground: 'tampered', at: recorded(210, '2026-11-05T09:00:00Z') },
    {
      ...said,
      sequence: 2,
      packIndex: 7,
      ground: 'quality',
      note: 'Blister cracked, "dust" inside',
      at: recorded(211, '2026-11-06T09:00:00Z'),
      closed: {
        outcome: 'unfounded',
        note: '=transport only',
        partner: 2,
        at: recorded(220, '2026-11-08T09:00:00Z'),
      },
    },
    {
      ...said,
      sequence: 4,
      ground: 'other',
      at: recorded(213, '2026-11-07T09:00:00Z'),
      closed: { outcome: 'confirmed', note: '', partner: 3, at: recorded(221, '2026-11-09T09:00:00Z') },
    },
  ]),
  corrections: found([
    { ...said, step: 2, reason: 'did_not_occur', at: recorded(230, '2026-11-10T09:00:00Z') },
    {
      ...said,
      step: 3,
      reason: 'incorrect_data',
      note: 'Arrived at 09:15',
      partner: 2,
      at: recorded(231, '2026-11-11T09:00:00Z'),
    },
  ]),
});

test('what was said of a pack reads the same in PDF, table, EPCIS and bundle', async () => {
  const [subject] = facts.subjects;
  if (subject === undefined) throw new Error('a report is about something');
  const hash = `0x${'5e'.repeat(32)}`;
  const pdf = await reportPdf(
    facts,
    { text: '{}', hash },
    { language: await reportLanguage('en'), stem: 'https://verify.example', paper: 'A4', fonts: diskFonts },
  );
  const { elements } = await readReportPdf(pdf);
  // A text that a spreadsheet would run as a formula has an apostrophe before it.
  const csv = readCsv([...reportCsv(facts, hash)].join('').replaceAll("'=", '='));
  const epcis = await epcisOf(facts);
  const suspects = suspectsOfFacts(subject);
  expect(suspects).toHaveLength(3);
  expect(suspectsOfPdf(elements)).toEqual(suspects);
  expect(suspectsOfCsv(csv)).toEqual(suspects);
  expect(suspectsOfEpcis(epcis)).toEqual(suspects);
  const corrections = correctionsOfFacts(subject);
  expect(corrections).toHaveLength(2);
  expect(correctionsOfPdf(elements)).toEqual(corrections);
  expect(correctionsOfCsv(csv)).toEqual(corrections);
  expect(correctionsOfEpcis(epcis)).toEqual(corrections);
});
