// What is used of pdfkit, and no more: the types published for it bring Node's into code of the browser.
// `paths` in tsconfig.json puts this file in their place.

interface DocumentOptions {
  readonly size: 'A4' | 'LETTER';
  readonly margin: number;
  readonly autoFirstPage: boolean;
  readonly bufferPages: boolean;
  readonly compress: boolean;
  readonly pdfVersion: '1.7';
  readonly tagged: boolean;
  readonly displayTitle: boolean;
  readonly lang: string;
  /** No font: the standard ones are not embedded. */
  readonly font: null;
  readonly info: {
    readonly Title: string;
    readonly Author: string;
    readonly Subject: string;
    readonly Creator: string;
    readonly Producer: string;
    readonly CreationDate: Date;
  };
}

interface TextOptions {
  readonly lineBreak: false;
  readonly baseline: 'alphabetic';
  /** As measured before, so that it is not measured once more. */
  readonly textWidth: number;
  readonly wordCount: number;
}

export interface StructureElement {
  add(child: StructureElement | (() => void)): this;
  end(): void;
}

interface StructureOptions {
  readonly alt?: string;
  readonly lang?: string;
  readonly title?: string;
  readonly scope?: 'Row' | 'Column';
  readonly bbox?: readonly [number, number, number, number];
}

interface AttachedFile {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly creationDate: Date;
  readonly modifiedDate: Date;
  readonly relationship: 'Data';
}

/** Lengths in points, from the upper left corner. */
export default class PDFDocument {
  constructor(options: DocumentOptions);
  readonly page: { readonly width: number; readonly height: number };
  /** The font in use; nothing public tells which characters it has. */
  readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } };
  addPage(): this;
  bufferedPageRange(): { readonly start: number; readonly count: number };
  switchToPage(number: number): void;
  registerFont(name: string, data: Uint8Array): this;
  font(name: string): this;
  fontSize(points: number): this;
  /** Shaped word by word; each word is kept for the next time. */
  widthOfString(text: string): number;
  text(text: string, x: number, y: number, options: TextOptions): this;
  file(bytes: Uint8Array, options: AttachedFile): this;

  struct(type: string, options?: StructureOptions, children?: () => void): StructureElement;
  addStructure(element: StructureElement): this;
  markContent(tag: 'Artifact', options: { readonly type: 'Pagination' | 'Layout' }): this;
  markContent(tag: 'Span', options: { readonly actual?: string; readonly lang?: string }): this;
  endMarkedContent(): this;

  save(): this;
  restore(): this;
  translate(x: number, y: number): this;
  scale(factor: number): this;
  moveTo(x: number, y: number): this;
  lineTo(x: number, y: number): this;
  rect(x: number, y: number, width: number, height: number): this;
  roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
  circle(x: number, y: number, radius: number): this;
  path(svg: string): this;
  dash(length: number, options: { readonly space: number }): this;
  undash(): this;
  lineWidth(points: number): this;
  fillColor(color: string): this;
  strokeColor(color: string): this;
  fill(color?: string): this;
  stroke(color?: string): this;
  fillAndStroke(fill: string, stroke: string): this;
  link(x: number, y: number, width: number, height: number, url: string): this;

  on(event: 'data', listener: (chunk: Uint8Array) => void): this;
  once(event: 'end', listener: () => void): this;
  once(event: 'error', listener: (fault: unknown) => void): this;
  end(): void;
}
