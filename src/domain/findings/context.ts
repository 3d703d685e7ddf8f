import type { Evidence, FactName } from '../evidence.ts';
import type { UnreadCause } from '../fact.ts';
import { FINDING_RULES } from '../findingRules.ts';
import type { Partner, PartnerIndex } from '../ledger.ts';
import type { PackIdentity } from '../pack.ts';
import type { Finding, FindingCode, Now, Viewer } from '../verdict.ts';

/** What every rule may look at. */
export interface JudgeContext {
  readonly pack: PackIdentity;
  readonly evidence: Evidence;
  readonly viewer: Viewer;
  readonly now: Now;
}

/** A finding, with the gravity and the fact that the rule table gives it. */
export function finding(code: FindingCode, params: Finding['params'] = {}): Finding {
  const { outcome, fact, status } = FINDING_RULES[code];
  return { code, outcome, fact, status, params };
}

/** A required fact that nobody could read: never green. */
export function unread(fact: FactName, cause: UnreadCause): Finding {
  return { ...finding('fact_unread', { fact }), fact, cause: cause.code };
}

/** An answer that contradicts another one: it proves nothing, so it counts as not read. */
export function contradicted(fact: FactName, detail: string): Finding {
  return unread(fact, { code: 'proof_invalid', detail });
}

/** What names partners: enough for a rule that looks at a trail alone. */
export interface Known {
  readonly evidence: Pick<Evidence, 'partners'>;
}

export function partnerOf(context: Known, index: PartnerIndex): Partner | undefined {
  const fact = context.evidence.partners.get(index);
  return fact?.status === 'found' ? fact.value : undefined;
}

/** The name a sentence uses for a partner; its number on the ledger when the name could not be read. */
export function partnerName(context: Known, index: PartnerIndex): string {
  return partnerOf(context, index)?.name ?? `#${index}`;
}

/** Whether a partner is the viewer's own site. */
export function isHere(context: JudgeContext, index: PartnerIndex | undefined): boolean {
  const { here } = context.viewer;
  return here !== undefined && index !== undefined && partnerOf(context, index)?.gln === here;
}

/** Whether a partner is another branch of the viewer's own group. */
export function isOurs(context: JudgeContext, index: PartnerIndex | undefined): boolean {
  const group = index === undefined ? undefined : partnerOf(context, index)?.group;
  return group !== undefined && group !== 0 && group === ownGroup(context);
}

function ownGroup({ viewer, evidence }: JudgeContext): PartnerIndex | undefined {
  if (viewer.group !== undefined || viewer.here === undefined) return viewer.group;
  for (const fact of evidence.partners.values())
    if (fact.status === 'found' && fact.value.gln === viewer.here) return fact.value.group;
  return undefined;
}
