import { DAY_SECONDS, dayNumber } from './calendar.ts';
import { chronological } from './chronological.ts';
import type { CalendarDate, Gtin14 } from './identifiers.ts';
import type { Partner, Recorded, Role } from './ledger.ts';

export type Licence = 'valid' | 'suspended' | 'expired' | 'none';

/**
 * The state of a partner's licence at a moment in Unix seconds, from its recorded history. A grant does not lift a
 * suspension; a licence holds through its last second.
 */
export function licenceAt(partner: Partner, time: number): Licence {
  let until: number | undefined;
  let suspended = false;
  for (const event of chronological(partner.licences)) {
    if (event.at.time > time) break;
    if (event.kind === 'granted') until = event.until;
    else suspended = event.kind === 'suspended';
  }
  if (until === undefined) return 'none';
  if (suspended) return 'suspended';
  return until < time ? 'expired' : 'valid';
}

/** When the partner's licence was suspended after `time` and not given back since, if it was. */
export function suspendedSince(partner: Partner, time: number): Recorded | undefined {
  let since: Recorded | undefined;
  for (const event of chronological(partner.licences)) {
    if (event.kind === 'suspended' && event.at.time > time) since = event.at;
    else if (event.kind === 'reinstated') since = undefined;
  }
  return since;
}

/** The roles a partner had at a moment in Unix seconds. */
export function rolesAt(partner: Partner, time: number): readonly Role[] {
  return chronological(partner.roles).findLast((entry) => entry.at.time <= time)?.roles ?? [];
}

/** Whether a partner was a licensed pharmacy at some time of a UTC day: more the ledger does not keep of a dispensing. */
export function wasPharmacyOn(partner: Partner, day: CalendarDate): boolean {
  const start = dayNumber(day) * DAY_SECONDS;
  return [start, start + DAY_SECONDS - 1].some(
    (time) => licenceAt(partner, time) === 'valid' && rolesAt(partner, time).includes('pharmacy'),
  );
}

/**
 * Whether a partner held, at a block, a company prefix that covers the GTIN: the digits after the indicator
 * begin with the prefix (GS1 General Specifications, 1.4.2 and 2.1).
 */
export function prefixCovers(partner: Partner, gtin: Gtin14, block: number): boolean {
  const held = new Set<string>();
  for (const event of chronological(partner.prefixes)) {
    if (event.at.block > block) break;
    if (event.kind === 'granted') held.add(event.digits);
    else held.delete(event.digits);
  }
  const body = gtin.slice(1);
  return [...held].some((digits) => body.startsWith(digits));
}
