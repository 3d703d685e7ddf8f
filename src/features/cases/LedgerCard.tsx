import { type FormEvent, type ReactNode, useId, useState } from 'react';
import type { RemarkAct } from '../../chain/recordAct.ts';
import type { SuspectGround } from '../../domain/ledger.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { CaseProps } from './caseProps.ts';

/** Where a pack stands on the ledger: its unit, its position, and the network's time, Unix seconds. */
export interface PackOnLedger {
  readonly sscc: bigint;
  readonly index: number;
  readonly time: number;
}

export interface WantedReport {
  readonly act: Extract<RemarkAct, { readonly kind: 'report_suspect' }>;
  readonly time: number;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

interface Props extends Pick<CaseProps, 'state' | 'add'> {
  /** Finds the pack on the ledger as it is now. */
  readonly locate: () => Promise<PackOnLedger | 'absent' | 'unread'>;
  /** Has the report signed. */
  readonly sign: (wanted: WantedReport) => ReactNode;
}

const GROUNDS: readonly SuspectGround[] = [
  'tampered',
  'looks_falsified',
  'label_mismatch',
  'duplicate',
  'quality',
  'temperature',
  'other',
];
/** Everybody pays for each character that stands on the ledger for good. */
const LONGEST_NOTE = 140;

/** The suspect report that everybody who scans the pack sees; nobody has to make one. */
export function LedgerCard({ state, add, locate, sign }: Props) {
  const words = useText().text.cases.report;
  const id = useId();
  const [ground, setGround] = useState<SuspectGround>('looks_falsified');
  const [note, setNote] = useState('');
  const [found, setFound] = useState<PackOnLedger | 'absent' | 'unread' | 'looking'>();
  const look = async (event: FormEvent) => {
    event.preventDefault();
    setFound('looking');
    setFound(await locate());
  };
  if (typeof found === 'object')
    return sign({
      act: {
        kind: 'report_suspect',
        sscc: found.sscc,
        packIndex: found.index,
        ground,
        note: note.trim(),
      },
      time: found.time,
      onDone: () => {
        setFound(undefined);
        void add({ kind: 'on_ledger' });
      },
      onCancel: () => setFound(undefined),
    });
  return (
    <Card title={words.title} className="no-print">
      {state.onLedger ? (
        <p role="status">{words.done}</p>
      ) : (
        <form onSubmit={(event) => void look(event)} className="grid gap-3">
          <p>{words.lead}</p>
          <div>
            <label htmlFor={id} className="mb-1 block font-semibold">
              {words.ground}
            </label>
            <select
              id={id}
              className="min-h-touch w-full rounded-control border-2 border-soft bg-card px-3 text-ink"
              value={ground}
              onChange={({ target }) => setGround(GROUNDS.find((one) => one === target.value) ?? 'other')}
            >
              {GROUNDS.map((one) => (
                <option key={one} value={one}>
                  {words.grounds[one]}
                </option>
              ))}
            </select>
          </div>
          <TextField
            label={words.note}
            hint={words.noteHint}
            value={note}
            onChange={setNote}
            maxLength={LONGEST_NOTE}
          />
          <div>
            <Button type="submit" variant="outline" disabled={found === 'looking'}>
              {words.start}
            </Button>
          </div>
          {found === 'absent' && <Notice title={words.notOnRecord} />}
          {found === 'unread' && <Notice tone="check" title={words.unread} />}
        </form>
      )}
    </Card>
  );
}
