import bidiFactory from 'bidi-js';
import type { Weight } from './fontFiles.ts';
import type { FontSet } from './fontSet.ts';

export type Direction = 'ltr' | 'rtl';

/** What is written in one go: one font, one direction, already in the order in which it is shaped. */
interface Segment {
  readonly text: string;
  readonly font: string;
  /** Points from the left end of the line. */
  readonly x: number;
  readonly width: number;
}

export interface Line {
  readonly segments: readonly Segment[];
  readonly width: number;
  /** The line in the order in which it is read, where that is not the order in which it is written. */
  readonly read?: string;
}

export interface TextStyle {
  readonly weight: Weight;
  /** Points. */
  readonly size: number;
}

interface Cluster {
  readonly text: string;
  readonly font: string;
  readonly level: number;
}

const bidi = bidiFactory();
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Marks and isolates, with which a language keeps names and numbers apart from its own direction: obeyed, not written. */
const UNWRITTEN = /^[\u200e\u200f\u061c\u2066-\u2069]$/u;
/** Embeddings and overrides, which turn letters round: no language of ours needs them. */
const TURNING = /[\u202a-\u202e]/u;
/** What the Latin font has to its last character, one to a character. */
const PLAIN = /^[\x20-\x7e]*$/;
const SHAPED = /[\p{Script=Arabic}\p{Script=Devanagari}]/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * Breaks a text into lines of at most `width` points, in visual order (Unicode Bidirectional Algorithm). Lines end
 * after spaces and hyphens; what is too long for a line is broken between characters. A character that no font has is
 * written as its number: nothing that a record holds disappears.
 *
 * @param text in which `showSteering` has put what a record holds
 */
export function layoutText(
  fonts: FontSet,
  text: string,
  { weight, size }: TextStyle,
  width: number,
  direction: Direction,
): readonly Line[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).flatMap((paragraph) => {
    const clusters = clustersOf(fonts, paragraph, weight, direction);
    return linesOf(fonts, clusters, width / size).map((line) => place(fonts, line, size, direction));
  });
}

function clustersOf(fonts: FontSet, paragraph: string, weight: Weight, direction: Direction): Cluster[] {
  const latin = PLAIN.test(paragraph) ? fonts.fontFor('A', weight) : undefined;
  if (latin !== undefined && direction === 'ltr')
    return Array.from(paragraph, (text) => ({ text, font: latin, level: 0 }));
  let before: string | undefined;
  const written = [...graphemes.segment(paragraph)].flatMap(({ segment }): Omit<Cluster, 'level'>[] => {
    const text = segment === '\t' ? ' ' : segment;
    if (UNWRITTEN.test(text)) return [{ text, font: '' }];
    const font = TURNING.test(text) ? undefined : fonts.fontFor(text, weight, before);
    if (font !== undefined) before = font;
    return font === undefined ? named(text, fonts, weight) : [{ text, font }];
  });
  const whole = written.map(({ text }) => text).join('');
  const plain = direction === 'ltr' && !RIGHT_TO_LEFT.test(whole);
  const levels = plain ? undefined : bidi.getEmbeddingLevels(whole, direction).levels;
  let at = 0;
  return written.flatMap(({ text, font }) => {
    const level = levels?.[at] ?? 0;
    at += text.length;
    return UNWRITTEN.test(text) ? [] : [{ text, font, level }];
  });
}

function named(cluster: string, fonts: FontSet, weight: Weight): { text: string; font: string }[] {
  const numbers = Array.from(cluster, (one) => (one.codePointAt(0) ?? 0).toString(16).toUpperCase());
  return [...numbers.map((number) => `[U+${number.padStart(4, '0')}]`).join('')].map((text) => {
    const font = fonts.fontFor(text, weight);
    if (font === undefined) throw new Error('the Latin font lacks its letters');
    return { text, font };
  });
}

