import { writeFileSync } from 'node:fs';
import { formatBracketed } from '../src/domain/gs1/formatBracketed.ts';
import { formatDigitalLink } from '../src/domain/gs1/formatDigitalLink.ts';
import { parseLabel } from '../src/domain/gs1/parseLabel.ts';
import { goldenPacks } from '../test/goldenPacks.ts';
import { demoNow } from '../tools/seed/demoNow.ts';
import { encodePng } from '../tools/video/encodePng.ts';
import { paintLabel } from '../tools/video/paintLabel.ts';
import { renderCode } from '../tools/video/renderCode.ts';

/** A golden pack in every form it can arrive in. */
export interface GoldenLabel {
  /** As a scanner gives it. */
  readonly text: string;
  /** As it is printed: `(01)…(21)…`. */
  readonly bracketed: string;
  /** The app's own address for it: path and query. */
  readonly address: string;
}

/** @throws Error for a name that no golden pack has, or one whose label is no GS1 label */
export function goldenLabel(name: string): GoldenLabel {
  const text = goldenPacks.find((pack) => pack.name === name)?.text;
  if (text === undefined) throw new Error(`no golden pack "${name}"`);
  const label = parseLabel(text, { now: demoNow.date, source: 'scan' });
  if (!label.ok) throw new Error(`${name}: ${label.problem.code}`);
  const link = formatDigitalLink(label.elements, '');
  if (!link.ok) throw new Error(`${name}: ${link.problem.code}`);
  return { text, bracketed: formatBracketed(label.elements), address: link.value };
}

/** Writes a photograph of a label's DataMatrix. */
export function writePhoto(path: string, bracketed: string): void {
  const code = renderCode({ text: bracketed, symbology: 'gs1datamatrix', scale: 6 });
  writeFileSync(path, encodePng(paintLabel(code, 7)));
}
