import {
  encodeAbiParameters,
  encodeEventTopics,
  encodeFunctionData,
  parseAbiParameters,
  toEventSelector,
} from 'viem';
import { expect, test } from 'vitest';
import { eventData } from './eventData.ts';
import { custodyLedgerAbi, productCatalogueAbi, tradingPartnersAbi } from './generated/abi.ts';
import { argumentsOf, TOPICS } from './topics.ts';

const abi = [...custodyLedgerAbi, ...productCatalogueAbi, ...tradingPartnersAbi];

test('every event that is read is one of the contracts, signature and all', () => {
  const events = new Map(abi.flatMap((item) => (item.type === 'event' ? [[item.name, item]] : [])));
  for (const [name, topic] of Object.entries(TOPICS)) {
    const event = [...events.values()].find((item) => item.name === name);
    expect([name, event && toEventSelector(event)]).toEqual([name, topic]);
  }
});

test('every event but one is known: whose contract decides on restricted calls is about no subject', () => {
  const known = new Set<string>(Object.values(TOPICS));
  const unknown = abi.flatMap((item) =>
    item.type === 'event' && !known.has(toEventSelector(item)) ? [item.name] : [],
  );
  expect(unknown).toEqual(['AuthorityUpdated']);
});

test('the block of the record before is the last argument of every record', () => {
  const beside = new Set<string>(['PackLeft', 'UnitContents', 'AuthorityUpdated']);
  for (const event of abi) {
    if (event.type !== 'event') continue;
    expect([event.name, event.inputs.at(-1)?.name === 'previousBlock']).toEqual([
      event.name,
      !beside.has(event.name),
    ]);
    if (!beside.has(event.name)) expect(argumentsOf(toEventSelector(event))).toBe(event.inputs.length);
  }
});

test('subjects are the first indexed argument, as queries have them', () => {
  const [topic, subject] = encodeEventTopics({
    abi: custodyLedgerAbi,
    eventName: 'CustodyStep',
    args: { sscc: 195_210_010_000_000_182n },
  });
  expect([topic, subject]).toEqual([
    TOPICS.CustodyStep,
    `0x${195_210_010_000_000_182n.toString(16).padStart(64, '0')}`,
  ]);
});

test('reads every kind of argument that events have', () => {
  const data = encodeAbiParameters(
    parseAbiParameters('uint32, (string, int16, bytes32[], bytes) t, bytes2, address, bool, uint64, string'),
    [
      7,
      ['grüße', -25, [`0x${'ab'.repeat(32)}`, `0x${'cd'.repeat(32)}`], '0x0102'],
      '0x4245',
      '0x00000000000000000000000000000000000000aa',
      true,
      2n ** 60n,
      'x'.repeat(70),
    ],
  );
  const fields = eventData(data);
  expect(fields.uint()).toBe(7);
  const tuple = fields.tuple();
  expect([tuple.text(), tuple.int(), tuple.words().length, tuple.bytes()]).toEqual([
    'grüße',
    -25,
    2,
    '0x0102',
  ]);
  expect(fields.fixed(2)).toBe('0x4245');
  expect(fields.address()).toBe('0x00000000000000000000000000000000000000aa');
  expect(fields.uint()).toBe(1);
  expect(fields.wide()).toBe(2n ** 60n);
  expect(fields.text()).toBe('x'.repeat(70));
});

test('data cut short, or offsets that point beyond it, are malformed', () => {
  const data = encodeAbiParameters(parseAbiParameters('string'), ['hello']);
  for (const length of [2, 66, 130])
    expect(() => eventData(data.slice(0, length) as never).text()).toThrow('answer_malformed');
  const far = `0x${'ff'.repeat(32)}` as const;
  expect(() => eventData(far).text()).toThrow('answer_malformed');
  expect(() => eventData(far).words()).toThrow('answer_malformed');
});

test('extsload is called by its selector', () => {
  expect(
    encodeFunctionData({ abi: custodyLedgerAbi, functionName: 'extsload', args: [[]] }).slice(0, 10),
  ).toBe('0xdbd035ff');
});
