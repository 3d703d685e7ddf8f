import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Anvil } from '../../../test/anvil.ts';
import { diskFonts } from '../../../test/diskFonts.ts';
import {
  fieldsOf,
  namesIn,
  sectionOf,
  stepsOfCsv,
  stepsOfEpcis,
  stepsOfFacts,
  stepsOfPdf,
  tight,
} from '../../../test/formsOfReport.ts';
import { goldenBundle, goldenRequests, type NamedRequest } from '../../../test/goldenReports.ts';
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
import { type UnitKey, units } from '../../../tools/seed/units.ts';
import { startDemoChain } from '../../../tools/startDemoChain.ts';
import { parseSscc } from '../../domain/identifiers.ts';
import { en } from '../../i18n/en.ts';
import { bundleText } from '../bundle/sealBundle.ts';
import { epcisOf } from '../epcis/epcisOf.ts';
import type { SubjectFacts } from '../reportFacts.ts';
import { reportCsv } from './csv/reportCsv.ts';
import { lookUpAddress } from './lookUpAddress.ts';
import { reportLanguage } from './reportLanguage.ts';
import { reportPdf } from './reportPdf.ts';
import { utc } from './wording.ts';

const TIMEOUT = 120_000;
/** One of each kind of thing that a report can say. */
const PACKS = [
  'genuine',
  'on_pallet',
  'repacked',
  'step_corrected',
  'suspect_reported',
  'recalled',
  'withdrawn',
  'on_hold',
  'used_elsewhere',
  'expiry_differs',
  'unknown_serial',
  'serial_missing',
];
const requests = [
  ...goldenRequests.filter(({ name }) => !name.startsWith('pack ') || PACKS.includes(name.slice(5))),
  unitRequest('with a corrected step', 'B1'),
  unitRequest('reported as suspect', 'I2'),
  unitRequest('on a pallet', 'T2'),
];

function unitRequest(name: string, unit: UnitKey): NamedRequest {
  const sscc = parseSscc(units[unit].sscc);
  if (!sscc.ok) throw new Error(`${unit} has no SSCC`);
  return { name: `unit ${name}`, request: { kind: 'unit', sscc: sscc.value } };
}

let chain: Anvil;
beforeAll(async () => {
  chain = await startDemoChain();
}, TIMEOUT);
afterAll(() => chain.stop());

