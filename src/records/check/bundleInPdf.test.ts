import PDFDocument from 'pdfkit';
import { expect, test } from 'vitest';
import { bundleInPdf, isPdf } from './bundleInPdf.ts';

const BUNDLE = `{"format":"theriac-evidence","text":"${'Überprüft '.repeat(500)}"}`;

interface Attached {
  readonly name: string;
  readonly content: string;
}

const MADE = new Date(0);

/** A PDF of one page, as our writer makes them, with these files attached. */
function pdfWith(compress: boolean, ...files: readonly Attached[]): Promise<Uint8Array> {
  const document = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    compress,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: 'en',
    font: null,
    info: {
      // Words that stand in every embedded file.
      Title: '/Type /EmbeddedFile stream endstream',
      Author: '',
      Subject: '',
      Creator: '',
      Producer: '',
      CreationDate: MADE,
    },
  });
  const parts: Uint8Array[] = [];
  const done = new Promise<Uint8Array>((resolve) => {
    document.on('data', (part) => parts.push(part));
    document.once('end', () => resolve(Buffer.concat(parts)));
  });
  document.addPage();
  for (const { name, content } of files)
    document.file(Buffer.from(content), {
      name,
      type: 'application/json',
      description: '',
      creationDate: MADE,
      modifiedDate: MADE,
      relationship: 'Data',
    });
  document.end();
  return done;
}

test.each([true, false])('the bundle comes out as it went in (packed: %s)', async (compress) => {
  const pdf = await pdfWith(
    compress,
    { name: 'b.json', content: BUNDLE },
    { name: 'a.txt', content: 'else' },
  );
  expect(isPdf(pdf)).toBe(true);
  expect(await bundleInPdf(pdf)).toEqual({ ok: true, text: BUNDLE });
});

test('a PDF without one, or with two', async () => {
  expect(await bundleInPdf(await pdfWith(true))).toEqual({ ok: false, problem: 'no_bundle' });
  const two = await pdfWith(true, { name: 'a', content: BUNDLE }, { name: 'b', content: `${BUNDLE} ` });
  expect(await bundleInPdf(two)).toEqual({ ok: false, problem: 'several' });
});

test('no cut and no altered byte of the stream gives another bundle, and none throws', async () => {
  const pdf = await pdfWith(true, { name: 'b.json', content: BUNDLE });
  const text = Buffer.from(pdf).toString('latin1');
  const from = text.indexOf('/Type /EmbeddedFile');
  const to = text.indexOf('endstream', from);
  for (let at = from; at < to; at += 1) {
    const other = Uint8Array.from(pdf);
    other[at] = (other[at] ?? 0) ^ 1;
    const read = await bundleInPdf(other);
    if (read.ok) expect(read.text).toBe(BUNDLE);
    const cut = await bundleInPdf(pdf.slice(0, at));
    expect(cut.ok).toBe(false);
  }
});

test('what is no PDF is none', () => {
  expect(isPdf(new TextEncoder().encode('{"format":'))).toBe(false);
});
