import type { EvidenceReading } from '../../chain/readEvidence.ts';
import { judge, unreadableVerdict } from '../../domain/judge.ts';
import type { Verdict } from '../../domain/verdict.ts';
import type { ScanRecord } from '../../store/journal/record.ts';
import type { CounterRow, RowAnswer, RowMemory } from './counterRow.ts';
import { labelFields, type RowSubject } from './rowSubject.ts';
import type { RunWork } from './runWork.ts';

/** The answer about a pack from what was read for it. */
export function packAnswer(
  subject: Extract<RowSubject, { readonly kind: 'pack' }>,
  reading: EvidenceReading,
  { viewer, judgingNow }: Pick<RunWork, 'viewer' | 'judgingNow'>,
  at: number,
): RowAnswer {
  const now = judgingNow(reading.evidence.block);
  const verdict = judge({ ok: true, pack: subject.pack }, reading.evidence, viewer, now);
  return { kind: 'pack', verdict, reading, now, at };
}

/** The answer to a code that is no label of a pack. */
export function unreadableAnswer(
  { problem }: Extract<RowSubject, { readonly kind: 'unreadable' }>,
  { judgingNow }: Pick<RunWork, 'judgingNow'>,
  at: number,
): RowAnswer {
  const now = judgingNow({ status: 'unread', cause: { code: 'depends_on_unread' } });
  return { kind: 'pack', verdict: unreadableVerdict(problem), now, at };
}

/** The verdict of a row, if it is a pack's and there is one from this page. */
export function verdictOf({ answer }: Pick<CounterRow, 'answer'>): Verdict | undefined {
  return answer?.kind === 'pack' ? answer.verdict : undefined;
}

/** Whether a verdict says what the journal has of the row already. */
export function isRemembered(memory: RowMemory | undefined, { outcome, findings }: Verdict): boolean {
  return memory?.outcome === outcome && memory.findings.join() === findings.map(({ code }) => code).join();
}

/** Whether *used here* is only what this list itself has signed. */
export function isOwnDoing({ answer, signed }: Pick<CounterRow, 'answer' | 'signed'>): boolean {
  if (answer?.kind !== 'pack' || answer.verdict.outcome !== 'used_here') return false;
  return signed?.act === 'dispense' && (signed.result === 'recorded' || signed.result === 'stands');
}

/** Whether nothing could be read because no node answered for a row. */
export function isUnread({ answer }: Pick<CounterRow, 'answer'>): boolean {
  if (answer === undefined) return false;
  if (answer.kind === 'unit') return answer.evidence.block.status === 'unread';
  return answer.reading?.evidence.block.status === 'unread';
}

/** Whether it is a container that somebody put on hold: nothing of it may be dispensed or sent on. */
export function isHeld({ answer }: Pick<CounterRow, 'answer'>): boolean {
  if (answer?.kind !== 'unit') return false;
  const { custody } = answer.evidence;
  return custody.status === 'found' && custody.value.position.heldBy !== undefined;
}

/** An answer about a pack as the journal keeps it. */
export function scanRecord(
  run: string,
  { row, job, subject }: CounterRow,
  { verdict, reading }: Extract<RowAnswer, { readonly kind: 'pack' }>,
  ms: number | undefined,
): ScanRecord {
  const product = reading?.evidence.product;
  const block = reading?.evidence.block;
  return {
    kind: 'scan',
    run,
    row,
    job,
    label: labelFields(subject),
    ...(product?.status === 'found' ? { product: `${product.value.name} ${product.value.strength}` } : {}),
    outcome: verdict.outcome,
    findings: verdict.findings.map(({ code }) => code),
    ruleSet: verdict.ruleSet,
    ...(block?.status === 'found' ? { block: { number: block.value.number, hash: block.value.hash } } : {}),
    ...(ms === undefined ? {} : { ms }),
  };
}
