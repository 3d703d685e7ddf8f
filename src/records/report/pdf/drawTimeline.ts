import type { PictureRow } from '../blocks/pictureRows.ts';
import { inks } from './inks.ts';
import type { TextStyle } from './layoutText.ts';
import { heightOf, lineHeight, type Paper, type Written } from './paper.ts';

const STRONG: TextStyle = { weight: 'bold', size: 9 };
const TEXT: TextStyle = { weight: 'regular', size: 8 };
const TIME_WIDTH = 104;
const RAIL = 116;
const TEXT_LEFT = 132;
const RADIUS = 4;
const BETWEEN = 9;

interface PlacedRow {
  readonly row: PictureRow;
  readonly time?: Written;
  readonly texts: readonly Written[];
  readonly tag?: Written;
  readonly height: number;
}

/** The way of the goods as a line, newest on top; on as many pages as it needs. */
export function drawTimeline(paper: Paper, rows: readonly PictureRow[], alt: string): void {
  const placed = rows.map((row) => place(paper, row));
  let from = 0;
  while (from < placed.length) {
    const some = fitting(placed.slice(from), paper.room);
    if (some === 0) {
      paper.addPage();
      continue;
    }
    const part = placed.slice(from, from + some);
    const height = part.reduce((sum, one) => sum + one.height, 0);
    const { left, width } = paper.column;
    const top = paper.y;
    const last = from + some === placed.length;
    paper.content('Figure', () => drawPart(paper, part, top, { begins: from === 0, ends: last }), {
      alt,
      bbox: [left, top, left + width, top + height],
    });
    paper.y += height;
    from += some;
    if (!last) paper.addPage();
  }
  paper.y += BETWEEN;
}

function fitting(rows: readonly PlacedRow[], room: number): number {
  let used = 0;
  const first = rows.findIndex(({ height }) => {
    used += height;
    return used > room;
  });
  return first < 0 ? rows.length : first;
}

function place(paper: Paper, row: PictureRow): PlacedRow {
  const width = paper.column.width - TEXT_LEFT;
  if (row.kind !== 'step') {
    const color = row.kind === 'gap' ? inks.stop : inks.soft;
    const texts = [
      paper.set(row.text, row.kind === 'gap' ? { ...TEXT, weight: 'bold' } : TEXT, color, width),
    ];
    return { row, texts, height: total(texts) + BETWEEN };
  }
  const { time, what, who, where, tag, faults, bad = false } = row;
  const texts = [
    paper.set(what, STRONG, bad || faults.length > 0 ? inks.stop : inks.ink, width),
    ...faults.map((fault) => paper.set(fault, { ...TEXT, weight: 'bold' }, inks.stop, width)),
    paper.set(who, TEXT, inks.ink, width),
    ...(where === undefined ? [] : [paper.set(where, TEXT, inks.soft, width)]),
  ];
  const label = tag === undefined ? undefined : paper.setValue(tag, { ...TEXT, size: 7 }, inks.soft, width);
  return {
    row,
    time: paper.setValue(time, { ...TEXT, size: 7.6 }, inks.soft, TIME_WIDTH),
    texts,
    ...(label === undefined ? {} : { tag: label }),
    height: total(texts) + (label === undefined ? 0 : heightOf(label) + 4) + BETWEEN,
  };
}

function total(texts: readonly Written[]): number {
  return texts.reduce((sum, text) => sum + heightOf(text), 0);
}

function drawPart(
  paper: Paper,
  rows: readonly PlacedRow[],
  top: number,
  { begins, ends }: { readonly begins: boolean; readonly ends: boolean },
): void {
  const { left } = paper.column;
  let y = top;
  for (const [index, placed] of rows.entries()) {
    const first = begins && index === 0;
    const last = ends && index === rows.length - 1;
    drawRail(paper, placed, y, first, last);
    let line = y;
    for (const text of placed.texts) {
      paper.write(text, left + TEXT_LEFT, line);
      line += heightOf(text);
    }
    if (placed.time !== undefined) paper.write(placed.time, left, y + 1);
    if (placed.tag !== undefined) drawTag(paper, placed.tag, line + 1);
    y += placed.height;
  }
}

function drawRail(paper: Paper, { row, height }: PlacedRow, y: number, first: boolean, last: boolean): void {
  const { document } = paper;
  const x = paper.mirrored(paper.column.left + RAIL, 0);
  const middle = y + lineHeight(STRONG) / 2;
  document.save().lineWidth(1.4);
  const upTo = (from: number, to: number) => document.moveTo(x, from).lineTo(x, to).stroke(inks.brand);
  switch (row.kind) {
    case 'step': {
      if (!first) upTo(y, middle - RADIUS);
      if (!last) upTo(middle + RADIUS, y + height);
      const alarm = row.bad === true || row.faults.length > 0;
      document
        .circle(x, middle, RADIUS)
        .fillAndStroke(alarm ? inks.stop : '#ffffff', alarm ? inks.stop : inks.brand);
      break;
    }
    case 'road':
      document.dash(2.5, { space: 2.5 });
      upTo(y, y + height);
      document.undash();
      break;
    case 'gap':
      // A break in the line, between two strokes.
      document.lineWidth(1.2);
      for (const at of [y + 2, y + height - 2])
        document
          .moveTo(x - 6, at + 2)
          .lineTo(x + 6, at - 2)
          .stroke(inks.stop);
      break;
    case 'unread':
      document.dash(1.5, { space: 1.5 }).circle(x, middle, RADIUS).fillAndStroke('#ffffff', inks.grey);
      document.undash();
      break;
    default:
      row satisfies never;
  }
  document.restore();
}

/** The carrying container, as a small outlined tag. */
function drawTag(paper: Paper, tag: Written, y: number): void {
  const width = Math.max(...tag.lines.map((line) => line.width)) + 8;
  const left = paper.column.left + TEXT_LEFT;
  paper.document
    .save()
    .lineWidth(0.6)
    .roundedRect(paper.mirrored(left, width), y, width, heightOf(tag) + 1, 3)
    .stroke(inks.grey)
    .restore();
  paper.write(tag, left + 4, y + 0.5);
}
