import { expect, test } from 'vitest';
import { goldenPacks } from '../../test/goldenPacks.ts';
import { goldenUnits } from '../../test/goldenUnits.ts';
import { parseLabel } from '../domain/gs1/parseLabel.ts';
import { calendarDate } from '../domain/identifiers.ts';
import { labelAddress } from './labelAddress.ts';

const day = calendarDate(2026, 11, 20);
if (!day.ok) throw new Error('no such day');
const now = day.value;

/** What the address bar's text is read as. */
const opened = (address: string) => parseLabel(`https://app.example${address}`, { source: 'link', now });

test.each([...goldenPacks, ...goldenUnits])(
  'the address of $name names the same as its label',
  ({ text }) => {
    const scanned = parseLabel(text, { source: 'scan', now });
    const address = labelAddress(scanned);
    if (!scanned.ok) return expect(address).toBe('/unreadable');
    const reading = opened(address);
    expect(reading.ok && reading.identity).toEqual(scanned.identity);
  },
);

test.each([
  ['characters that mean something in an address', ']d2010952100100001710A/B%2F.\u001d21?&+"<>=%'],
  ['day 00, with its notice', ']d201095210010000171728030010DEMO01A\u001d21A'],
  [
    'a German pharmacy number',
    '[)>\u001e06\u001d9N111234567842\u001d1T1A234B5\u001dD281231\u001dS1234567890\u001e\u0004',
  ],
])('an address keeps %s', (_, text) => {
  const scanned = parseLabel(text, { source: 'scan', now });
  if (!scanned.ok) throw new Error(`the sample is wrong: ${scanned.problem.code}`);
  const reading = opened(labelAddress(scanned));
  if (!reading.ok) throw new Error(reading.problem.code);
  expect(reading.identity).toEqual(scanned.identity);
  const day00 = (of: typeof scanned) => of.notices.some(({ code }) => code === 'day-00');
  expect(day00(reading)).toBe(day00(scanned));
});

test('a label of another system leads nowhere in the ledger', () => {
  const hibc = parseLabel('+A123BJC5D6E71G', { source: 'scan', now });
  expect(labelAddress(hibc)).toBe('/unreadable');
});
