import PDFDocument from 'pdfkit';
import type { Block } from '../blocks/block.ts';
import { drawBlock } from './drawBlock.ts';
import { drawFeet } from './drawFoot.ts';
import type { FontSource } from './fontFiles.ts';
import { loadFonts } from './fontSet.ts';
import type { Direction } from './layoutText.ts';
import { Paper } from './paper.ts';

export interface PdfContent {
  readonly blocks: readonly Block[];
  /** What stands at the foot of each page. */
  readonly foot: (page: number, pages: number) => readonly string[];
  readonly title: string;
  readonly subject: string;
  /** Name and version of what made it. */
  readonly software: string;
  /** Unix seconds; written as the time it was made. */
  readonly madeAt: number;
  /** BCP 47. */
  readonly language: string;
  readonly direction: Direction;
  readonly attachment?: { readonly name: string; readonly description: string; readonly bytes: Uint8Array };
}

export interface PdfOptions {
  readonly paper: 'A4' | 'letter';
  readonly fonts: FontSource;
  /** Between parts: where a caller may stop, or tell how far it is, from 0 to 1. */
  readonly pause?: (done: number) => Promise<void>;
}

/**
 * Writes a tagged PDF 1.7 with all fonts in it, and the attachment as an embedded file (ISO 32000-1, 7.11.4).
 * The same content gives the same bytes.
 *
 * @throws what `fonts` and `pause` throw
 */
export async function writePdf(
  content: PdfContent,
  { paper: size, fonts, pause }: PdfOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { blocks, title, subject, software, madeAt, language, direction, attachment, foot } = content;
  const made = new Date(madeAt * 1000);
  const document = new PDFDocument({
    size: size === 'A4' ? 'A4' : 'LETTER',
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    compress: true,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: language,
    font: null,
    info: {
      Title: title,
      Author: software,
      Subject: subject,
      Creator: software,
      Producer: software,
      CreationDate: made,
    },
  });
  const written = bytesOf(document);
  const set = await loadFonts(document, fonts, stringsOf([blocks, foot(1, 1)]));
  const paper = new Paper(document, set, direction);
  for (const [index, block] of blocks.entries()) {
    await pause?.(index / blocks.length);
    drawBlock(paper, block);
  }
  drawFeet(paper, foot);
  if (attachment !== undefined)
    document.file(attachment.bytes, {
      name: attachment.name,
      type: 'application/json',
      description: attachment.description,
      creationDate: made,
      modifiedDate: made,
      relationship: 'Data',
    });
  paper.end();
  document.end();
  return written;
}

function bytesOf(document: PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk) => chunks.push(chunk));
    document.once('error', reject);
    document.once('end', () => {
      const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      resolve(bytes);
    });
  });
}

/** Every text in a value, so that the fonts for all of them are there. */
function* stringsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* stringsOf(inner);
}
