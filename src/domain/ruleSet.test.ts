import { expect, test, vi } from 'vitest';
import { digest } from '../../test/digest.ts';
import { verdictCorpus } from '../../test/verdictCorpus.ts';
import { CLOCK_TOLERANCE } from './findings/claimedOrder.ts';
import { EXPIRES_SOON_DAYS } from './findings/lot.ts';
import { MAX_SPEED_KMH } from './findings/speed.ts';
import { UNDO_DAYS } from './findings/state.ts';
import { RULE_SET } from './judge.ts';
import { ruleBook } from './ruleBook.ts';

/**
 * What each version of the rules was: the tables with the limits, and the verdicts on a fixed set of cases. Whoever
 * changes a rule adds the next version; the line of a version that was published never changes, for reports name it.
 */
const VERSIONS = {
  '3': { tables: '708516b7150edb02e608de2d13a0b815', verdicts: '4f2c609ff491284bb07b8e2db99184ff' },
} as const;

// Thousands of verdicts, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

test('the rules are those of their version: other rules have another one', () => {
  const { version, ...tables } = ruleBook();
  const limits = { CLOCK_TOLERANCE, MAX_SPEED_KMH, EXPIRES_SOON_DAYS, UNDO_DAYS };
  // What a sentence names is no rule.
  const verdicts = verdictCorpus().map(({ outcome, findings, codes }) => [
    outcome,
    findings.map(({ code, cause }) => [code, cause]),
    codes,
  ]);
  const now = { tables: digest([tables, limits]), verdicts: digest(verdicts) };
  expect({ [version]: now }).toEqual({ [RULE_SET]: VERSIONS[RULE_SET] });
});
