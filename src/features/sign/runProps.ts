import type { NamedAct } from '../../chain/recordAct.ts';
import type { RecordPorts } from '../../chain/recordPorts.ts';
import type { Run } from '../../chain/recordRun.ts';
import type { Partner } from '../../domain/ledger.ts';
import type { useRun } from './useRun.ts';

/** What the app gives the place where acts are signed. */
export interface RunProps {
  readonly ports: RecordPorts;
  /** At least one. One alone is signed with one press; many are shown with what the ledger would say first. */
  readonly acts: readonly NamedAct[];
  /** The network's time, Unix seconds. */
  readonly time: number;
  /** Connector id → role, of demo identities. */
  readonly demo: ReadonlyMap<string, string>;
  /** Told who signs, and that nobody does any more. */
  readonly onActor: (actor: { readonly account: string; readonly partner: Partner } | undefined) => void;
  /** Told every state of a run that is carried out, after it was kept. */
  readonly onRun: (run: Run) => void;
  /** The run has ended, as far as somebody waits for it: something was recorded, or may have been. */
  readonly onEnd: (run: Run) => void;
  /** The record is to be read again. */
  readonly onCheckAgain: () => void;
  readonly onCancel: () => void;
}

/** The same, with how far it has come. */
export interface StageProps extends RunProps {
  readonly run: ReturnType<typeof useRun>;
  /** Whether one act alone was asked for. */
  readonly isOne: boolean;
  /** These are to be tried again. */
  readonly onLeft: (acts: readonly NamedAct[]) => void;
}
