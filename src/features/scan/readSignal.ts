const HERTZ = 1_760;
const SECONDS = 0.05;
const LOUDNESS = 0.12;
const VIBRATION_MS = 25;

let audio: AudioContext | undefined;

/** A tick to ear and hand: a code was read. What it means has its own signal, later. Silent on a page that nobody has touched yet. */
export function giveReadSignal(): void {
  // Browsers refuse vibration and sound before the first touch.
  if (navigator.userActivation?.hasBeenActive === false) return;
  navigator.vibrate?.(VIBRATION_MS);
  if (typeof AudioContext === 'undefined') return;
  audio ??= new AudioContext();
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  const at = audio.currentTime;
  tone.frequency.value = HERTZ;
  // Fades out, for an abrupt end clicks.
  volume.gain.setValueAtTime(LOUDNESS, at);
  volume.gain.linearRampToValueAtTime(0, at + SECONDS);
  tone.connect(volume).connect(audio.destination);
  tone.start(at);
  tone.stop(at + SECONDS);
}
