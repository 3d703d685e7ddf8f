import { judgeWaiting } from '../../src/app/pending/judgeWaiting.ts';
import { pendingScans } from '../../src/store/pendingScans.ts';

/** A page with nothing but the store of pending scans on it. What it has done it says on the console, at once. */
export interface PendingHarness {
  /** Keeps scans with these numbers, one after the other; says `kept` and the number of each that is on the disk. */
  write(numbers: readonly number[]): Promise<void>;
  /** The texts of all that wait, and of all that were judged. */
  stored(): Promise<{ readonly waiting: readonly string[]; readonly judged: readonly string[] }>;
  /** Judges what waits as the app does; says `judged` and the number of each that this page has judged. */
  judge(): Promise<string>;
}

declare global {
  interface Window {
    pending: PendingHarness;
  }
}

const TEXT = /^scan (\d+)$/;
const numberOf = (text: string) => TEXT.exec(text)?.[1] ?? text;

window.pending = {
  async write(numbers) {
    for (const number of numbers) {
      const { kept } = await pendingScans.keep({
        text: `scan ${number}`,
        ...{ source: 'wedge', at: number, till: '1', viewer: { kind: 'pharmacist' } },
      });
      console.log(`${kept === 'device' ? 'kept' : 'lost'} ${number}`);
    }
  },
  async stored() {
    const texts = (scans: readonly { readonly text: string }[]) => scans.map(({ text }) => numberOf(text));
    const [waiting, landed] = await Promise.all([pendingScans.waiting(), pendingScans.landed()]);
    return { waiting: texts(waiting), judged: texts(landed) };
  },
  judge: () =>
    judgeWaiting({
      pending: pendingScans,
      judgeScan: async ({ at }) => ({ outcome: 'genuine', findings: [], ruleSet: '3', at }),
      onLanded: ({ text }) => console.log(`judged ${numberOf(text)}`),
      signal: new AbortController().signal,
    }),
};
