import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An element of a tagged PDF with its text, in reading order; line breaks of a cell are as blanks. */
export interface PdfElement {
  readonly tag: string;
  readonly text: string;
}

export interface ReadPdf {
  readonly pages: readonly { readonly elements: readonly PdfElement[]; readonly foot: string }[];
  readonly elements: readonly PdfElement[];
  readonly attachments: ReadonlyMap<string, Uint8Array>;
}

/** Reads a PDF as another program would: by its tags, with what stands at the foot of each page and what is attached. */
export async function readReportPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0, isEvalSupported: false }).promise;
  const pages: { elements: PdfElement[]; foot: string }[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const elements: PdfElement[] = [];
    const open: { tag: string; text: string }[] = [];
    let foot = '';
    for (const item of items) {
      if ('str' in item) {
        const into = open.findLast(({ tag }) => tag !== 'Span');
        const text = item.str + (item.hasEOL ? ' ' : '');
        if (into === undefined || into.tag === 'Artifact') foot += text;
        else into.text += text;
      } else if (item.type === 'endMarkedContent') {
        const closed = open.pop();
        if (closed !== undefined && closed.tag !== 'Span' && closed.tag !== 'Artifact')
          elements.push({ tag: closed.tag, text: closed.text.trim() });
      } else open.push({ tag: 'tag' in item && typeof item.tag === 'string' ? item.tag : '', text: '' });
    }
    pages.push({ elements, foot });
  }
  const attached: Record<string, { readonly content: Uint8Array }> = (await document.getAttachments()) ?? {};
  const attachments = new Map(Object.entries(attached).map(([name, { content }]) => [name, content]));
  await document.destroy();
  return { pages, elements: pages.flatMap(({ elements }) => elements), attachments };
}
