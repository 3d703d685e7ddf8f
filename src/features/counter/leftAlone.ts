import type { ActionRecord } from '../../store/journal/record.ts';
import type { CounterRow } from './counterRow.ts';
import { openAlert } from './openAlert.ts';
import { labelFields } from './rowSubject.ts';

/** What is written down of alerts that somebody leaves without having said what was done. */
export function leftAlone(run: string, rows: readonly CounterRow[]): readonly ActionRecord[] {
  return rows.flatMap((row): ActionRecord[] => {
    const outcome = openAlert(row);
    if (outcome === undefined || row.scanSeq === undefined) return [];
    return [
      {
        kind: 'action',
        run,
        row: row.row,
        scan: row.scanSeq,
        outcome,
        action: 'none',
        label: labelFields(row.subject),
      },
    ];
  });
}
