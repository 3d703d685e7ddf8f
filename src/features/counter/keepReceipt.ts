import type { RunReceipt } from '../../chain/recordReceipt.ts';
import { ALERTS } from '../../store/journal/figures.ts';
import type { ActionTaken, JournalRecord, SignedPack, SignedRecord } from '../../store/journal/record.ts';
import type { CounterRow } from './counterRow.ts';
import { labelFields } from './rowSubject.ts';
import { verdictOf } from './rowVerdict.ts';

/** The mark of an act in what is signed: the list and the lines in it that it is about. */
export function refOf(run: string, rows: readonly CounterRow[]): string {
  return [run, ...rows.map(({ row }) => row)].join(' ');
}

/** The list that an act in a receipt is about, if it is one's. */
export function listOf(ref: string | undefined): string | undefined {
  return ref?.split(' ')[0];
}

/** Lines of the list that an act in a receipt is about; none for one of another list. */
export function rowsOf(run: string, ref: string | undefined): readonly number[] {
  const [of, ...rows] = (ref ?? '').split(' ');
  return of === run ? rows.map(Number) : [];
}

/** A receipt as the journal keeps it, with one entry for each pack that was meant. */
export function signedRecord(run: string, rows: readonly CounterRow[], receipt: RunReceipt): SignedRecord {
  const { lines, partner, transactions } = receipt;
  const [first] = lines;
  const reason = first?.reason;
  return {
    kind: 'signed',
    run,
    receipt: receipt.run,
    act: first?.kind ?? '',
    ...(reason === undefined ? {} : { reason }),
    partner: partner.gln,
    transactions: transactions.map(({ state, hash, block }) => ({
      state,
      ...(hash === undefined ? {} : { hash }),
      ...(block === undefined ? {} : { block }),
    })),
    packs: lines.flatMap((line): SignedPack[] => {
      const meant = rowsOf(run, line.ref);
      const { name, sscc, result, recordedAs, problem, transaction, kind } = line;
      const rest = {
        name,
        result,
        ...(kind === first?.kind ? {} : { act: kind }),
        ...(recordedAs === undefined ? {} : { recordedAs }),
        ...(problem === undefined ? {} : { problem }),
        ...(transaction === undefined ? {} : { transaction }),
      };
      if (meant.length === 0) return [{ ...rest, label: { sscc } }];
      return meant.map((row) => {
        const known = rows.find((one) => one.row === row);
        return { ...rest, row, label: known === undefined ? {} : labelFields(known.subject) };
      });
    }),
  };
}

const ACTIONS: Readonly<Record<string, ActionTaken>> = {
  dispense: 'dispensed',
  undo: 'undone',
  hold_pack: 'quarantined',
};

/** Actions about alerts that a receipt shows to be done: nobody has to say again what they signed. */
export function actionRecords(
  run: string,
  rows: readonly CounterRow[],
  receipt: RunReceipt,
): JournalRecord[] {
  return receipt.lines.flatMap(({ kind, result, ref }): JournalRecord[] => {
    const action = ACTIONS[kind];
    if (action === undefined || (result !== 'recorded' && result !== 'stands')) return [];
    return rowsOf(run, ref).flatMap((number): JournalRecord[] => {
      const row = rows.find((one) => one.row === number);
      const outcome = row === undefined ? undefined : (verdictOf(row) ?? row.memory)?.outcome;
      if (
        row?.scanSeq === undefined ||
        outcome === undefined ||
        !ALERTS.has(outcome) ||
        row.action === action
      )
        return [];
      return [
        {
          kind: 'action',
          run,
          row: number,
          scan: row.scanSeq,
          outcome,
          action,
          label: labelFields(row.subject),
        },
      ];
    });
  });
}
