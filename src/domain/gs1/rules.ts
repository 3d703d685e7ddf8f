import { isDay, isShortDay } from './calendar.ts';
import { hasCheckDigit } from './checkDigit.ts';
import { hasCheckPair } from './checkPair.ts';
import { ALPHA2, COUNTRIES, CURRENCIES, PACKAGE_TYPES } from './codeLists.ts';
import { isCoupon, isPositiveOffer } from './coupon.ts';
import { isIban } from './iban.ts';
import type { LabelProblemCode } from './problem.ts';

type Test = (value: string, year: number) => boolean;
type Rule = readonly [Test, LabelProblemCode];

const value = (test: Test): Rule => [test, 'value'];
const matches = (pattern: RegExp): Rule => value((v) => pattern.test(v));
const time = (pattern: RegExp): Rule => [(v) => pattern.test(v), 'time'];
const date = (test: Test): Rule => [test, 'date'];
const atMost = (limit: number): Rule => value((v) => Number(v) <= limit);

/**
 * The rules beyond character set and length, by the name the table gives them.
 * A year is needed to place two-digit ones in their century.
 */
const RULES = {
  sum: [hasCheckDigit, 'check-digit'],
  pair: [hasCheckPair, 'check-characters'],
  // No key is shorter than four digits of company prefix; whose prefix it is only GS1's registry knows.
  gcp1: [(v) => /^\d{4}/.test(v), 'company-prefix'],
  gcp2: [(v) => /^.\d{4}/.test(v), 'company-prefix'],
  date0: date((v, year) => isShortDay(v, year, 0)),
  date: date((v, year) => isShortDay(v, year, 1)),
  ymd: date((v) => isDay(Number(v.slice(0, 4)), v.slice(4), 1)),
  hhmi: time(/^([01]\d|2[0-3])[0-5]\d$/),
  hh: time(/^([01]\d|2[0-3])$/),
  mi: time(/^[0-5]\d$/),
  ss: time(/^[0-5]\d$/),
  country: value((v) => COUNTRIES.has(v)),
  country9: value((v) => v === '999' || COUNTRIES.has(v)),
  alpha2: value((v) => ALPHA2.has(v)),
  currency: value((v) => CURRENCIES.has(v)),
  package: value((v) => PACKAGE_TYPES.has(v)),
  media: matches(/^(0[1-9]|10|[89]\d)$/),
  pcenc: matches(/^([^%]|%[0-9A-Fa-f]{2})*$/),
  importer: matches(/^[-\w]$/),
  minus: matches(/^-$/),
  bool: matches(/^[01]$/),
  zero: matches(/^0$/),
  nonzero: matches(/[1-9]/),
  winding: matches(/^[019]$/),
  sex: matches(/^[0129]$/),
  lead: matches(/^[1-9]/),
  nondigit: matches(/\D/),
  lat: atMost(1_800_000_000),
  lon: atMost(3_600_000_000),
  piece: value((v) => isPartOf(v.slice(0, 2), v.slice(2))),
  order: value((v) => /^[1-9]\d*\/[1-9]\d*$/.test(v) && isPartOf(v.split('/')[0], v.split('/')[1])),
  iban: value(isIban),
  coupon: value(isCoupon),
  offer: value(isPositiveOffer),
} satisfies Record<string, Rule>;

export type RuleName = keyof typeof RULES;

export function isRuleName(name: string): name is RuleName {
  return name in RULES;
}

/** The problem of a component under a rule, or undefined. `year` is the present one. */
export function breaks(name: RuleName, component: string, year: number): LabelProblemCode | undefined {
  const [test, code]: Rule = RULES[name];
  return test(component, year) ? undefined : code;
}

function isPartOf(part = '', total = ''): boolean {
  return Number(part) >= 1 && Number(part) <= Number(total);
}
