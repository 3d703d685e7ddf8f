import type { Block, Field } from '../blocks/block.ts';
import { inks } from './inks.ts';
import type { TextStyle } from './layoutText.ts';
import { lineHeight, type Paper, type Written } from './paper.ts';

const TEXT: TextStyle = { weight: 'regular', size: 8.2 };
const BOLD: TextStyle = { weight: 'bold', size: 8.2 };
const PADDING = 2.6;
const GAP = 10;
/** Of half the column, for the name of a field. */
const TERM = 0.4;

interface Cell {
  readonly written: Written;
  readonly left: number;
  readonly tag: 'TH' | 'TD';
  readonly scope?: 'Row' | 'Column';
  /** The width at whose end its lines end. */
  readonly end?: number;
}

/** A table whose head is repeated on every page it reaches. */
export function drawTable(
  paper: Paper,
  { head, rows, shares, numbers = [] }: Extract<Block, { kind: 'table' }>,
): void {
  const { left, width } = paper.column;
  const columns = shares.map((share, index) => ({
    left: left + width * shares.slice(0, index).reduce((sum, one) => sum + one, 0),
    width: width * share - GAP,
    end: numbers.includes(index),
  }));
  const cellsOf = (
    texts: readonly (string | readonly string[])[],
    set: (text: string, width: number) => Written,
    as: Pick<Cell, 'tag' | 'scope'>,
  ): Cell[] =>
    columns.map((column, index) => ({
      written: set(joined(texts[index] ?? ''), column.width),
      left: column.left,
      ...(column.end ? { end: column.width } : {}),
      ...as,
    }));
  const headCells = cellsOf(head, (text, wide) => paper.set(text, BOLD, inks.soft, wide), {
    tag: 'TH',
    scope: 'Column',
  });
  const headAgain = () => {
    paper.ornament(() => {
      for (const { written, left: at, end } of headCells) paper.write(written, at, paper.y + PADDING, end);
    }, 'Pagination');
    paper.y += rowHeight(headCells);
    paper.rule(inks.grey);
  };
  paper.keep(rowHeight(headCells) + 3 * lineHeight(TEXT));
  paper.within('Table', () => {
    drawRow(paper, headCells, inks.grey, () => undefined);
    for (const { cells, alarm = false } of rows)
      drawRow(
        paper,
        cellsOf(
          cells,
          (text, wide) => paper.setValue(text, alarm ? BOLD : TEXT, alarm ? inks.stop : inks.ink, wide),
          { tag: 'TD' },
        ),
        inks.line,
        headAgain,
      );
  });
  paper.y += GAP / 2;
}

/** Names and values, two to a line where they are short. */
export function drawFields(paper: Paper, fields: readonly Field[]): void {
  const { left, width } = paper.column;
  const half = (width - GAP) / 2;
  const cellsAt = ({ term, value }: Field, at: number, wide: boolean): Cell[] => {
    const termWidth = half * TERM;
    const valueWidth = (wide ? width : half) - termWidth;
    return [
      { written: paper.set(term, TEXT, inks.soft, termWidth - GAP / 2), left: at, tag: 'TH', scope: 'Row' },
      { written: paper.setValue(joined(value), TEXT, inks.ink, valueWidth), left: at + termWidth, tag: 'TD' },
    ];
  };
  paper.within('Table', () => {
    for (const line of linesOf(fields)) {
      const [first, second] = line;
      drawRow(
        paper,
        [
          ...cellsAt(first, left, second === undefined),
          ...(second === undefined ? [] : cellsAt(second, left + half + GAP, false)),
        ],
        inks.line,
        () => undefined,
      );
    }
  });
  paper.y += GAP / 2;
}

function linesOf(fields: readonly Field[]): readonly (readonly [Field, Field?])[] {
  const lines: [Field, Field?][] = [];
  for (const field of fields) {
    const last = lines.at(-1);
    const open = last !== undefined && last[1] === undefined && last[0].wide !== true;
    if (open && field.wide !== true) last[1] = field;
    else lines.push([field]);
  }
  return lines;
}

/** One row; what is higher than the rest of the page goes on on the next. */
function drawRow(paper: Paper, cells: readonly Cell[], rule: string, onNewPage: () => void): void {
  const high = lineHeight(TEXT);
  const total = Math.max(1, ...cells.map(({ written }) => written.lines.length));
  let done = 0;
  while (done < total) {
    const fits = Math.floor((paper.room - 2 * PADDING) / high);
    // A row is kept whole where it would fit on a page of its own.
    if (fits < total - done && (done === 0 || fits < 2) && paper.y > paper.top + 4 * high) {
      paper.addPage();
      onNewPage();
      continue;
    }
    const take = Math.max(1, Math.min(total - done, fits));
    const y = paper.y + PADDING;
    paper.within('TR', () => {
      for (const { written, left, tag, scope, end } of cells)
        paper.content(
          tag,
          () => paper.write({ ...written, lines: written.lines.slice(done, done + take) }, left, y, end),
          scope === undefined ? {} : { scope },
        );
    });
    paper.y += take * high + 2 * PADDING;
    paper.rule(rule);
    done += take;
  }
}

function rowHeight(cells: readonly Cell[]): number {
  return Math.max(...cells.map(({ written }) => written.lines.length)) * lineHeight(TEXT) + 2 * PADDING;
}

function joined(value: string | readonly string[]): string {
  return typeof value === 'string' ? value : value.join('\n');
}
