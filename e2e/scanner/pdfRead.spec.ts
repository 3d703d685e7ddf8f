import type { Page } from '@playwright/test';
import { renderCode } from '../../tools/video/renderCode.ts';
import { expect, test } from './cameraFixture.ts';
import type {} from './harness.ts';
import { type Placed, writePdf } from './writePdf.ts';

const millimetre = 72 / 25.4;
/** The smallest module that a label may have, in millimetres (GS1 General Specifications 5.12.3). */
const smallest = 0.254;

function label(serial: string, x: number, y: number): Placed {
  const text = `(01)09521001000017(17)280331(10)aZ/7-+(21)${serial}`;
  const picture = renderCode({ text, symbology: 'gs1datamatrix', scale: 1 });
  return { picture, x, y, scale: smallest * millimetre };
}
const read = (serial: string) => `]d201095210010000171728033110aZ/7-+\u001d21${serial}`;

interface Found {
  readonly codes?: readonly string[];
  readonly pages?: string;
  readonly problem?: string;
  readonly told: readonly string[];
}

async function readPdf(page: Page, file: Buffer): Promise<Found> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const told: string[] = [];
    const result = await window.scanner.readFile(new Blob([bytes]), {
      onPage: (at, of) => told.push(`${at}/${of}`),
      signal: new AbortController().signal,
    });
    if (!result.ok) return { problem: result.problem.code, told };
    const { value } = result;
    return {
      codes: value.codes.map(({ text, page: on }) => `${on} ${text}`).sort(),
      ...('pages' in value ? { pages: `${value.pagesRead}/${value.pages}` } : {}),
      told,
    };
  }, file.toString('base64'));
}

test('every code of every page is read at its smallest, and told with its page', async ({ openScanner }) => {
  const page = await openScanner();
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).origin));
  const file = writePdf([[label('A1', 60, 700)], [], [label('C1', 60, 700), label('C2', 300, 90)]]);
  expect(await readPdf(page, file)).toEqual({
    codes: [`1 ${read('A1')}`, `3 ${read('C1')}`, `3 ${read('C2')}`],
    pages: '3/3',
    told: ['1/3', '2/3', '3/3'],
  });
  expect(faults).toEqual([]);
  expect([...new Set(requests)]).toEqual([new URL(page.url()).origin]);
});

test('a sheet full of labels is read whole', async ({ openScanner }) => {
  const page = await openScanner();
  const places = Array.from({ length: 24 }, (_, i) => ({ x: 40 + (i % 4) * 140, y: 60 + (i >> 2) * 125 }));
  const { codes } = await readPdf(page, writePdf([places.map(({ x, y }, i) => label(`S${i}`, x, y))]));
  expect(codes).toEqual(places.map((_, i) => `1 ${read(`S${i}`)}`).sort());
});

test('only the first twenty pages are looked at, and that is told', async ({ openScanner }) => {
  const page = await openScanner();
  const file = writePdf(Array.from({ length: 21 }, (_, i) => (i === 20 ? [label('Z', 60, 700)] : [])));
  const { codes, pages, told } = await readPdf(page, file);
  expect({ codes, pages, last: told.at(-1) }).toEqual({ codes: [], pages: '20/21', last: '20/21' });
});

for (const [what, file] of [
  ['damaged', '%PDF-1.7\nnothing more'],
  ['without pages', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n'],
] as const) {
  test(`a PDF that is ${what} is told by name`, async ({ openScanner }) => {
    const page = await openScanner();
    expect(await readPdf(page, Buffer.from(file))).toMatchObject({ problem: 'pdf-unreadable' });
  });
}

test('a PDF reader that cannot be loaded is told by name', async ({ openScanner }) => {
  const page = await openScanner({
    prepare: (fresh) => fresh.route(/pdfWorker/, (route) => route.abort()),
  });
  expect(await readPdf(page, writePdf([[]]))).toMatchObject({ problem: 'decoder-missing' });
});
