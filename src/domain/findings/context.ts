import type { Evidence, FactName } from '../evidence.ts';
import type { FactStatus, UnreadCause } from '../fact.ts';
import type { Partner, PartnerIndex } from '../ledger.ts';
import type { PackIdentity } from '../pack.ts';
import type { Finding, FindingCode, Now, Outcome, Viewer } from '../verdict.ts';

/** What every rule may look at. */
export interface JudgeContext {
  readonly pack: PackIdentity;
  readonly evidence: Evidence;
  readonly viewer: Viewer;
  readonly now: Now;
}

export function finding(
  code: FindingCode,
  outcome: Outcome | 'note' | 'good',
  fact: FactName | 'label',
  params: Finding['params'] = {},
  status: FactStatus = 'found',
): Finding {
  return { code, outcome, fact, status, params };
}

/** A required fact that nobody could read: never green. */
export function unread(fact: FactName, cause: UnreadCause): Finding {
  return {
    code: 'fact_unread',
    outcome: 'could_not_check',
    fact,
    status: 'unread',
    params: { fact },
    cause: cause.code,
  };
}

/** An answer that contradicts another one: it proves nothing, so it counts as not read. */
export function contradicted(fact: FactName, detail: string): Finding {
  return unread(fact, { code: 'proof_invalid', detail });
}

export function partnerOf(context: JudgeContext, index: PartnerIndex): Partner | undefined {
  const fact = context.evidence.partners.get(index);
  return fact?.status === 'found' ? fact.value : undefined;
}

/** The name a sentence uses for a partner; its number on the ledger when the name could not be read. */
export function partnerName(context: JudgeContext, index: PartnerIndex): string {
  return partnerOf(context, index)?.name ?? `#${index}`;
}

/** Whether a partner is the viewer's own site. */
export function isHere(context: JudgeContext, index: PartnerIndex | undefined): boolean {
  const { here } = context.viewer;
  return here !== undefined && index !== undefined && partnerOf(context, index)?.gln === here;
}
