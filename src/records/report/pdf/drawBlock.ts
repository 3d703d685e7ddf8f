import type { Block, LookUp } from '../blocks/block.ts';
import { drawFields, drawTable } from './drawRows.ts';
import { drawTimeline } from './drawTimeline.ts';
import { bandInks, inks } from './inks.ts';
import type { TextStyle } from './layoutText.ts';
import { heightOf, type Paper } from './paper.ts';

const BODY: TextStyle = { weight: 'regular', size: 9 };
const CODE = 84;

/** Puts one part of a report on paper, below what stands there. */
export function drawBlock(paper: Paper, block: Block): void {
  switch (block.kind) {
    case 'title':
      drawTitle(paper, block);
      break;
    case 'heading':
      drawHeading(paper, block);
      break;
    case 'text':
      drawText(paper, block);
      break;
    case 'band':
      drawBand(paper, block);
      break;
    case 'list':
      drawList(paper, block.items);
      break;
    case 'fields':
      drawFields(paper, block.rows);
      break;
    case 'table':
      drawTable(paper, block);
      break;
    case 'timeline':
      drawTimeline(paper, block.rows, block.alt);
      break;
    default:
      block satisfies never;
  }
}

function drawTitle(paper: Paper, { title, subject, lead, code }: Extract<Block, { kind: 'title' }>): void {
  const { left, width } = paper.column;
  const top = paper.y;
  const wide = width - (code === undefined ? 0 : CODE + 20);
  const parts = [
    { tag: 'H1', text: paper.set(title, { weight: 'bold', size: 19 }, inks.ink, wide), after: 4 },
    { tag: 'P', text: paper.setValue(subject, { weight: 'bold', size: 10 }, inks.ink, wide), after: 4 },
    { tag: 'P', text: paper.set(lead, BODY, inks.soft, wide), after: 8 },
  ];
  for (const { tag, text, after } of parts) {
    paper.content(tag, () => paper.write(text, left, paper.y));
    paper.y += heightOf(text) + after;
  }
  if (code !== undefined) paper.y = Math.max(paper.y, drawCode(paper, code, left + width - CODE, top) + 8);
}

function drawCode(paper: Paper, { drawing, url, caption }: LookUp, left: number, y: number): number {
  const { document } = paper;
  const x = paper.mirrored(left, CODE);
  paper.content(
    'Figure',
    () =>
      document
        .save()
        .translate(x, y)
        .scale(CODE / drawing.width)
        .path(drawing.path)
        .fill('#000000')
        .restore(),
    { alt: `${caption}: ${url}`, bbox: [x, y, x + CODE, y + CODE] },
  );
  const text = paper.set(caption, { weight: 'regular', size: 7 }, inks.soft, CODE);
  paper.content('P', () => paper.write(text, left, y + CODE));
  return y + CODE + heightOf(text);
}

function drawHeading(paper: Paper, { level, text }: Extract<Block, { kind: 'heading' }>): void {
  const [size, before] = level === 2 ? [12.5, 12] : [9.5, 6];
  const written = paper.set(
    text,
    { weight: 'bold', size },
    level === 2 ? inks.brand : inks.ink,
    paper.column.width,
  );
  // A heading stays with what it is of.
  paper.keep(heightOf(written) + before + 60);
  if (paper.y > paper.top) paper.y += before;
  paper.content(`H${level}`, () => paper.write(written, paper.column.left, paper.y));
  paper.y += heightOf(written) + 3;
}

function drawText(paper: Paper, { text, tone }: Extract<Block, { kind: 'text' }>): void {
  const color = tone === 'alarm' ? inks.stop : tone === 'soft' ? inks.soft : inks.ink;
  const style: TextStyle = { ...BODY, weight: tone === 'alarm' ? 'bold' : 'regular' };
  const written = paper.set(text, style, color, paper.column.width);
  paper.keep(heightOf(written));
  paper.content('P', () => paper.write(written, paper.column.left, paper.y));
  paper.y += heightOf(written) + 4;
}

function drawList(paper: Paper, items: readonly string[]): void {
  const { left, width } = paper.column;
  const indent = 12;
  paper.within('L', () => {
    for (const item of items) {
      const mark = paper.set('•', BODY, inks.soft, indent);
      const written = paper.set(item, BODY, inks.ink, width - indent);
      paper.keep(heightOf(written));
      const { y } = paper;
      paper.within('LI', () => {
        paper.content('Lbl', () => paper.write(mark, left, y));
        paper.content('LBody', () => paper.write(written, left + indent, y));
      });
      paper.y += heightOf(written) + 1;
    }
  });
  paper.y += 4;
}

/** The verdict: the word large, in its colour, with what it rests on. */
function drawBand(paper: Paper, { outcome, word, sentences }: Extract<Block, { kind: 'band' }>): void {
  const { fill, border, text } = bandInks[outcome];
  const { left, width } = paper.column;
  const inner = width - 32;
  const heading = paper.set(word, { weight: 'bold', size: 20 }, text, inner);
  const lines = sentences.map((sentence) => paper.set(sentence, { ...BODY, size: 10 }, text, inner));
  const height = heightOf(heading) + lines.reduce((sum, line) => sum + heightOf(line), 0) + 20;
  paper.keep(height);
  const top = paper.y;
  paper.ornament(() =>
    paper.document.lineWidth(2).roundedRect(left, top, width, height, 8).fillAndStroke(fill, border),
  );
  paper.y += 9;
  paper.content('H2', () => paper.write(heading, left + 16, paper.y));
  paper.y += heightOf(heading);
  for (const line of lines) {
    paper.content('P', () => paper.write(line, left + 16, paper.y));
    paper.y += heightOf(line);
  }
  paper.y = top + height + 6;
}
