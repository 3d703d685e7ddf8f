import { expect, test, vi } from 'vitest';
import { diskFonts } from '../../../test/diskFonts.ts';
import { PACK, PHARMACY_GLN } from '../../../test/genuineEvidence.ts';
import { readReportPdf } from '../../../test/readReportPdf.ts';
import { reportOf } from '../../../test/reportSample.ts';
import { bundleText, sealBundle } from '../bundle/sealBundle.ts';
import { reportLanguage } from './reportLanguage.ts';
import { SUSPECT_FORMAT, SUSPECT_VERSION, type SuspectFile } from './suspectFile.ts';
import { suspectPdf } from './suspectPdf.ts';

vi.setConfig({ testTimeout: 60_000 });

const FILE: SuspectFile = {
  format: SUSPECT_FORMAT,
  version: SUSPECT_VERSION,
  language: 'en',
  made: { at: '2026-11-20T15:00:00Z', software: 'theriac 0.1.0' },
  case: {
    id: '7K3MQ2XD',
    opened: '2026-11-20T14:02:00Z',
    till: '2',
    status: 'illegitimate',
    pack: 'quarantined',
    confirmed: '2026-11-20T14:30:00Z',
    reportBefore: '2026-11-21T14:30:00Z',
  },
  reporter: { gln: PHARMACY_GLN, name: 'Harbour Pharmacy, Quay 1', contact: '' },
  product: { ...PACK, name: 'Amoxicillin 500 mg', packs: 3, from: 'Demo Wholesale, note 4711' },
  suspicion: 'The seal is glued twice.',
  scan: {
    text: `]d2010952100100001710DEMO01A\u001d21SN0100000001`,
    elements: '(01)09521001000017(10)DEMO01A(21)SN0100000001',
    source: 'wedge',
    at: '2026-11-20T14:01:58Z',
    till: '2',
  },
  verdict: {
    outcome: 'duplicate',
    word: 'Exists twice',
    findings: [{ code: 'serial_twice', sentence: 'This serial stands twice in its lot.' }],
    ruleSet: '3',
    block: { number: 1234, hash: `0x${'ab'.repeat(32)}` },
  },
  told: [{ whom: 'authority', at: '2026-11-20T14:45:00Z', spared: false, said: 'FDA-0815' }],
  actions: [{ at: '2026-11-20T14:02:00Z', till: '2', kind: 'moved', sentence: 'Set aside' }],
  evidence: null,
};

async function read(file: SuspectFile) {
  const bytes = await suspectPdf(file, {
    language: await reportLanguage('en'),
    stem: 'https://verify.example',
    paper: 'A4',
    fonts: diskFonts,
  });
  const { elements, pages, attachments } = await readReportPdf(bytes);
  return { text: elements.map(({ text }) => text).join(' '), pages, attachments };
}

test('it says what a form asks for, who was told and by when the others must be', async () => {
  const { text } = await read(FILE);
  for (const said of [
    'Harbour Pharmacy, Quay 1',
    PHARMACY_GLN,
    '09521001000017',
    'DEMO01A',
    'SN0100000001',
    'Demo Wholesale, note 4711',
    'The seal is glued twice.',
    '2026-11-21 14:30:00 UTC',
    'FDA-0815',
    'not yet',
    'hand-held scanner',
    // What a separator is must be seen, or nobody could type the scan again.
    '<GS>21SN',
  ])
    expect(text).toContain(said);
});

test('without evidence it says on every page that it proves nothing', async () => {
  const { pages, attachments } = await read(FILE);
  for (const { foot } of pages) expect(foot).toContain('This file proves nothing by itself');
  expect(attachments.size).toBe(0);
});

test('the evidence is inside, byte for byte, and its hash stands on every page', async () => {
  const evidence = await sealBundle(reportOf(), { header: {}, nodes: [], accounts: [], logs: [] });
  const { pages, attachments } = await read({ ...FILE, evidence });
  const [attached] = attachments.values();
  expect(new TextDecoder().decode(attached)).toBe(bundleText(evidence));
  for (const { foot } of pages) expect(foot.replaceAll(' ', '')).toContain(evidence.integrity.hash);
});
