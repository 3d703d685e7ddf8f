import { type RestoreField, snapshotField } from './fieldSnapshot.ts';
import {
  type BurstFacts,
  readScan,
  type ScanReading,
  type WedgeEndKey,
  type WedgeScan,
} from './wedgeScan.ts';
import { altDigit, isModifier, type Stroke, toStroke } from './wedgeStroke.ts';

export interface WedgeSettings extends ScanReading {
  readonly endKeys: readonly WedgeEndKey[];
  /** The longest pause between two keys of one scan, in milliseconds. People are slower, scanners faster. */
  readonly maxGapMs: number;
  /**
   * After this much silence a burst without an end key is told, in milliseconds; at the next key when not given. A page
   * that is busy for longer takes one scan for two: only for where scanners are tried out.
   */
  readonly silenceMs?: number;
}

export const defaultWedgeSettings: WedgeSettings = {
  prefix: '',
  suffix: '',
  endKeys: ['Enter', 'Tab'],
  maxGapMs: 50,
  layout: 'auto',
};

/** A burst that was too fast for a person and yet is not a scan as configured. */
export interface WedgeNoise {
  readonly reason: 'end-key-missing' | 'prefix-missing' | 'suffix-missing';
  /** All of it, as it reads when nothing is taken off. */
  readonly scan: WedgeScan;
}

export interface WedgeHandlers {
  onScan(scan: WedgeScan): void;
  onNoise?(noise: WedgeNoise): void;
}

const unframed: ScanReading = { layout: 'auto', prefix: '', suffix: '' };

/** What can be listened to: `window`, or a part of the page. */
export type WedgeTarget = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/** Nobody types this many keys at a scanner's pace; no code on a pack is shorter than an EAN-8. */
const shortestScan = 6;
/** From here on a burst away from any field is kept from the page's own keyboard commands. */
const suspicious = 3;

interface Burst {
  readonly strokes: Stroke[];
  readonly restore: RestoreField | undefined;
  altDigits: string;
  capsLock: boolean;
  longestPauseMs: number;
}

/**
 * Listens for a hand-held scanner, which is a keyboard to the computer, without any field having the focus. A scan
 * is a run of keys faster than hands, ended by an end key. What a scan typed into a focused field is taken out again;
 * what a person types is left alone. Pauses are measured by the events' own times.
 *
 * @returns how to stop listening
 */
export function listenForWedge(
  target: WedgeTarget,
  { onScan, onNoise }: WedgeHandlers,
  settings: WedgeSettings = defaultWedgeSettings,
): () => void {
  let burst: Burst | undefined;
  let lastTime = Number.NEGATIVE_INFINITY;
  let justEnded = false;
  let silence: ReturnType<typeof setTimeout> | undefined;

  function forget(): void {
    if (burst && burst.strokes.length >= shortestScan) {
      takeAltCode(burst);
      const { scan } = readScan(burst.strokes, factsOf(burst, undefined), unframed);
      onNoise?.({ reason: 'end-key-missing', scan });
    }
    burst = undefined;
  }

  function finish(event: KeyboardEvent, endedBy: WedgeEndKey, ended: Burst): void {
    burst = undefined;
    keep(event);
    ended.restore?.();
    justEnded = true;
    const { scan, missing } = readScan(ended.strokes, factsOf(ended, endedBy), settings);
    if (missing === undefined) onScan(scan);
    else onNoise?.({ reason: missing, scan });
  }

  function onKeyDown(event: Event): void {
    if (!(event instanceof KeyboardEvent)) return;
    const pause = event.timeStamp - lastTime;
    lastTime = event.timeStamp;
    clearTimeout(silence);
    if (pause > settings.maxGapMs) {
      forget();
      justEnded = false;
    } else if (burst) burst.longestPauseMs = Math.max(burst.longestPauseMs, pause);
    if (settings.silenceMs !== undefined) silence = setTimeout(forget, settings.silenceMs);
    // A held key repeats at a scanner's pace, and an input method composes at its own.
    if (event.repeat || event.isComposing) {
      burst = undefined;
      return;
    }
    const endKey = settings.endKeys.find((name) => name === event.key);
    if (endKey && justEnded) {
      keep(event);
      return;
    }
    // Any other key begins the next burst, however soon: a scanner with memory sends code after code.
    justEnded = false;
    burst ??= {
      strokes: [],
      restore: snapshotField(event.target),
      altDigits: '',
      capsLock: false,
      longestPauseMs: 0,
    };
    burst.capsLock = event.getModifierState('CapsLock');
    const digit = altDigit(event);
    if (digit !== undefined) {
      burst.altDigits += digit;
      return;
    }
    if (isModifier(event)) return;
    takeAltCode(burst);
    if (endKey && burst.strokes.length >= shortestScan) {
      finish(event, endKey, burst);
      return;
    }
    const stroke = toStroke(event);
    if (stroke === undefined) {
      burst = undefined;
      return;
    }
    burst.strokes.push(stroke);
    // In a field characters must appear as they are typed; Ctrl+] and F8 print nothing, but may command the browser.
    const harmless = burst.restore !== undefined && !(stroke.kind === 'certain' && stroke.character < ' ');
    if (burst.strokes.length >= suspicious && !harmless) keep(event);
  }

  function onKeyUp(event: Event): void {
    if (event instanceof KeyboardEvent && event.key === 'Alt' && burst) takeAltCode(burst);
  }

  target.addEventListener('keydown', onKeyDown, true);
  target.addEventListener('keyup', onKeyUp, true);
  return () => {
    target.removeEventListener('keydown', onKeyDown, true);
    target.removeEventListener('keyup', onKeyUp, true);
    clearTimeout(silence);
  };
}

function factsOf({ capsLock, longestPauseMs }: Burst, endedBy: WedgeEndKey | undefined): BurstFacts {
  return { capsLock, endedBy, longestPauseMs };
}

/** Keeps the key from the page: no form is sent, no button pressed, no shortcut taken. */
function keep(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function takeAltCode(burst: Burst): void {
  if (burst.altDigits !== '') {
    burst.strokes.push({ kind: 'certain', character: String.fromCharCode(Number(burst.altDigits)) });
  }
  burst.altDigits = '';
}
