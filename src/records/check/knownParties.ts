import { isObject } from './json.ts';

/** Members of facts that name a partner as it was when it acted. */
const PARTIES: ReadonlySet<string> = new Set(['who', 'counterparty', 'by', 'holder', 'opener']);

/**
 * A statement without the names, licences and places of partners that the material does not show: there is nothing to
 * compare them with.
 *
 * @param unknown numbers of those partners
 */
export function knownParties(stated: unknown, unknown: ReadonlySet<number>): unknown {
  if (unknown.size === 0) return stated;
  if (Array.isArray(stated)) return stated.map((item: unknown) => knownParties(item, unknown));
  if (!isObject(stated)) return stated;
  const nameless = isObject(stated.who) && isUnknown(stated.who, unknown);
  return Object.fromEntries(
    Object.entries(stated).map(([name, member]) => {
      if (PARTIES.has(name) && isObject(member) && isUnknown(member, unknown))
        return [name, { index: member.index }];
      if (name === 'place' && nameless && isObject(member)) return [name, { gln: member.gln }];
      return [name, knownParties(member, unknown)];
    }),
  );
}

/** Whether a statement names one of these partners. */
export function namesAny(stated: unknown, partners: ReadonlySet<number>): boolean {
  if (partners.size === 0) return false;
  if (Array.isArray(stated)) return stated.some((item: unknown) => namesAny(item, partners));
  if (!isObject(stated)) return false;
  return Object.entries(stated).some(
    ([name, member]) =>
      (PARTIES.has(name) && isObject(member) && isUnknown(member, partners)) || namesAny(member, partners),
  );
}

function isUnknown({ index }: Readonly<Record<string, unknown>>, partners: ReadonlySet<number>): boolean {
  return typeof index === 'number' && partners.has(index);
}
