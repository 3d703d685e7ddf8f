import { isShortDay } from './calendar.ts';

/** A length indicator followed by that many digits, `extra` added; indicators from `low` to `high`. */
function counted(low: number, high: number, extra: number): string {
  const choices: string[] = [];
  for (let n = low; n <= high; n++) choices.push(`${n}\\d{${n + extra}}`);
  return `(?:${choices.join('|')})`;
}

const company = counted(0, 6, 6);
const otherCompany = `(?:${company}|9)`;
const amount = counted(1, 5, 0);
const purchase = `${amount}[0-49]\\d{3}`;
const day = '(\\d{6})';

const COUPON = new RegExp(
  `^${company}\\d{6}${amount}${purchase}(?:1[0-3]${purchase}${otherCompany})?(?:2${purchase}${otherCompany})?` +
    `(?:3${day})?(?:4${day})?(?:5${counted(0, 9, 6)})?(?:6${counted(1, 7, 6)})?(?:9[01256][0-2]\\d[01])?$`,
);
const OFFER = new RegExp(`^[01]${company}\\d{6}${counted(0, 9, 6)}$`);

/** North American coupon code, AI (8110): sections of indicated length, and no end before its start. */
export function isCoupon(text: string, year: number): boolean {
  const found = COUPON.exec(text);
  if (found === null) return false;
  const [, end, start] = found;
  const days = [start, end].filter((d) => d !== undefined);
  return days.every((d) => isShortDay(d, year, 1)) && (days.length < 2 || (days[0] ?? '') <= (days[1] ?? ''));
}

/** Positive offer file coupon, AI (8112). */
export function isPositiveOffer(text: string): boolean {
  return OFFER.test(text);
}
