import { inks } from './inks.ts';
import type { TextStyle } from './layoutText.ts';
import type { Paper } from './paper.ts';

const SMALL: TextStyle = { weight: 'regular', size: 7 };

/**
 * The foot of every page: which report it is, the page of how many, and the hash that ties it to its bundle.
 * @param lines what stands there, for each page
 */
export function drawFeet(paper: Paper, lines: (page: number, pages: number) => readonly string[]): void {
  const { document } = paper;
  const { start, count } = document.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    document.switchToPage(start + page);
    const { left, width } = paper.column;
    let y = paper.bottom + 10;
    paper.ornament(() => {
      document
        .lineWidth(0.5)
        .moveTo(left, y - 4)
        .lineTo(left + width, y - 4)
        .stroke(inks.line);
      for (const text of lines(page + 1, count)) {
        const written = paper.setValue(text, SMALL, inks.soft, width);
        paper.write(written, left, y);
        y += 10;
      }
    }, 'Pagination');
  }
}
