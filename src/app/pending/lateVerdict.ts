import type { Evidence } from '../../domain/evidence.ts';
import type { Verdict } from '../../domain/verdict.ts';
import type { LateVerdict } from '../../store/pending/pendingScan.ts';

/** What is kept of a verdict that came late. @param at Unix seconds, by the device's clock */
export function lateVerdict(
  { outcome, findings, ruleSet }: Verdict,
  evidence: Evidence | undefined,
  at: number,
): LateVerdict {
  const { product, block } = evidence ?? {};
  return {
    outcome,
    findings: findings.map(({ code }) => code),
    ruleSet,
    at,
    ...(product?.status === 'found' ? { product: product.value.name } : {}),
    ...(block?.status === 'found' ? { block: block.value.number } : {}),
  };
}
