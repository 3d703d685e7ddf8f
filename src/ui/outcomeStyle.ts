import type { Outcome } from '../domain/verdict.ts';
import { outcomeTone, type Tone } from './outcomeTone.ts';

export interface OutcomeStyle {
  readonly tone: Tone;
  /** What fills the whole width of the window. */
  readonly bleed: string;
  /** The panel with the word in it. */
  readonly panel: string;
  /** The shape within the panel. */
  readonly shape: string;
  /** The shape alone, where it stands on a card or in a row. */
  readonly mark: string;
}

const filled = 'border-transparent';
const light = 'bg-card text-ink';

// A red reaches both edges of the window, so that its size alone tells it from every other answer.
const STYLES: Record<Tone, Omit<OutcomeStyle, 'tone'>> = {
  genuine: {
    bleed: '',
    panel: `${filled} bg-genuine text-on-verdict`,
    shape: '',
    mark: 'text-genuine-ink',
  },
  caution: {
    bleed: '',
    panel: `${filled} bg-caution text-on-caution`,
    shape: '',
    mark: 'text-caution-ink',
  },
  stop: { bleed: 'bg-stop', panel: `${filled} bg-stop text-on-verdict`, shape: '', mark: 'text-stop-ink' },
  'used-here': {
    bleed: '',
    panel: `${filled} bg-used-here text-on-verdict`,
    shape: '',
    mark: 'text-used-here-ink',
  },
  supplied: {
    bleed: '',
    panel: `border-genuine-ink ${light}`,
    shape: 'text-genuine-ink',
    mark: 'text-genuine-ink',
  },
  quiet: { bleed: '', panel: `border-quiet ${light}`, shape: 'text-quiet', mark: 'text-quiet' },
  unreadable: {
    bleed: '',
    panel: `border-dashed border-soft ${light}`,
    shape: 'text-soft',
    mark: 'text-soft',
  },
};

/** How an outcome looks, as classes. Colour is never the only thing that tells two outcomes apart. */
export function outcomeStyle(outcome: Outcome): OutcomeStyle {
  const tone = outcomeTone[outcome];
  return { tone, ...STYLES[tone] };
}
