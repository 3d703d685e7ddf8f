import { type Act, type ActKind, packIndexOf, unitOf } from './recordAct.ts';
import type { ActResult, Run, SendingState } from './recordRun.ts';

/** One act in a receipt. */
export interface ReceiptLine {
  readonly name: string;
  readonly ref?: string;
  readonly kind: ActKind;
  /** 18 digits. */
  readonly sscc: string;
  /** The pack's position in its unit, where a pack is meant. */
  readonly packIndex?: number;
  /** For which it was taken out, held for suspect, refused, or declared wrong. */
  readonly reason?: string;
  readonly note?: string;
  readonly result: ActResult['at'];
  /** As what it stands on the ledger, for acts about packs: e.g. *dispensed_out_of_custody*. */
  readonly recordedAs?: string;
  /** Name of the ledger's error, or code of the wallet's or node's problem. */
  readonly problem?: string;
  readonly transaction?: string;
}

export interface ReceiptTransaction {
  readonly state: SendingState['at'];
  readonly acts: number;
  readonly hash?: string;
  readonly block?: number;
  /** Time of the block, Unix seconds. */
  readonly time?: number;
  readonly gasUsed?: number;
}

/** What was signed in a run, by whom, where, and what became of it. Plain JSON. */
export interface RunReceipt {
  readonly format: 'theriac.receipt.v1';
  readonly run: string;
  readonly network: { readonly chainId: number; readonly name: string };
  readonly partner: { readonly index: number; readonly gln: string; readonly name: string };
  readonly account: string;
  /** GLN of the read point. */
  readonly place: string;
  /** The stated time of the acts, Unix seconds; absent where none was stated. */
  readonly claimedAt?: number;
  /** Time of the newest block when it was prepared, Unix seconds. */
  readonly preparedAt: number;
  readonly transactions: readonly ReceiptTransaction[];
  readonly lines: readonly ReceiptLine[];
}

/**
 * The receipt of a run, as far as it has come.
 * @param network its name is said; the run's own chain counts
 */
export function receiptOf(run: Run, network: { readonly name: string }): RunReceipt {
  const { id, chainId, actor, stamp, time, acts, sendings, results } = run;
  return {
    format: 'theriac.receipt.v1',
    run: id,
    network: { chainId, name: network.name },
    partner: { index: actor.partner, gln: actor.gln, name: actor.name },
    account: actor.account,
    place: actor.place,
    ...(stamp.claimedAt === 0 ? {} : { claimedAt: stamp.claimedAt }),
    preparedAt: time,
    transactions: sendings.map(({ acts: { length }, state }) => ({
      state: state.at,
      acts: length,
      ...transactionOf(state),
    })),
    lines: acts.map(({ act, name, ref }, i) => ({
      name,
      ...(ref === undefined ? {} : { ref }),
      kind: act.kind,
      sscc: String(unitOf(act)).padStart(18, '0'),
      ...subjectOf(act),
      ...resultOf(results[i] ?? { at: 'waiting' }),
    })),
  };
}

function transactionOf(state: SendingState): Omit<ReceiptTransaction, 'state' | 'acts'> {
  if (state.at === 'signed' && state.ticket.kind === 'transaction') return { hash: state.ticket.hash };
  if (state.at !== 'included' && state.at !== 'final') return {};
  const { hash, block, time, gasUsed } = state;
  return { hash, block, time, gasUsed };
}

function subjectOf(act: Act): Pick<ReceiptLine, 'packIndex' | 'reason' | 'note'> {
  const packIndex = packIndexOf(act);
  const reason = reasonOf(act);
  return {
    ...(packIndex === undefined ? {} : { packIndex }),
    ...(reason === undefined ? {} : { reason }),
    ...('note' in act ? { note: act.note } : {}),
  };
}

function reasonOf(act: Act): string | undefined {
  switch (act.kind) {
    case 'report_suspect':
      return act.ground;
    case 'close_report':
      return act.outcome;
    default:
      return 'reason' in act ? act.reason : undefined;
  }
}

function resultOf(result: ActResult): Pick<ReceiptLine, 'result' | 'recordedAs' | 'problem' | 'transaction'> {
  const base = { result: result.at };
  switch (result.at) {
    case 'recorded':
    case 'stands': {
      const { as, hash: transaction } = result;
      return { ...base, transaction, ...(as === undefined ? {} : { recordedAs: as }) };
    }
    case 'refused':
      return { ...base, problem: result.refusal.code };
    case 'not_recorded': {
      const { problem } = result;
      return { ...base, problem: problem.code === 'refused' ? problem.name : problem.code };
    }
    case 'waiting':
    case 'elsewhere':
    case 'unknown':
      return base;
    default:
      return result satisfies never;
  }
}
