import { verdictCodes } from './codes.ts';
import type { Evidence, FactName, PackValues } from './evidence.ts';
import type { Fact, UnreadCause } from './fact.ts';
import { blockFound } from './findings/block.ts';
import { contradicted, finding, type JudgeContext, unread } from './findings/context.ts';
import { correctionsFound } from './findings/corrections.ts';
import { custodyFound } from './findings/custody.ts';
import { lotAbsent, lotFound } from './findings/lot.ts';
import { membershipAbsent, membershipFound, serialMissing } from './findings/membership.ts';
import { productAbsent, productFound } from './findings/product.ts';
import { reportsFound } from './findings/reports.ts';
import { stateFound } from './findings/state.ts';
import { compareFindings } from './gravity.ts';
import type { PackIdentity } from './pack.ts';
import type { Finding, FindingCode, Now, Outcome, Verdict, Viewer } from './verdict.ts';

/** Version of the rules; it changes whenever a rule, its gravity or its order does. */
export const RULE_SET = '3';

/** What the scan gave: a pack, or a code that is no medicine's. */
export type Scan =
  | { readonly ok: true; readonly pack: PackIdentity }
  | { readonly ok: false; readonly problem: string };

/** What one fact means in each of its three states. */
interface Rule<T> {
  readonly found: (value: T, context: JudgeContext) => readonly Finding[];
  readonly absent: (context: JudgeContext) => readonly Finding[];
  readonly unread: (cause: UnreadCause, context: JudgeContext) => readonly Finding[];
  /** Whether a label without a serial needs this fact, and one without a lot. */
  readonly needs: 'label' | 'lot' | 'serial';
}

type Rules = { readonly [K in keyof PackValues]: Rule<PackValues[K]> };

/** The total table: a fact added to the evidence does not compile until all three states are decided. */
const RULES: Rules = {
  block: {
    found: blockFound,
    absent: () => [contradicted('block', 'no block')],
    unread: (cause) => [unread('block', cause)],
    needs: 'label',
  },
  product: {
    found: productFound,
    absent: productAbsent,
    unread: (cause) => [unread('product', cause)],
    needs: 'label',
  },
  lot: {
    found: lotFound,
    absent: lotAbsent,
    unread: (cause) => [unread('lot', cause)],
    needs: 'lot',
  },
  membership: {
    found: membershipFound,
    absent: membershipAbsent,
    unread: (cause) => [unread('membership', cause)],
    needs: 'serial',
  },
  state: {
    found: stateFound,
    absent: (context) => withoutPack(context, 'state'),
    unread: (cause) => [unread('state', cause)],
    needs: 'serial',
  },
  custody: {
    found: custodyFound,
    absent: (context) => withoutPack(context, 'custody'),
    unread: (cause) => [unread('custody', cause)],
    needs: 'serial',
  },
  reports: {
    found: reportsFound,
    absent: (context) => withoutPack(context, 'reports'),
    unread: (cause) => [unread('reports', cause)],
    needs: 'serial',
  },
  corrections: {
    found: correctionsFound,
    absent: (context) => withoutPack(context, 'corrections'),
    unread: (cause) => [unread('corrections', cause)],
    needs: 'serial',
  },
};

// Object.keys forgets the key type; RULES has exactly these keys.
const FACTS = Object.keys(RULES) as (keyof PackValues)[];

/** Which labels need which fact: every label, one with a lot or a serial, or one with a serial. */
export const FACT_NEEDS = FACTS.map((fact) => ({ fact, needs: RULES[fact].needs }));

/** A pack that is in the lot has a state, a custody and what is said of it; one that is not has none of these. */
function withoutPack(
  { evidence }: JudgeContext,
  fact: 'state' | 'custody' | 'reports' | 'corrections',
): Finding[] {
  return evidence.membership.status === 'found'
    ? [contradicted(fact, 'missing for a pack that is there')]
    : [];
}

/**
 * Judges one scan against its evidence: pure, total, and the same on every machine. The outcome is the gravest
 * finding; all findings are returned, gravest first.
 */
export function judge(scan: Scan, evidence: Evidence, viewer: Viewer, now: Now): Verdict {
  if (!scan.ok) return unreadableVerdict(scan.problem);
  const context: JudgeContext = { pack: scan.pack, evidence, viewer, now };
  const findings = [
    ...subjectFindings(context),
    ...FACTS.flatMap((name) => applyRule(name, context)),
    ...partnerFindings(context),
    ...(scan.pack.serial === undefined ? serialMissing(context) : []),
  ];
  return conclude(findings);
}

