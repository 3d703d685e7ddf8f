import { fieldsOf, textOf } from './fields.ts';
import { kept } from './kept.ts';

/** When the basket of a till is signed: for each patient, or when some minutes have gone by. */
export type SigningMoment = 'patient' | 'interval';

/** What is set for this till. It stays on the device and never names a person. */
export interface TillSettings {
  /** From 1. */
  readonly number: number;
  /** Such as “Counter left”. */
  readonly name?: string;
  readonly signing: SigningMoment;
  /** After so many minutes an unsigned basket asks to be signed. */
  readonly minutes: number;
  /** Whether single keys such as `?` do something; assistive technology may need them itself. */
  readonly keys: boolean;
}

/** Minutes that can be chosen. */
export const INTERVALS: readonly number[] = [5, 15, 30, 60];

const STANDARD: TillSettings = { number: 1, signing: 'patient', minutes: 15, keys: true };
const MOST_TILLS = 999;
const LONGEST_NAME = 40;

export const tillSettings = kept<TillSettings>('theriac.till', (stored) => {
  const { number, name, signing, minutes, keys } = fieldsOf(stored);
  const title = textOf(name)?.trim().slice(0, LONGEST_NAME);
  return {
    number:
      typeof number === 'number' && Number.isInteger(number) && number >= 1 && number <= MOST_TILLS
        ? number
        : STANDARD.number,
    ...(title === undefined || title === '' ? {} : { name: title }),
    signing: signing === 'interval' ? signing : STANDARD.signing,
    minutes: INTERVALS.find((known) => known === minutes) ?? STANDARD.minutes,
    keys: typeof keys === 'boolean' ? keys : STANDARD.keys,
  };
});

/** How the till is called in the journal and to other tills. */
export function tillLabel({ number, name }: TillSettings): string {
  return name === undefined ? String(number) : `${number} · ${name}`;
}
