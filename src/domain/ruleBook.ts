import { verdictCodes } from './codes.ts';
import { type Basis, FINDING_RULES } from './findingRules.ts';
import { FACT_NEEDS, RULE_SET, temperatureOf } from './judge.ts';
import { REASONS } from './ledger.ts';
import { FINDING_CODES, type FindingCode, OUTCOMES, type Outcome, type VerdictCodes } from './verdict.ts';

/** One finding: what it rests on, and what the outcome is called in the three vocabularies where it leads. */
export interface FindingEntry {
  readonly code: FindingCode;
  readonly rests: readonly Basis[];
  /** More than one where the reason for which a pack left decides. None where it leads to no outcome. */
  readonly codes: readonly VerdictCodes[];
}

export interface OutcomeEntry {
  readonly outcome: Outcome;
  readonly temperature: 'warm' | 'cold';
  /** The earlier leads. */
  readonly findings: readonly FindingEntry[];
}

/** The rules as a document: every outcome, gravest first, with the findings that lead to it. */
export interface RuleBook {
  readonly version: string;
  readonly outcomes: readonly OutcomeEntry[];
  /** Findings that change no outcome: worth knowing, and good. */
  readonly notes: readonly FindingEntry[];
  readonly good: readonly FindingEntry[];
  /** Which labels need which fact. */
  readonly needs: typeof FACT_NEEDS;
}

/** The rules that {@link judge} follows, from its own tables. */
export function ruleBook(): RuleBook {
  const entries = (weight: Outcome | 'note' | 'good') =>
    FINDING_CODES.filter((code) => FINDING_RULES[code].outcome === weight).map(entryOf);
  return {
    version: RULE_SET,
    outcomes: OUTCOMES.map((outcome) => ({
      outcome,
      temperature: temperatureOf(outcome),
      findings: entries(outcome),
    })),
    notes: entries('note'),
    good: entries('good'),
    needs: FACT_NEEDS,
  };
}

function entryOf(code: FindingCode): FindingEntry {
  const { outcome, fact, status, with: also } = FINDING_RULES[code];
  const rests = [fact, ...also];
  if (outcome === 'note' || outcome === 'good') return { code, rests, codes: [] };
  const variants = [...REASONS.map((reason) => ({ reason })), { own: 1 }].map((params) =>
    verdictCodes(outcome, [{ code, outcome, fact, status, params }]),
  );
  const different = new Map(variants.map((codes) => [JSON.stringify(codes), codes]));
  return { code, rests, codes: [...different.values()] };
}
