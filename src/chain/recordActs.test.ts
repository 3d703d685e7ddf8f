import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Anvil } from '../../test/anvil.ts';
import { actorOf, packsOf, recordActs, recordPorts } from '../../test/recordBench.ts';
import { packReference } from '../../tools/seed/commissioned.ts';
import { jsonRpc } from '../../tools/seed/jsonRpc.ts';
import type { SsccKey } from '../../tools/seed/ssccs.ts';
import { ssccOf } from '../../tools/seed/ssccs.ts';
import { startDemoChain } from '../../tools/startDemoChain.ts';
import { parseSscc } from '../domain/identifiers.ts';
import type { PackRef } from './packRef.ts';
import { readStepProof } from './readStepProof.ts';
import { readUnit } from './readUnit.ts';
import { readWholeUnits } from './readWholeUnits.ts';
import type { Act, Actor } from './recordAct.ts';
import type { Run } from './recordRun.ts';

// Each act of a pharmacy, and of those who deal with it, on the demo network's own ledger.

const HARBOUR = actorOf('9521003000008');
const HILL = actorOf('9521003000107');
const NORTH = actorOf('9521002000009');
const AUTHORITY = actorOf('9521004000007');
const DAY = 86_400;

let chain: Anvil;
let snapshot: unknown;
beforeAll(async () => {
  chain = await startDemoChain();
});
afterAll(() => chain.stop());
beforeEach(async () => {
  [snapshot] = await jsonRpc(chain.url, ['evm_snapshot']);
});
afterEach(async () => {
  await jsonRpc(chain.url, ['evm_revert', [snapshot]]);
});

const record = (by: Actor, ...acts: readonly Act[]): Promise<Run> =>
  recordActs(recordPorts(chain.url), acts, {}, {}, by);

/** As what an act stands on the ledger, or the name of the refusal. */
const outcomes = ({ results }: Run) =>
  results.map((result) => {
    if (result.at === 'refused') return result.refusal.code;
    return result.at === 'recorded' ? (result.as ?? 'recorded') : result.at;
  });

async function readSscc(key: SsccKey) {
  const sscc = parseSscc(ssccOf(key));
  if (!sscc.ok) throw new Error(key);
  return (await readUnit(recordPorts(chain.url).network, sscc.value, { nodes: [chain.url] })).evidence;
}

async function unitRef(key: SsccKey) {
  const { unit } = await readSscc(key);
  if (unit.status !== 'found') throw new Error(key);
  return { sscc: BigInt(unit.value.sscc), sequence: unit.value.sequence };
}

const packOf = (position: number): PackRef => packReference({ unit: 'A1', pack: position });
const [first, second, third] = [packOf(6), packOf(7), packOf(8)];

async function positionOf(key: SsccKey) {
  const { custody } = await readSscc(key);
  if (custody.status !== 'found') throw new Error(key);
  return custody.value.position;
}

async function laterBy(days: number): Promise<void> {
  const [block] = await jsonRpc(chain.url, ['eth_getBlockByNumber', ['latest', false]]);
  const time = Number((block as { timestamp: string }).timestamp);
  await jsonRpc(chain.url, ['evm_mine', [time + days * DAY]]);
}

test('dispensing is undone on day 10 by the pharmacy that did it, not by another, and not on day 11', async () => {
  const undo: Act = { kind: 'undo', pack: first };
  expect(outcomes(await record(HARBOUR, { kind: 'dispense', pack: first }))).toEqual(['dispensed']);
  await laterBy(10);
  expect(outcomes(await record(HILL, undo))).toEqual(['LedgerNotDispenser']);
  expect(outcomes(await record(HARBOUR, undo))).toEqual(['active_again']);

  expect(outcomes(await record(HARBOUR, { kind: 'dispense', pack: second }))).toEqual(['dispensed']);
  await laterBy(11);
  expect(outcomes(await record(HARBOUR, { kind: 'undo', pack: second }))).toEqual(['LedgerTooLate']);
});

test('a pack that is at another pharmacy is dispensed out of custody, and the receipt says so', async () => {
  expect(outcomes(await record(HILL, { kind: 'dispense', pack: first }))).toEqual([
    'dispensed_out_of_custody',
  ]);
});

test('a pack is set aside, released, and handed out', async () => {
  const run = await record(
    HARBOUR,
    { kind: 'hold_pack', pack: first },
    { kind: 'release_pack', pack: first },
    { kind: 'dispense', pack: first },
  );
  expect(outcomes(run)).toEqual(['quarantined', 'active_again', 'dispensed']);
  expect(run.sendings).toHaveLength(3);
});

test.each([
  'destroyed',
  'exported',
  'sampled_by_authority',
  'free_sample',
  'stolen',
  'lost',
  'damaged',
  'implanted',
  'other',
  'relabelled',
] as const)('a pack is taken out of trade as %s', async (reason) => {
  expect(outcomes(await record(HARBOUR, { kind: 'decommission_pack', pack: first, reason }))).toEqual([
    reason,
  ]);
});

test('a unit is received, held, released and sent back; the step numbers of one run follow each other', async () => {
  const unit = await unitRef('A5');
  const run = await record(
    HARBOUR,
    { kind: 'receive', unit },
    { kind: 'hold_unit', unit },
    { kind: 'release_unit', unit },
    { kind: 'ship', unit, to: NORTH.partner },
    { kind: 'cancel_shipment', unit },
  );
  expect(outcomes(run)).toEqual(Array(5).fill('recorded'));
  expect(await positionOf('A5')).toMatchObject({ custodian: HARBOUR.partner });
  expect(
    outcomes(await record(HARBOUR, { kind: 'ship', unit: await unitRef('A5'), to: NORTH.partner })),
  ).toEqual(['recorded']);
  expect(await positionOf('A5')).toMatchObject({ custodian: HARBOUR.partner, consignee: NORTH.partner });
  expect(outcomes(await record(NORTH, { kind: 'receive', unit: await unitRef('A5') }))).toEqual(['recorded']);
});