/** Evidence read for another label says nothing about this one. */
function subjectFindings({ pack, evidence: { subject } }: JudgeContext): Finding[] {
  const same = subject.gtin === pack.gtin && subject.serial === pack.serial && subject.lot === pack.lot;
  return same ? [] : [contradicted('block', 'evidence of another label')];
}

/** The verdict on a code that could not be read, or is not a medicine's. */
export function unreadableVerdict(problem: string): Verdict {
  return conclude([finding('label_unreadable', { problem })]);
}

function applyRule<K extends keyof PackValues>(name: K, context: JudgeContext): readonly Finding[] {
  const rule: Rule<PackValues[K]> = RULES[name];
  const { serial, lot } = context.pack;
  if (rule.needs === 'serial' && serial === undefined) return [];
  if (rule.needs === 'lot' && serial === undefined && lot === undefined) return [];
  const facts: { readonly [N in keyof PackValues]: Fact<PackValues[N]> } = context.evidence;
  const fact: Fact<PackValues[K]> = facts[name];
  switch (fact.status) {
    case 'found':
      return rule.found(fact.value, context);
    case 'absent':
      return rule.absent(context);
    case 'unread':
      return rule.unread(fact.cause, context);
    default:
      return fact satisfies never;
  }
}

/** Every partner the evidence names must be known by name and licence. */
function partnerFindings({ evidence }: JudgeContext): Finding[] {
  const named = namedPartners(evidence);
  return [...named].flatMap((index) => {
    const fact = evidence.partners.get(index);
    if (fact === undefined) return [contradicted('partners', `partner ${index} not asked for`)];
    if (fact.status === 'absent') return [contradicted('partners', `partner ${index} is not there`)];
    return fact.status === 'unread' ? [unread('partners', fact.cause)] : [];
  });
}

function namedPartners(evidence: Evidence): Set<number> {
  const { product, lot, state, custody, reports, corrections, partners } = evidence;
  const named = new Set<number>(partners.keys());
  if (product.status === 'found') named.add(product.value.holder);
  if (lot.status === 'found') {
    const { opener, recalls, withdrawn } = lot.value;
    named.add(opener);
    for (const { partner } of recalls) named.add(partner);
    if (withdrawn !== undefined) named.add(withdrawn.partner);
  }
  if (state.status === 'found' && state.value.partner !== undefined) named.add(state.value.partner);
  if (custody.status === 'found') {
    const { custodian, consignee, heldBy } = custody.value.position;
    for (const partner of [custodian, consignee, heldBy]) if (partner !== undefined) named.add(partner);
    for (const { partner, counterparty } of custody.value.steps) {
      named.add(partner);
      if (counterparty !== undefined) named.add(counterparty);
    }
  }
  for (const { partner, closed } of reports.status === 'found' ? reports.value : []) {
    named.add(partner);
    if (closed !== undefined) named.add(closed.partner);
  }
  for (const { partner } of corrections.status === 'found' ? corrections.value : []) named.add(partner);
  return named;
}

/** What must have been found good before anything is green, whoever put the findings together. */
const GREEN_NEEDS: Partial<Record<FindingCode, FactName>> = {
  product_known: 'product',
  issuer_authorised: 'lot',
  label_matches: 'lot',
  serial_in_lot: 'membership',
  pack_active: 'state',
  trail_complete: 'custody',
};

function conclude(found: readonly Finding[]): Verdict {
  const complete = found.some(isAdverse) ? found : [...found, ...missingGood(found)];
  const all = complete.some(isAdverse) ? complete : [...complete, finding('nothing_against')];
  const findings = all.toSorted(compareFindings);
  const gravest = findings[0]?.outcome;
  const outcome = gravest === undefined || gravest === 'note' || gravest === 'good' ? 'genuine' : gravest;
  return {
    outcome,
    findings,
    codes: verdictCodes(outcome, findings),
    temperature: temperatureOf(outcome),
    ruleSet: RULE_SET,
  };
}

function isAdverse({ outcome }: Finding): boolean {
  return outcome !== 'note' && outcome !== 'good';
}

function missingGood(found: readonly Finding[]): Finding[] {
  const codes = new Set<string>(found.map(({ code }) => code));
  return Object.entries(GREEN_NEEDS).flatMap(([code, fact]) =>
    codes.has(code) ? [] : [contradicted(fact, `${code} not shown`)],
  );
}

/** Outcomes that time alone can change: a pack still to expire, or an answer still to come. */
const WARM = new Set<Outcome>([
  'genuine',
  'caution',
  'supplied',
  'used_here',
  'no_serial',
  'could_not_check',
]);

/** Whether time alone can change an outcome (*warm*), which decides how long it may be kept. */
export function temperatureOf(outcome: Outcome): Verdict['temperature'] {
  return WARM.has(outcome) ? 'warm' : 'cold';
}
