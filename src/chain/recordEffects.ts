import { formatLog, type Hex, type Log, numberToHex, parseEventLogs, type RpcLog } from 'viem';
import { getBlockNumber } from 'viem/actions';
import type { Reason } from '../domain/ledger.ts';
import type { Stamp } from './calls.ts';
import { custodyLedgerAbi } from './generated/abi.ts';
import { reasonOf } from './identifiers.ts';
import type { LedgerClient } from './ledgerClient.ts';
import { ERRORS, GROUNDS, OUTCOMES, REASONS, WHOLE_UNIT } from './ledgerNumbers.ts';
import type { Network } from './network.ts';
import { type Act, type PackAct, type UnitAct, unitOf } from './recordAct.ts';
import { toWord } from './slots.ts';
import { TOPICS } from './topics.ts';

/** What an act has left on the ledger. */
export interface Effect {
  readonly hash: Hex;
  /** As what a pack left its unit, or came back. */
  readonly as?: Reason;
}

/** Who did it, with what they stated. */
export interface EffectAuthor {
  readonly account: Hex;
  readonly stamp: Stamp;
}

type LedgerLog = ReturnType<typeof parseLedgerLogs>[number];

/**
 * Finds what acts have left among logs of the ledger: by this account, and with this place and time stated, so that
 * what another till did to the same pack is not taken for it.
 *
 * @returns one for each act; undefined where there is none
 */
export function effectsOf(
  acts: readonly Act[],
  logs: readonly Log[],
  author: EffectAuthor,
): readonly (Effect | undefined)[] {
  const own = parseLedgerLogs(logs).filter((log) => isBy(log, author));
  return acts.map((act) => {
    const log = own.find((one) => isOf(act, one));
    if (log === undefined || log.transactionHash === null) return undefined;
    // A step is of one act only; one on a whole unit may be that of all its packs.
    if (!('pack' in act)) own.splice(own.indexOf(log), 1);
    const reason = 'pack' in act && 'reason' in log.args ? log.args.reason : undefined;
    return { hash: log.transactionHash, ...(reason === undefined ? {} : { as: reasonOf(reason) }) };
  });
}

/** Nodes give the logs of so many blocks at once. */
const WINDOW = 5_000;

/**
 * Asks a node for what was logged about the units of acts since a block.
 * @throws errors of viem where no node answers
 */
export async function readEffectLogs(
  client: LedgerClient,
  { contracts }: Network,
  acts: readonly Act[],
  fromBlock: number,
): Promise<readonly Log[]> {
  const units = [...new Set(acts.map(unitOf))].map(toWord);
  const { PackLeft, CustodyStep, SuspectReported, SuspectReportClosed, ErrorDeclared } = TOPICS;
  const topics = [[PackLeft, CustodyStep, SuspectReported, SuspectReportClosed, ErrorDeclared], units];
  const last = Number(await getBlockNumber(client, { cacheTime: 0 }));
  const logs: Log[] = [];
  for (let from = fromBlock; from <= last; from += WINDOW) {
    const toBlock = numberToHex(Math.min(from + WINDOW - 1, last));
    const filter = { address: contracts.ledger.address, topics, fromBlock: numberToHex(from), toBlock };
    const found = await client.request<GetLogs>({ method: 'eth_getLogs', params: [filter] });
    logs.push(...found.map((log) => formatLog(log)));
  }
  return logs;
}

interface GetLogs {
  readonly Method: 'eth_getLogs';
  readonly Parameters: readonly unknown[];
  readonly ReturnType: readonly RpcLog[];
}

const NAMES = ['PackLeft', 'CustodyStep', 'SuspectReported', 'SuspectReportClosed', 'ErrorDeclared'] as const;

function parseLedgerLogs(logs: readonly Log[]) {
  return parseEventLogs({ abi: custodyLedgerAbi, eventName: [...NAMES], logs: [...logs] });
}

function isBy({ args }: LedgerLog, { account, stamp }: EffectAuthor): boolean {
  if (args.operator.toLowerCase() !== account.toLowerCase()) return false;
  if (!('claimedAt' in args)) return true;
  return args.place === stamp.place && args.claimedAt === stamp.claimedAt;
}

function isOf(act: Act, { eventName, args }: LedgerLog): boolean {
  if (args.sscc !== unitOf(act)) return false;
  switch (eventName) {
    case 'PackLeft':
      return 'pack' in act && args.index === act.pack.index && reasonsOf(act).includes(reasonOf(args.reason));
    case 'CustodyStep':
      return isStepOf(act, args);
    case 'SuspectReported':
      return (
        act.kind === 'report_suspect' &&
        args.index === (act.packIndex ?? WHOLE_UNIT) &&
        args.ground === GROUNDS[act.ground] &&
        args.note === act.note
      );
    case 'SuspectReportClosed':
      return (
        act.kind === 'close_report' &&
        args.reporter === act.reporter &&
        args.outcome === OUTCOMES[act.outcome] &&
        args.note === act.note
      );
    case 'ErrorDeclared':
      return (
        act.kind === 'declare_error' &&
        args.step === act.step &&
        args.reason === ERRORS[act.reason] &&
        args.note === act.note
      );
    default:
      return eventName satisfies never;
  }
}

function reasonsOf(act: PackAct): readonly Reason[] {
  switch (act.kind) {
    case 'dispense':
      return ['dispensed', 'dispensed_out_of_custody'];
    case 'undo':
    case 'release_pack':
      return ['active_again'];
    case 'hold_pack':
      return ['quarantined'];
    case 'decommission_pack':
      return [act.reason];
    default:
      return act satisfies never;
  }
}

/** Numbers of the ledger's Step. */
const STEPS = {
  ship: 7,
  receive: 8,
  refuse: 9,
  cancel_shipment: 10,
  hold_unit: 11,
  release_unit: 12,
  decommission_unit: 13,
} as const satisfies Record<UnitAct['kind'], number>;

interface StepArgs {
  readonly step: number;
  readonly reason: number;
  readonly counterparty: number;
}

function isStepOf(act: Act, { step, reason, counterparty }: StepArgs): boolean {
  // All packs of a unit may have been taken out of trade by one step of the unit.
  if (act.kind === 'decommission_pack')
    return step === STEPS.decommission_unit && reason === REASONS[act.reason];
  if (!('unit' in act) || step !== STEPS[act.kind]) return false;
  if ('reason' in act) return reason === REASONS[act.reason];
  return act.kind !== 'ship' || counterparty === act.to;
}