test('a unit on its way is refused with a reason, by its consignee only', async () => {
  const refuse: Act = { kind: 'refuse', unit: await unitRef('A5'), reason: 'damaged' };
  expect(outcomes(await record(HILL, refuse))).toEqual(['LedgerNotConsignee']);
  expect(outcomes(await record(HARBOUR, refuse))).toEqual(['recorded']);
  expect(await positionOf('A5')).toMatchObject({ custodian: NORTH.partner });
});

test('a unit under hold of the authority is released by nobody else', async () => {
  const unit = await unitRef('A1');
  expect(outcomes(await record(AUTHORITY, { kind: 'hold_unit', unit }))).toEqual(['recorded']);
  const release: Act = { kind: 'release_unit', unit: await unitRef('A1') };
  expect(outcomes(await record(HARBOUR, release))).toEqual(['LedgerNotHolder']);
  expect(outcomes(await record(HARBOUR, { kind: 'dispense', pack: first }))).toEqual(['LedgerUnitHeld']);
  expect(outcomes(await record(AUTHORITY, release))).toEqual(['recorded']);
});

test('a suspicion is reported once, of one pack, and closed', async () => {
  const { sscc, index: packIndex } = first;
  const report: Act = {
    kind: 'report_suspect',
    sscc,
    packIndex,
    ground: 'looks_falsified',
    note: 'Glue, not a seal',
  };
  expect(outcomes(await record(HARBOUR, report))).toEqual(['recorded']);
  expect(outcomes(await record(HARBOUR, report))).toEqual(['LedgerReportOpen']);
  const close: Act = {
    kind: 'close_report',
    sscc,
    reporter: HARBOUR.partner,
    outcome: 'unfounded',
    note: 'The maker knows it',
  };
  expect(outcomes(await record(HILL, close))).toEqual(['LedgerMayNotClose']);
  expect(outcomes(await record(HARBOUR, close))).toEqual(['recorded']);
});

test('the author of a step declares it an error, with the proof that it is theirs', async () => {
  const sscc = parseSscc(ssccOf('A1'));
  if (!sscc.ok) throw new Error('sscc');
  const { sequence } = await unitRef('A1');
  const { network } = recordPorts(chain.url);
  const proof = await readStepProof(network, sscc.value, sequence, { nodes: [chain.url] });
  if (proof.status !== 'found') throw new Error(proof.status);
  const declare: Act = {
    ...{ kind: 'declare_error', sscc: BigInt(sscc.value), step: sequence },
    ...{ ...proof.value, reason: 'incorrect_data', note: 'Wrong time' },
  };
  expect(outcomes(await record(NORTH, declare))).toEqual(['LedgerNotAuthor']);
  expect(outcomes(await record(HARBOUR, declare))).toEqual(['recorded']);
  const beyond = await readStepProof(network, sscc.value, sequence + 1, { nodes: [chain.url] });
  expect(beyond.status).toBe('absent');
});

test('a unit of which every pack is destroyed leaves in one step; each pack still has its result', async () => {
  const unit = await unitRef('A5');
  await record(HARBOUR, { kind: 'receive', unit });
  const all = packsOf('A5', 0, 24).map(
    (pack): Act => ({ kind: 'decommission_pack', pack, reason: 'destroyed' }),
  );
  const run = await record(HARBOUR, ...all);
  expect(new Set(outcomes(run))).toEqual(new Set(['destroyed']));
  expect(run.sendings).toHaveLength(1);
  console.log(
    `24 packs destroyed as a unit: ${run.sendings[0]?.state.at === 'final' && run.sendings[0].state.gasUsed} gas`,
  );
  expect((await readSscc('A5')).unit).toMatchObject({ value: { status: 'destroyed' } });
});

test('while one of its packs may still come back, a unit is not taken out as a whole', async () => {
  const unit = await unitRef('A5');
  await record(HARBOUR, { kind: 'receive', unit });
  const sold = packReference({ unit: 'A5', pack: 0 });
  await record(HARBOUR, { kind: 'dispense', pack: sold });
  const rest = packsOf('A5', 1, 23).map(
    (pack): Act => ({ kind: 'decommission_pack', pack, reason: 'destroyed' }),
  );
  expect(new Set(outcomes(await record(HARBOUR, ...rest)))).toEqual(new Set(['destroyed']));
  expect(outcomes(await record(HARBOUR, { kind: 'undo', pack: sold }))).toEqual(['active_again']);
});

test('a whole unit is booked as dispensed, unless its lot is recalled, which the ledger would not see', async () => {
  await record(HARBOUR, { kind: 'receive', unit: await unitRef('A5') });
  const whole = async (key: SsccKey): Promise<Act> => ({
    kind: 'decommission_unit',
    unit: await unitRef(key),
    reason: 'dispensed',
  });
  expect(outcomes(await record(HARBOUR, await whole('R1'), await whole('I1'), await whole('A5')))).toEqual([
    'LedgerLotRecalled',
    'LedgerLotExpired',
    'recorded',
  ]);
  const { network } = recordPorts(chain.url);
  const units = await readWholeUnits(network, [BigInt(ssccOf('A5'))], { nodes: [chain.url] });
  expect(units.get(BigInt(ssccOf('A5')))?.reasons).toHaveLength(24);
});

test('whoever has no pharmacy cannot hand out', async () => {
  expect(outcomes(await record(NORTH, { kind: 'dispense', pack: third }))).toEqual(['LedgerRoleMissing']);
});
