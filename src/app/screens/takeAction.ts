import type { Network } from '../../chain/network.ts';
import { formatBracketed } from '../../domain/gs1/formatBracketed.ts';
import { parseLabel } from '../../domain/gs1/parseLabel.ts';
import type { PackIdentity } from '../../domain/pack.ts';
import type { Verdict, Viewer } from '../../domain/verdict.ts';
import type { AlertRecorded } from '../../features/cases/AlertPanel.tsx';
import { type AlertChoice, actionOf } from '../../features/cases/alertChoices.ts';
import type { Locale } from '../../i18n/languages.ts';
import { caseState, needsSomebody } from '../../store/cases/caseState.ts';
import type { CaseScan, CaseVerdict, SuspectCase } from '../../store/cases/suspectCase.ts';
import { cases } from '../../store/cases.ts';
import { drills } from '../../store/drills.ts';
import type { ActionRecord } from '../../store/journal/record.ts';
import { pendingScans } from '../../store/pendingScans.ts';
import { tillLabel, tillSettings } from '../../store/tillSettings.ts';
import { deviceNow } from '../deviceNow.ts';
import { keepEvidence } from './caseEvidence.ts';

/** An answer about which something is done. */
export interface AlertSubject {
  readonly pack: PackIdentity;
  readonly product: string | undefined;
  readonly text: string;
  readonly source: CaseScan['source'];
  /** When it was scanned, Unix seconds. */
  readonly at: number;
  readonly verdict: Verdict;
  readonly block: CaseVerdict['block'];
  readonly viewer: Viewer;
}

interface Work {
  readonly network: Network;
  readonly nodes: readonly string[];
  readonly locale: Locale;
  /** The case of the pack, if it has one that still needs somebody. */
  readonly caseId: string | undefined;
  /** Writes the action into the journal. */
  readonly write: (action: Pick<ActionRecord, 'action' | 'reason' | 'case'>) => Promise<AlertRecorded>;
}

/** Carries out what somebody chose to do about an answer, and writes it down. */
export async function takeAction(
  choice: AlertChoice,
  reason: string | undefined,
  subject: AlertSubject,
  work: Work,
): Promise<AlertRecorded> {
  const { write, caseId } = work;
  const action = { action: actionOf(choice), ...(reason === undefined ? {} : { reason }) };
  // A fake pack of a drill opens no case and waits in no queue; the journal has what was done.
  if (await drills.has(subject.pack)) return write(action);
  if (choice === 'supplied_unverified') {
    const supplied = await supply(subject, reason ?? '');
    if (!supplied.ok) return supplied;
  }
  if (choice === 'returned' || choice === 'handed_over') {
    const moved = caseId === undefined ? undefined : await cases.add(caseId, { kind: 'moved', move: choice });
    if (moved?.ok === false) return moved;
  }
  if (choice !== 'suspect') return write({ ...action, ...(caseId === undefined ? {} : { case: caseId }) });
  const opened = await openCase(subject);
  if (!opened.ok) return opened;
  // It goes on by itself; where it fails, the case says so and reads it anew.
  void keepEvidence(work, opened.value).catch((cause: unknown) => console.error(cause));
  return write({ ...action, case: opened.value.id });
}

/** The pack has left without an answer: it stays in the queue, and turns into an alarm where the answer is red. */
async function supply({ text, source, at, viewer }: AlertSubject, reason: string): Promise<AlertRecorded> {
  const till = tillLabel(tillSettings.get());
  const { scan } = await pendingScans.keep({ text, source, at, till, viewer });
  const result = await pendingScans.supply(scan.id, { reason, at: deviceNow().time, till });
  if (result === 'done') return { ok: true };
  return { ok: false, problem: result === 'judged' ? 'judged' : 'unavailable' };
}

function openCase({ pack, product, text, source, at, verdict, block, viewer }: AlertSubject) {
  const label = parseLabel(text, { source, now: deviceNow().date });
  const { outcome, findings, ruleSet } = verdict;
  return cases.open({
    pack,
    ...(product === undefined ? {} : { product }),
    scan: {
      text,
      ...(label.ok ? { elements: formatBracketed(label.elements) } : {}),
      source,
      at: Math.floor(at),
      till: tillLabel(tillSettings.get()),
    },
    verdict: { outcome, findings, ruleSet, ...(block === undefined ? {} : { block }) },
    viewer,
  });
}

/** The case of a pack that still needs somebody, of those on this device. */
export function caseOf(all: readonly SuspectCase[], { gtin, serial, lot }: PackIdentity): string | undefined {
  if (serial === undefined) return undefined;
  return all.find(
    (one) =>
      one.pack.gtin === gtin &&
      one.pack.serial === serial &&
      one.pack.lot === lot &&
      needsSomebody(caseState(one)),
  )?.id;
}