function linesOf(fonts: FontSet, clusters: readonly Cluster[], width: number): Cluster[][] {
  const lines: Cluster[][] = [];
  let line: Cluster[] = [];
  let used = 0;
  for (const word of wordsOf(clusters)) {
    const whole = widthOf(fonts, word);
    const wide = whole - widthOf(fonts, word.slice(trimmed(word).length));
    if (used > 0 && used + wide > width) {
      lines.push(line);
      line = [];
      used = 0;
    }
    if (used === 0 && wide > width) {
      for (const cluster of word) {
        const one = widthOf(fonts, [cluster]);
        if (used > 0 && used + one > width) {
          lines.push(line);
          line = [];
          used = 0;
        }
        line.push(cluster);
        used += one;
      }
      continue;
    }
    line.push(...word);
    used += whole;
  }
  return [...lines, line];
}

function wordsOf(clusters: readonly Cluster[]): Cluster[][] {
  const words: Cluster[][] = [];
  let word: Cluster[] = [];
  for (const cluster of clusters) {
    word.push(cluster);
    if (cluster.text === ' ' || cluster.text === '-') {
      words.push(word);
      word = [];
    }
  }
  return word.length > 0 ? [...words, word] : words;
}

function widthOf(fonts: FontSet, clusters: readonly Cluster[]): number {
  return segmentsOf(clusters).reduce((sum, { text, font }) => sum + fonts.widthOf(text, font), 0);
}

function trimmed(clusters: readonly Cluster[]): readonly Cluster[] {
  return clusters.slice(0, clusters.findLastIndex(({ text }) => text !== ' ') + 1);
}

function segmentsOf(clusters: readonly Cluster[]): Cluster[] {
  const runs: Cluster[][] = [];
  for (const cluster of clusters) {
    const run = runs.at(-1);
    const last = run?.[0];
    if (run !== undefined && last !== undefined && together(last, cluster)) run.push(cluster);
    else runs.push([cluster]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    return first === undefined ? [] : [{ ...first, text: writtenAs(run, first.level) }];
  });
}

/** From right to left each word is shaped by itself: the font engine would put the words of a run in the wrong order. */
function together(a: Cluster, b: Cluster): boolean {
  const words = a.level % 2 === 0 || (a.text === ' ') === (b.text === ' ');
  return a.font === b.font && a.level === b.level && words;
}

/** A run of odd level is shaped from right to left by the font's rules; what has no such rules is turned round here. */
function writtenAs(run: readonly Cluster[], level: number): string {
  const texts = run.map(({ text }) => text);
  if (level % 2 === 0) return texts.join('');
  const mirrored = texts.map((text) => bidi.getMirroredCharacter(text) ?? text);
  return RIGHT_TO_LEFT.test(texts.join('')) ? mirrored.join('') : mirrored.reverse().join('');
}

function place(fonts: FontSet, line: readonly Cluster[], size: number, direction: Direction): Line {
  const clusters = trimmed(line);
  let x = 0;
  const segments = inVisualOrder(segmentsOf(clusters)).map(({ text, font }) => {
    const segment = { text, font, x, width: fonts.widthOf(text, font) * size };
    x += segment.width;
    return segment;
  });
  const read = clusters.map(({ text }) => text).join('');
  const special = direction === 'rtl' || clusters.some(({ level }) => level > 0) || SHAPED.test(read);
  return { segments, width: x, ...(special ? { read } : {}) };
}

/** Rule L2: from the highest level down to the lowest odd one, every run at that level or above is reversed. */
function inVisualOrder(segments: readonly Cluster[]): readonly Cluster[] {
  let ordered = [...segments];
  const highest = Math.max(0, ...segments.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    const next: Cluster[] = [];
    let run: Cluster[] = [];
    for (const segment of ordered) {
      if (segment.level >= level) run.unshift(segment);
      else {
        next.push(...run, segment);
        run = [];
      }
    }
    ordered = [...next, ...run];
  }
  return ordered;
}
