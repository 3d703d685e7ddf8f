import { dateOfTime } from '../calendar.ts';
import type { CustodyStep } from '../custody.ts';
import type { PartnerIndex, Role } from '../ledger.ts';
import { licenceAt, rolesAt, suspendedSince } from '../standing.ts';
import type { Finding } from '../verdict.ts';
import { finding, type Known, partnerOf } from './context.ts';

/** The roles that may have goods in their custody. */
const CUSTODIANS: readonly Role[] = ['manufacturer', 'wholesaler', 'carrier', 'pharmacy'];

/** Which roles may make a step, of the steps that need a licence; goods may be refused, held or taken out without one. */
const ALLOWED: Partial<Record<CustodyStep['kind'], readonly Role[]>> = {
  commissioned: ['manufacturer'],
  repacked: CUSTODIANS,
  shipped: CUSTODIANS,
  received: CUSTODIANS,
};

/**
 * The steps that only a licensed partner may make, with the roles it must have one of. What goes back to whom it
 * came from needs neither: goods of a partner without a licence must not get stuck.
 */
export function licensedSteps(steps: readonly CustodyStep[]): ReadonlyMap<CustodyStep, readonly Role[]> {
  const licensed = new Map<CustodyStep, readonly Role[]>();
  let previous: PartnerIndex | undefined;
  for (const step of steps) {
    const roles = ALLOWED[step.kind];
    const goesBack =
      previous !== undefined &&
      ((step.kind === 'shipped' && step.counterparty === previous) ||
        (step.kind === 'received' && step.partner === previous));
    if (roles !== undefined && !goesBack) licensed.set(step, roles);
    if (step.kind === 'received') previous = step.counterparty;
  }
  return licensed;
}

/** One finding a partner: a step without authority outweighs a suspension after another step. */
export function authorityFindings(steps: readonly CustodyStep[], context: Known): Finding[] {
  const licensed = [...licensedSteps(steps)];
  return [...new Set(licensed.map(([{ partner }]) => partner))].flatMap((index) => {
    const partner = partnerOf(context, index);
    if (!partner) return [];
    const own = licensed.filter(([step]) => step.partner === index);
    const without = own.find(([step]) => licenceAt(partner, step.recorded.time) !== 'valid');
    if (without) return [finding('licence_missing', { partner: partner.name, step: without[0].kind })];
    const outside = own.find(([step, roles]) => {
      const had = rolesAt(partner, step.recorded.time);
      return !roles.some((role) => had.includes(role));
    });
    if (outside) return [finding('role_missing', { partner: partner.name, step: outside[0].kind })];
    const since = own.map(([step]) => suspendedSince(partner, step.recorded.time)).find(Boolean);
    if (!since) return [];
    return [finding('licence_suspended_since', { partner: partner.name, date: dateOfTime(since.time) })];
  });
}
