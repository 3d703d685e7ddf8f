import { expect, test, vi } from 'vitest';
import { diskFonts } from '../../../test/diskFonts.ts';
import { sectionOf, tight } from '../../../test/formsOfReport.ts';
import { absent, found, genuineEvidence, unread } from '../../../test/genuineEvidence.ts';
import { inScript } from '../../../test/inScript.ts';
import { readReportPdf } from '../../../test/readReportPdf.ts';
import { reportOf } from '../../../test/reportSample.ts';
import { SAMPLE_LANGUAGES } from '../../../test/reportSamples.ts';
import type { Evidence } from '../../domain/evidence.ts';
import { en } from '../../i18n/en.ts';
import { reportLanguage } from './reportLanguage.ts';
import { type ReportPdfOptions, reportPdf } from './reportPdf.ts';

vi.setConfig({ testTimeout: 60_000 });

const bundle = { text: '{"format":"theriac-evidence"}', hash: `0x${'5e'.repeat(32)}` };

async function pdfOf(evidence?: Evidence, more: Partial<ReportPdfOptions> = {}) {
  const language = await reportLanguage('en');
  return await reportPdf(reportOf(evidence), bundle, {
    language,
    stem: 'https://verify.example',
    paper: 'A4',
    fonts: diskFonts,
    ...more,
  });
}

test('the same report is the same file, to the last byte', async () => {
  expect(await pdfOf()).toEqual(await pdfOf());
});

test.each([
  ['A4', 595, 842],
  ['letter', 612, 792],
] as const)('%s is %i by %i points', async (paper, width, height) => {
  const text = new TextDecoder('latin1').decode(await pdfOf(undefined, { paper }));
  const [, w, h] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? [];
  expect([Math.round(Number(w)), Math.round(Number(h))]).toEqual([width, height]);
});

test('it is tagged, names its language, and every picture has words for who cannot see it', async () => {
  const text = new TextDecoder('latin1').decode(await pdfOf());
  expect(text).toContain('/Marked true');
  expect(text).toContain('/Lang (en)');
  expect(text.match(/\/S \/Figure\n/g)?.length).toBe(2);
  expect(text.match(/\/Alt \(/g)?.length).toBe(2);
});

test('a small reader finds the bundle as an uncompressed or deflated stream of its own', async () => {
  const bytes = await pdfOf();
  const text = new TextDecoder('latin1').decode(bytes);
  const at = text.indexOf('/Type /EmbeddedFile');
  expect(text.slice(at, text.indexOf('stream', at))).toContain('/Filter /FlateDecode');
  expect((await readReportPdf(bytes)).attachments.size).toBe(1);
});

test('each page names the bundle by its hash, and the page of how many it is', async () => {
  const { pages } = await readReportPdf(await pdfOf());
  for (const [index, { foot }] of pages.entries()) {
    expect(tight(foot)).toContain(bundle.hash);
    expect(foot).toContain(en.report.page(index + 1, pages.length));
  }
});

test('what could not be read is said in its place, and once more together', async () => {
  const { block, subject } = genuineEvidence();
  const nothing = unread({ code: 'trail_mismatch', node: 'http://node', detail: 'two of three' });
  const { elements } = await readReportPdf(
    await pdfOf({
      subject,
      block,
      product: nothing,
      lot: nothing,
      membership: nothing,
      state: nothing,
      custody: nothing,
      reports: nothing,
      corrections: nothing,
      partners: new Map([[1, nothing]]),
    }),
  );
  const together = sectionOf(elements, 'H2', en.report.unreadable.title).map(({ text }) => text);
  for (const name of [
    'product',
    'lot',
    'places',
    'state',
    'custody',
    'reports',
    'corrections',
    'partner',
  ] as const)
    expect(together).toContain(en.report.unreadable.names[name]);
  expect(together.join(' ')).toContain('two of three');
  for (const section of [en.report.product.title, en.report.lot.title, en.report.recalls.title])
    expect(sectionOf(elements, 'H2', section)[0]?.text).toContain(en.causes.trail_mismatch);
  expect(elements.some(({ text }) => text === en.report.recalls.none)).toBe(false);
  expect(elements.some(({ text }) => text === en.report.corrections.none)).toBe(false);
});

test('what is not on record is not called unread', async () => {
  const { elements } = await readReportPdf(
    await pdfOf({ ...genuineEvidence(), product: absent, lot: absent, membership: absent }),
  );
  expect(sectionOf(elements, 'H2', en.report.product.title)[0]?.text).toBe(en.report.notRecorded);
  expect(sectionOf(elements, 'H2', en.report.unreadable.title)[0]?.text).toBe(en.report.unreadable.none);
});

test('a name that would turn the line round is written as it is, marks and all', async () => {
  const evidence = genuineEvidence();
  const partners = new Map(evidence.partners);
  const name = 'Harbour\u202eycamrahP \u4e2d\u56fd';
  const fact = evidence.partners.get(3);
  if (fact?.status !== 'found') throw new Error('partner 3');
  partners.set(3, found({ ...fact.value, name }));
  const { elements } = await readReportPdf(await pdfOf({ ...evidence, partners }));
  expect(elements.map(({ text }) => text).join(' ')).toContain('Harbour[U+202E]ycamrahP [U+4E2D][U+56FD]');
});

test.each([
  ['arabic', 'rtl', 'ar'],
  ['devanagari', 'ltr', 'hi'],
] as const)(
  'in %s nothing is missing, and names and numbers stand as they do in English',
  async (script, direction, locale) => {
    const english = await reportLanguage('en');
    const { elements } = await readReportPdf(
      await pdfOf(undefined, { language: { ...english, locale, direction, text: inScript(en, script) } }),
    );
    const values = elements.filter(({ tag }) => tag === 'TD').map(({ text }) => tight(text));
    for (const value of [
      '09521001000017',
      'DEMO01A',
      'SN0100000001',
      '195210010000000014',
      '2026-11-20 09:00:00 UTC',
    ])
      expect(values).toContain(tight(value));
    expect(elements.map(({ text }) => text).join('')).not.toMatch(/\[U\+/);
  },
);

test.each(SAMPLE_LANGUAGES.map((language) => [language.locale, language] as const))(
  'in real words of %s nothing is missing or written as its number, and values stand as they are',
  async (locale, language) => {
    const bytes = await pdfOf(undefined, { language });
    expect(new TextDecoder('latin1').decode(bytes)).toContain(`/Lang (${locale})`);
    const { pages, elements } = await readReportPdf(bytes);
    expect([...pages.map(({ foot }) => foot), ...elements.map(({ text }) => text)].join('')).not.toContain(
      '[U+',
    );
    const values = elements.filter(({ tag }) => tag === 'TD').map(({ text }) => tight(text));
    for (const value of ['09521001000017', 'DEMO01A', '2026-11-20 09:00:00 UTC', 'Demo Pharma One'])
      expect(values).toContain(tight(value));
    for (const { foot } of pages) expect(tight(foot)).toContain(bundle.hash);
  },
);

test('it can be stopped between its parts', async () => {
  const stopped = new Error('stopped');
  const pause = (done: number) => (done > 0.5 ? Promise.reject(stopped) : Promise.resolve());
  await expect(pdfOf(undefined, { pause })).rejects.toBe(stopped);
});
