import type { Outcome } from '../domain/verdict.ts';

type Signal = 'good' | 'check' | 'stop' | 'unsure';

const SIGNALS: Record<Outcome, Signal> = {
  genuine: 'good',
  supplied: 'good',
  caution: 'check',
  used_here: 'check',
  blocked: 'stop',
  used_elsewhere: 'stop',
  label_mismatch: 'stop',
  unknown_serial: 'stop',
  unknown_lot: 'stop',
  duplicate: 'stop',
  untrusted_issuer: 'stop',
  could_not_check: 'unsure',
  unknown_product: 'unsure',
  no_serial: 'unsure',
  unreadable: 'unsure',
};

/** Tones as [hertz, seconds], and a vibration as milliseconds on, off, on … Each can be told with the screen out of sight. */
const FORMS: Record<
  Signal,
  { readonly tones: readonly (readonly [number, number])[]; readonly vibration: number[] }
> = {
  good: {
    tones: [
      [660, 0.09],
      [990, 0.16],
    ],
    vibration: [60],
  },
  check: {
    tones: [
      [520, 0.12],
      [520, 0.12],
    ],
    vibration: [60, 80, 60],
  },
  stop: {
    tones: [
      [220, 0.22],
      [165, 0.34],
    ],
    vibration: [220, 90, 220, 90, 220],
  },
  unsure: {
    tones: [
      [440, 0.1],
      [330, 0.1],
      [440, 0.1],
    ],
    vibration: [30, 60, 30, 60, 30],
  },
};

const LOUDNESS = 0.18;
let audio: AudioContext | undefined;

/** Tells an outcome to ear and hand. Where the browser holds sound back until the page was touched, it stays silent. */
export function giveSignal(outcome: Outcome): void {
  const { tones, vibration } = FORMS[SIGNALS[outcome]];
  // Browsers refuse vibration and sound on a page that nobody has touched yet.
  if (navigator.userActivation?.hasBeenActive === false) return;
  navigator.vibrate?.(vibration);
  if (typeof AudioContext === 'undefined') return;
  audio ??= new AudioContext();
  let at = audio.currentTime;
  for (const [frequency, seconds] of tones) {
    playTone(audio, frequency, at, seconds);
    at += seconds + 0.03;
  }
}

function playTone(context: AudioContext, frequency: number, at: number, seconds: number): void {
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.frequency.value = frequency;
  // Fades in and out, for an abrupt start clicks.
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(LOUDNESS, at + 0.01);
  volume.gain.linearRampToValueAtTime(0, at + seconds);
  tone.connect(volume).connect(context.destination);
  tone.start(at);
  tone.stop(at + seconds);
}
