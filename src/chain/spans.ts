/** Blocks from one to another, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** So many pieces are asked for in one round trip. */
const MAX_WINDOWS = 32;

/** What of the spans has not been covered yet. */
export function uncovered(spans: readonly Span[], covered: readonly Span[]): Span[] {
  return covered.reduce<Span[]>((rest, cut) => rest.flatMap((span) => without(span, cut)), [...spans]);
}

function without(span: Span, cut: Span): Span[] {
  const before = { from: span.from, to: Math.min(span.to, cut.from - 1) };
  const after = { from: Math.max(span.from, cut.to + 1), to: span.to };
  return [before, after].filter(({ from, to }) => from <= to);
}

/**
 * Pieces of at most `width` blocks that cover the spans, each span from its end. A piece goes on below its span, since
 * what is looked for there stands near what was found.
 *
 * @param first no piece begins earlier, unless it ends there already
 * @returns some of them where there are too many for one round trip
 */
export function windows(spans: readonly Span[], width: number, first: number): Span[] {
  const pieces: Span[] = [];
  for (const span of spans)
    for (let [rest] = uncovered([span], pieces); rest !== undefined; [rest] = uncovered([span], pieces)) {
      if (pieces.length === MAX_WINDOWS) return pieces;
      const from = Math.max(Math.min(first, rest.to), rest.to - width + 1);
      pieces.push({ from, to: rest.to });
    }
  return pieces;
}

/** How many blocks to ask for when that many at once were refused. */
export function narrower(width: number): number {
  // The limits of nodes lie between ten and some ten thousand blocks.
  return width > 8192 ? 4096 : Math.max(1, Math.floor(width / 8));
}