describe.each(requests)('$name', ({ request }) => {
  test(
    'PDF, table, EPCIS and bundle say the same',
    async () => {
      const bundle = await goldenBundle(chain.url, [request]);
      const { statement, integrity } = bundle;
      const pdf = await readReportPdf(
        await reportPdf(
          statement,
          { text: bundleText(bundle), hash: integrity.hash },
          {
            language: await reportLanguage('en'),
            stem: 'https://verify.example',
            paper: 'A4',
            fonts: diskFonts,
          },
        ),
      );
      const csv = readCsv([...reportCsv(statement, integrity.hash)].join(''));
      const epcis = await epcisOf(statement, integrity.hash);
      const { network, block, exported } = statement;

      // The bundle inside is the bundle, and every page names it.
      expect([...pdf.attachments.values()].map((bytes) => new TextDecoder().decode(bytes))).toEqual([
        bundleText(bundle),
      ]);
      for (const { foot } of pdf.pages) expect(tight(foot)).toContain(integrity.hash);
      expect(value(csv, 'report', 'bundle_sha256')).toBe(integrity.hash);
      expect(epcis['theriac:report']['theriac:bundleSha256']).toBe(integrity.hash);

      // Where it comes from.
      const source = fieldsOf(sectionOf(pdf.elements, 'H2', en.report.source.title));
      const words = en.report.source;
      expect(source.get(words.block)).toBe(String(block.number));
      expect(source.get(words.blockHash)).toBe(block.hash);
      expect(source.get(words.blockTime)).toBe(tight(utc(block.time)));
      expect(source.get(words.chain)).toBe(String(network.chainId));
      expect(source.get(words.exportedAt)).toBe(tight(utc(exported.at)));
      for (const contract of ['partners', 'catalogue', 'ledger'] as const)
        expect(source.get(words.contracts[contract])).toContain(network.contracts[contract].address);
      expect(value(csv, 'report', 'block_hash')).toBe(block.hash);
      expect(value(csv, 'report', 'block')).toBe(String(block.number));
      expect(epcis['theriac:report']['theriac:blockHash']).toBe(block.hash);

      // Whoever is named, is named in both forms for people.
      const partners = sectionOf(pdf.elements, 'H2', en.report.partners.title).map(({ text }) => text);
      expect(partners).toEqual(expect.arrayContaining([...namesIn(statement)]));
      expect(rows(csv, 'partner').map(({ who }) => who)).toEqual(namesIn(statement));

      // What could not be read is as much in each.
      const [subject] = statement.subjects;
      if (subject === undefined) throw new Error('a report is about something');
      expect(rows(csv, 'unread')).toHaveLength(epcis['theriac:report']['theriac:unread'].length);

      const custody = subject.kind === 'lot' ? undefined : subject.custody;
      if (custody?.status === 'found') {
        const told = stepsOfFacts(custody.value);
        expect(told.length).toBeGreaterThan(0);
        expect(stepsOfPdf(pdf.elements)).toEqual(told);
        expect(stepsOfCsv(csv)).toEqual(told);
        const byNumber = (steps: typeof told) =>
          new Map(steps.map((step) => [`${step.unit} ${step.sequence}`, step]));
        expect(byNumber(stepsOfEpcis(epcis))).toEqual(byNumber(told));
        // What the ledger has no place for is said, not left out.
        const { ownership, temperature } = custody.value;
        expect(epcis['theriac:report']).toMatchObject({
          'theriac:ownership': ownership,
          'theriac:temperature': temperature,
        });
        expect(rows(csv, 'ownership').map(({ what }) => what)).toEqual([ownership]);
        expect(rows(csv, 'temperature').map(({ what }) => what)).toEqual([temperature]);
        const { possession } = en.report;
        const fields = fieldsOf(sectionOf(pdf.elements, 'H2', possession.title));
        expect(fields.get(possession.ownership)).toBe(tight(possession.ownershipNotRecorded));
        expect(fields.get(en.report.temperature.title)).toBe(tight(en.report.temperature.none));
      }
      const corrections = correctionsOfFacts(subject);
      expect(correctionsOfPdf(pdf.elements)).toEqual(corrections);
      expect(correctionsOfCsv(csv)).toEqual(corrections);
      expect(correctionsOfEpcis(epcis)).toEqual(corrections);
      const suspects = suspectsOfFacts(subject);
      expect(suspectsOfPdf(pdf.elements)).toEqual(suspects);
      expect(suspectsOfCsv(csv)).toEqual(suspects);
      expect(suspectsOfEpcis(epcis)).toEqual(suspects);
      // The step itself says that it was wrong, too.
      const marked = pdf.elements.filter(
        ({ tag, text }) => tag === 'TH' && text === en.report.steps.corrected,
      );
      expect(marked).toHaveLength(subject.kind === 'lot' ? 0 : corrections.length);
      expectAlike(subject, pdf.elements, csv);
      expect(lookUpAddress(subject, 'https://verify.example')).toMatch(/^https:\/\/verify\.example\/0[01]\//);
    },
    TIMEOUT,
  );
});

type Elements = Parameters<typeof sectionOf>[0];
type Rows = ReturnType<typeof readCsv>;

function expectAlike(subject: SubjectFacts, elements: Elements, csv: Rows): void {
  switch (subject.kind) {
    case 'pack': {
      const { label, verdict, product, lot, state } = subject;
      const printed = sectionOf(elements, 'H2', en.report.label.title).map(({ text }) => text);
      for (const part of [label.gtin, label.lot, label.expiry, label.serial])
        if (part !== undefined) expect(printed).toContain(part);
      const judged = fieldsOf(sectionOf(elements, 'H2', en.report.verdict.title));
      expect(judged.get(en.report.verdict.disposition)).toBe(verdict.codes.cbvDisposition);
      expect(judged.get(en.report.verdict.rules)).toBe(verdict.ruleSet);
      expect(value(csv, 'verdict', 'outcome')).toBe(verdict.outcome);
      expect(value(csv, 'verdict', 'cbv_disposition')).toBe(verdict.codes.cbvDisposition);
      expect(rows(csv, 'finding').map(({ what }) => what)).toEqual(verdict.findings.map(({ code }) => code));
      expect(elements.filter(({ tag }) => tag === 'LBody')).toHaveLength(verdict.findings.length);
      if (product.status === 'found') {
        const fields = fieldsOf(sectionOf(elements, 'H2', en.report.product.title));
        expect(fields.get(en.report.product.name)).toBe(tight(product.value.name));
        expect(fields.get(en.report.product.strength)).toBe(tight(product.value.strength));
        expect(fields.get(en.verify.label.gtin)).toBe(product.value.gtin);
        expect(value(csv, 'product', 'name')).toBe(product.value.name);
      }
      if (lot.status === 'found') {
        const fields = fieldsOf(sectionOf(elements, 'H2', en.report.lot.title));
        expect(fields.get(en.report.lot.number)).toBe(lot.value.number);
        expect(fields.get(en.report.lot.expiry)).toBe(lot.value.expiry);
        const [row] = rows(csv, 'lot');
        expect([row?.value, row?.day]).toEqual([`(10)${lot.value.number}`, lot.value.expiry]);
        const notices = [
          ...lot.value.recalls,
          ...(lot.value.withdrawn === undefined ? [] : [lot.value.withdrawn]),
        ];
        const told = sectionOf(elements, 'H2', en.report.recalls.title).map(({ text }) => tight(text));
        for (const { notice, record } of notices) {
          expect(told).toContain(tight(notice));
          expect(told.join()).toContain(record.transaction);
        }
        expect(rows(csv, 'recall').map(({ note }) => note)).toEqual(notices.map(({ notice }) => notice));
      }
      if (state.status === 'found') {
        const fields = fieldsOf(sectionOf(elements, 'H2', en.report.state.title));
        expect(fields.get(en.report.state.reason)).toBe(tight(en.verify.timeline.left[state.value.reason]));
        expect(rows(csv, 'state')[0]?.reason).toBe(state.value.reason);
        if (state.value.day !== undefined) expect(fields.get(en.report.state.day)).toBe(state.value.day);
      }
      return;
    }
    case 'unit': {
      const fields = fieldsOf(sectionOf(elements, 'H2', en.report.unit.title));
      expect(fields.get(en.report.unit.sscc)).toBe(subject.sscc);
      expect(rows(csv, 'unit')[0]?.unit).toBe(`(00)${subject.sscc}`);
      return;
    }
    case 'lot': {
      const units = subject.units.status === 'found' ? subject.units.value : [];
      const told = sectionOf(elements, 'H2', en.report.holders.title).map(({ text }) => text);
      for (const { sscc } of units) expect(told).toContain(sscc);
      const packs = units.flatMap((unit) =>
        unit.packs.status === 'found' ? unit.packs.value.map(({ tag }) => tag) : [],
      );
      expect(rows(csv, 'pack').map((row) => row.value)).toEqual(packs);
      return;
    }
    default:
      subject satisfies never;
  }
}

function rows(csv: Rows, record: string): Rows {
  return csv.filter((row) => row.record === record);
}

function value(csv: Rows, record: string, what: string): string | undefined {
  return rows(csv, record).find((row) => row.what === what)?.value;
}
