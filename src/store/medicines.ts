import { type CalendarDate, parseCalendarDate } from '../domain/identifiers.ts';
import { OUTCOMES, type Outcome } from '../domain/verdict.ts';
import { fieldsOf, textOf } from './fields.ts';
import { kept } from './kept.ts';

/** A pack that somebody keeps an eye on. What is remembered of it is shown as a memory, and checked anew. */
export interface Medicine {
  /** The app's own address for its label: path and query. It says which pack, and opens its verdict. */
  readonly address: string;
  /** As the catalogue had it. */
  readonly name: string;
  readonly lot?: string;
  readonly expiry?: CalendarDate;
  /** What was answered last that was an answer. Unix seconds, by this device's clock. */
  readonly last?: { readonly outcome: Outcome; readonly at: number };
}

/** A person's own packs, the newest first, each once. They are on this device and nowhere else. */
export const medicines = kept<readonly Medicine[]>('theriac.medicines', (stored) => {
  const found = Array.isArray(stored) ? stored.flatMap(medicineOf) : [];
  return found.filter(({ address }, i) => found.findIndex((one) => one.address === address) === i);
});

/** Adds packs, or says something newer of those that are there. @returns whether the browser keeps them */
export function saveMedicine(medicine: Medicine): boolean {
  const known = medicines.get();
  const isKnown = known.some(({ address }) => address === medicine.address);
  return medicines.set(
    isKnown ? known.map((one) => (one.address === medicine.address ? medicine : one)) : [medicine, ...known],
  );
}

/** Forgets a pack, or without an address all of them. */
export function removeMedicine(address?: string): void {
  medicines.set(address === undefined ? [] : medicines.get().filter((one) => one.address !== address));
}

function medicineOf(stored: unknown): Medicine[] {
  const { address: path, name, lot, expiry, last } = fieldsOf(stored);
  const address = textOf(path);
  // Only an address of this app's own leads anywhere.
  if (address === undefined || !/^\/(?!\/)/.test(address)) return [];
  const number = textOf(lot);
  const day = parseCalendarDate(textOf(expiry) ?? '');
  const answer = lastOf(last);
  return [
    {
      address,
      name: textOf(name) ?? '',
      ...(number === undefined ? {} : { lot: number }),
      ...(day.ok ? { expiry: day.value } : {}),
      ...(answer === undefined ? {} : { last: answer }),
    },
  ];
}

function lastOf(stored: unknown): Medicine['last'] {
  const { outcome, at } = fieldsOf(stored);
  const known = OUTCOMES.find((one) => one === outcome);
  return known === undefined || typeof at !== 'number' ? undefined : { outcome: known, at };
}
