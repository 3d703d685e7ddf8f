import type { FontSet } from './fontSet.ts';
import { type Direction, type Line, layoutText, type TextStyle } from './layoutText.ts';
import type PDFDocument from './pdfkit.d.ts';
import type { StructureElement } from './pdfkit.d.ts';

export interface Written {
  readonly lines: readonly Line[];
  readonly style: TextStyle;
  readonly color: string;
}

const MARGIN = 45;
/** Room below the text for the lines at the foot of each page. */
const FOOT = 48;
const AS_SET = { lineBreak: false, baseline: 'alphabetic', wordCount: 1 } as const;
const LEADING = 1.42;
const BASELINE = 1.05;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Pages that are written from top to bottom. Lengths are points; `y` grows downwards. */
export class Paper {
  y = MARGIN;
  readonly #document: PDFDocument;
  readonly #fonts: FontSet;
  readonly direction: Direction;
  #parents: StructureElement[] = [];

  constructor(document: PDFDocument, fonts: FontSet, direction: Direction) {
    this.#document = document;
    this.#fonts = fonts;
    this.direction = direction;
    const root = document.struct('Document');
    document.addStructure(root);
    this.#parents.push(root);
    this.addPage();
  }

  get document(): PDFDocument {
    return this.#document;
  }

  /** The full width of the text. */
  get column(): { readonly left: number; readonly width: number } {
    return { left: MARGIN, width: this.#document.page.width - 2 * MARGIN };
  }

  get top(): number {
    return MARGIN;
  }

  get bottom(): number {
    return this.#document.page.height - FOOT - MARGIN / 2;
  }

  get room(): number {
    return this.bottom - this.y;
  }

  /** Closes the structure; nothing can be added after. */
  end(): void {
    this.#parents[0]?.end();
  }

  addPage(): void {
    this.#document.addPage();
    this.y = MARGIN;
  }

  /** Begins a new page unless there is room for `height`; what is higher than a page gets none for it. */
  keep(height: number): void {
    if (height > this.room && this.y > MARGIN) this.addPage();
  }

  /** A structure element around what `inside` adds. */
  within(type: string, inside: () => void, options: Parameters<PDFDocument['struct']>[1] = {}): void {
    const element = this.#document.struct(type, options);
    this.#parents.at(-1)?.add(element);
    this.#parents.push(element);
    inside();
    this.#parents.pop();
    element.end();
  }

  /** A structure element whose content is drawn; it stays on this page. */
  content(type: string, draw: () => void, options: Parameters<PDFDocument['struct']>[1] = {}): void {
    this.#parents.at(-1)?.add(this.#document.struct(type, options, draw));
  }

  /** What a reader who listens need not hear: lines, grounds, repeated heads. */
  ornament(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.#document.markContent('Artifact', { type });
    draw();
    this.#document.endMarkedContent();
  }

  /** Text of the page's language, broken for a width. */
  set(text: string, style: TextStyle, color: string, width: number): Written {
    return { lines: layoutText(this.#fonts, text, style, width, this.direction), style, color };
  }

  /** A value: a number, a date or a name reads in its own direction, whatever stands around it. */
  setValue(text: string, style: TextStyle, color: string, width: number): Written {
    const direction = RIGHT_TO_LEFT.test(text) ? 'rtl' : 'ltr';
    return { lines: layoutText(this.#fonts, text, style, width, direction), style, color };
  }

  /**
   * Writes lines, at the side on which the page's language begins.
   * @param left where the box begins on a page written from left to right; mirrored on others
   * @param y upper edge
   * @param end width of the box, where its lines end together instead of beginning together
   */
  write({ lines, style: { size }, color }: Written, left: number, y: number, end?: number): void {
    const document = this.#document.fillColor(color);
    for (const [index, line] of lines.entries()) {
      const from = end === undefined ? left : left + end - line.width;
      const start = this.mirrored(from, line.width);
      const baseline = y + size * (BASELINE + index * LEADING);
      if (line.read !== undefined) document.markContent('Span', { actual: line.read });
      for (const { text, font, x, width } of line.segments)
        document
          .font(font)
          .fontSize(size)
          .text(text, start + x, baseline, { ...AS_SET, textWidth: width });
      if (line.read !== undefined) document.endMarkedContent();
    }
  }

  /** Where a shape stands that begins at `left`: mirrored where the language is written from right to left. */
  mirrored(left: number, width: number): number {
    return this.direction === 'ltr' ? left : this.#document.page.width - left - width;
  }

  /** A hairline across the column at the present height. */
  rule(color: string): void {
    const { left, width } = this.column;
    this.ornament(() =>
      this.#document
        .lineWidth(0.5)
        .moveTo(left, this.y)
        .lineTo(left + width, this.y)
        .stroke(color),
    );
  }
}

export function lineHeight({ size }: TextStyle): number {
  return size * LEADING;
}

export function heightOf({ lines, style }: Written): number {
  return lines.length * lineHeight(style);
}
