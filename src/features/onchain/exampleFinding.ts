import { FINDING_RULES } from '../../domain/findingRules.ts';
import type { Finding, FindingCode } from '../../domain/verdict.ts';

/** Values that sentences of the rules page name; their names are those of the demo network. */
const EXAMPLE: Finding['params'] = {
  ...{ partner: 'Demo Harbour Pharmacy', other: 'Demo North Wholesale', name: 'Amoxicillin' },
  ...{ from: 'Basel', to: 'Porto', km: 1469, seconds: 3600, lot: 'DEMO01A', gtin: '09521001000017' },
  ...{ printed: 'DEMO01B', recorded: 'DEMO01A', expiry: '2026-12-02', since: '2019-02-09', days: 12 },
  ...{ class: 1, notice: 'R-2026-11', effectiveAt: 1_795_132_800, date: '2026-11-18', count: 2 },
  ...{ undoUntil: '2026-11-28', reason: 'dispensed', ground: 'tampered', of: 'its_unit', steps: 5 },
  ...{ step: 'shipped', node: 'https://node.example', min: 2, max: 8 },
};

const OTHERS: Partial<Record<FindingCode, Finding['params']>> = {
  custody_gap: { from: 'Demo North Wholesale', to: 'Demo Harbour Pharmacy' },
  expiry_differs: { printed: '2029-03-31', recorded: '2028-03-31' },
  expired: { expiry: '2026-10-31' },
  recalled: { partner: 'Demo Pharma One' },
  withdrawn: { partner: 'Demo Pharma Two' },
  issuer_not_authorised: { partner: 'Demo Pharma Two' },
  issuer_authorised: { partner: 'Demo Pharma One' },
  step_corrected: { partner: 'Demo North Wholesale', reason: 'incorrect_data' },
};

/** A finding as it may be, for the page that shows them all. */
export function exampleFinding(code: FindingCode, params: Finding['params'] = {}): Finding {
  const { outcome, fact, status } = FINDING_RULES[code];
  return { code, outcome, fact, status, params: { ...EXAMPLE, ...OTHERS[code], ...params } };
}
