import type { LabelReading } from '../../domain/gs1/parseLabel.ts';
import type { Outcome } from '../../domain/verdict.ts';
import type { JournalProblem } from '../../store/journal/journalProblem.ts';
import type { CounterJob, JournalRecord, TakenRecord } from '../../store/journal/record.ts';
import { checkQueue } from './checkQueue.ts';
import type { CounterRow, RowAnswer } from './counterRow.ts';
import { type FoldedRun, foldRun } from './foldRun.ts';
import { labelFields, type RowSubject, subjectKey, subjectOf } from './rowSubject.ts';
import {
  isOwnDoing,
  isRemembered,
  isUnread,
  packAnswer,
  scanRecord,
  unreadableAnswer,
  verdictOf,
} from './rowVerdict.ts';
import type { RunWork } from './runWork.ts';

/** A code that was seen and makes no row: a pack's shop barcode, or something else printed beside its own code. */
export type PassingCode = 'shop-barcode' | 'not-a-pack';

export interface CounterRunState {
  readonly job: CounterJob;
  /** In the order of their first scans. */
  readonly rows: readonly CounterRow[];
  /** What was signed in it, by receipt. */
  readonly receipts: FoldedRun['receipts'];
  /** The row scanned last, and whether it stood in the list already. */
  readonly newest: { readonly row: number; readonly again: boolean } | undefined;
  readonly passing: PassingCode | undefined;
  /** Why the last thing could not be written down. */
  readonly journalProblem: JournalProblem | undefined;
  /** A fault of ours, for the error boundary. */
  readonly fault: { readonly error: unknown } | undefined;
}

export interface CounterRun {
  readonly id: string;
  readonly get: () => CounterRunState;
  /** @returns how to stop */
  readonly subscribe: (changed: () => void) => () => void;
  /** Takes what was scanned or typed. */
  readonly take: (text: string, source: TakenRecord['source']) => void;
  readonly setJob: (job: CounterJob) => void;
  readonly setBasket: (row: number, isIn: boolean) => void;
  /** Looks rows up again, because somebody asks. */
  readonly checkAgain: (rows: readonly number[]) => void;
  /** Writes down what was done or signed, and shows it. */
  readonly write: (record: JournalRecord) => Promise<void>;
  /** Whoever looks, or what is asked, is another by now: what was read is judged again. */
  readonly setWork: (work: RunWork) => void;
  readonly stop: () => void;
}

/** Told an answer that somebody waits for, or that has become another one. */
export type OnAnswer = (outcome: Outcome) => void;

/** A camera sees whatever is printed beside the code; a scanner is aimed. */
function passingCode(
  label: LabelReading,
  subject: RowSubject,
  source: TakenRecord['source'],
): PassingCode | undefined {
  if (label.ok && label.identity.kind === 'product') return 'shop-barcode';
  return subject.kind === 'unreadable' && source === 'scan' ? 'not-a-pack' : undefined;
}

const AT_ONCE = 6;
const TICK_MS = 3_000;
/** What somebody is about to act on is read again this often, seconds. */
const REFRESH_S = 120;

/**
 * A run of scanning: each code gets a row and an answer of its own, many at a time, and all of it is written down.
 *
 * @param start as the journal tells it; its rows are looked up anew, for no green outlives its page
 */
export function counterRun(id: string, start: FoldedRun, work: RunWork, onAnswer: OnAnswer): CounterRun {
  const listeners = new Set<() => void>();
  const answers = new Map<number, RowAnswer>();
  const checking = new Set<number>();
  /** What was shown of a row, as long as nothing of it changes. */
  const shown = new Map<number, { readonly of: CounterRow; readonly row: CounterRow }>();
  /** What could not be read as a label. It stays in this page: it may be a card with a name on it. */
  const unread = new Map<number, string>();
  /** When somebody began to wait for a row's answer, milliseconds of `performance.now()`. */
  const waiting = new Map<number, number>();
  let folded = start;
  let rest: Omit<CounterRunState, 'job' | 'rows' | 'receipts'> = {
    newest: undefined,
    passing: undefined,
    journalProblem: undefined,
    fault: undefined,
  };
  let state = assemble();
  const queue = checkQueue(AT_ONCE, check, (error) => set({ fault: { error } }));
  const ticking = setInterval(tick, TICK_MS);
  addEventListener('online', tick);
  for (const { row } of start.rows) look(row, 'later');

  function assemble(): CounterRunState {
    return { ...rest, job: folded.job, receipts: folded.receipts, rows: folded.rows.map(show) };
  }

  function show(of: CounterRow): CounterRow {
    const answer = answers.get(of.row);
    const busy = checking.has(of.row);
    const before = shown.get(of.row);
    if (before?.of === of && before.row.answer === answer && before.row.checking === busy) return before.row;
    const text = of.text ?? unread.get(of.row);
    const row = {
      ...of,
      checking: busy,
      ...(text === undefined ? {} : { text }),
      ...(answer === undefined ? {} : { answer }),
    };
    shown.set(of.row, { of, row });
    return row;
  }

  function rowAt(number: number): CounterRow {
    const row = folded.rows.find((one) => one.row === number);
    if (row === undefined) throw new Error(`no row ${number}`);
    return row;
  }

  function set(change: Partial<typeof rest>): void {
    rest = { ...rest, ...change };
    state = assemble();
    for (const changed of listeners) changed();
  }

  async function write(record: JournalRecord): Promise<void> {
    const at = Date.now() / 1000;
    folded = foldRun(folded, { seq: 0, at, till: '', record }, work.readLabel);
    set({});
    const written = await work.journal.append(record);
    // Only now is the number known by which an action names this answer.
    if (written.ok && record.kind === 'scan') folded = foldRun(folded, written.value, work.readLabel);
    set({ journalProblem: written.ok ? undefined : written.problem });
  }

  function take(text: string, source: TakenRecord['source']): void {
    const label = work.readLabel(text, source);
    const subject = subjectOf(label);
    const passing = passingCode(label, subject, source);
    if (passing !== undefined) {
      set({ passing });
      return;
    }
    const key = subjectKey(subject);
    const known = folded.rows.find((one) => key !== undefined && subjectKey(one.subject) === key);
    const row = known?.row ?? folded.rows.length + 1;
    const again = known !== undefined;
    const read = label.ok ? { text } : { problem: label.problem.code };
    if (!label.ok) unread.set(row, text);
    waiting.set(row, performance.now());
    rest = { ...rest, newest: { row, again }, passing: undefined };
    if (folded.state !== 'open') void write({ kind: 'run', run: id, state: 'opened', job: folded.job });
    void write({
      kind: 'taken',
      run: id,
      row,
      label: labelFields(subject),
      ...read,
      source,
      job: folded.job,
      again,
    });
    look(row, 'now');
  }

  function look(row: number, urgency: 'now' | 'later'): void {
    checking.add(row);
    set({});
    queue.add(row, urgency);
  }

  async function check(number: number, signal: AbortSignal): Promise<void> {
    const { subject } = rowAt(number);
    const at = () => Date.now() / 1000;
    switch (subject.kind) {
      case 'pack': {
        const reading = await work.readPack(subject.pack, signal);
        return land(number, packAnswer(subject, reading, work, at()));
      }
      case 'unit': {
        const evidence = await work.readUnit(subject.sscc, signal);
        return land(number, { kind: 'unit', evidence, now: work.judgingNow(evidence.block), at: at() });
      }
      case 'unreadable':
        return land(number, unreadableAnswer(subject, work, at()));
      default:
        return subject satisfies never;
    }
  }

  function land(number: number, answer: RowAnswer): void {
    const began = waiting.get(number);
    waiting.delete(number);
    checking.delete(number);
    const isNews = keep(number, answer, began === undefined ? undefined : performance.now() - began);
    if (isNews && answer.kind === 'pack' && !isOwnDoing({ ...rowAt(number), answer }))
      onAnswer(answer.verdict.outcome);
  }

  /** Shows an answer, and writes it down where somebody waited for it or it is another one than before. */
  function keep(number: number, answer: RowAnswer, ms: number | undefined): boolean {
    const row = rowAt(number);
    answers.set(number, answer);
    set({});
    if (answer.kind === 'unit') return false;
    if (ms === undefined && isRemembered(row.memory, answer.verdict)) return false;
    void write(scanRecord(id, row, answer, ms));
    const { outcome } = answer.verdict;
    const isWanted = row.job === 'dispense' && outcome === 'genuine';
    // Only a scan brings back what was signed before, or taken out by hand.
    if (isWanted && (ms !== undefined || row.signed === undefined)) setBasket(number, true);
    return true;
  }

  function setBasket(row: number, isIn: boolean): void {
    if (rowAt(row).inBasket === isIn) return;
    void write({ kind: 'basket', run: id, row, state: isIn ? 'in' : 'out' });
  }

  /** Asks again for what no node answered, one row at a time until one does; keeps what is about to be signed fresh. */
  function tick(): void {
    const now = Date.now() / 1000;
    const idle = state.rows.filter(({ checking: busy }) => !busy);
    const unsure = idle.filter((row) => verdictOf(row)?.outcome === 'could_not_check' || isUnread(row));
    const oldest = unsure.toSorted((a, b) => (a.answer?.at ?? 0) - (b.answer?.at ?? 0))[0];
    const answered = Math.max(
      0,
      ...state.rows.filter((row) => !isUnread(row)).map(({ answer }) => answer?.at ?? 0),
    );
    const back = unsure.filter((row) => isUnread(row) && (row.answer?.at ?? 0) < answered);
    for (const { row } of back) look(row, 'later');
    // Nobody answers: one is asked for all.
    if (back.length === 0 && oldest !== undefined) look(oldest.row, 'later');
    for (const { row, inBasket, answer } of idle)
      if (inBasket && answer !== undefined && now - answer.at > REFRESH_S) look(row, 'later');
  }

  return {
    id,
    get: () => state,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    take,
    setJob: (job) =>
      void write({ kind: 'run', run: id, state: folded.state === 'new' ? 'opened' : 'job', job }),
    setBasket,
    checkAgain: (rows) => {
      for (const row of rows) look(row, 'now');
    },
    write,
    setWork(next) {
      work = next;
      for (const { row, subject, answer } of state.rows)
        if (subject.kind === 'pack' && answer?.kind === 'pack' && answer.reading !== undefined)
          keep(row, packAnswer(subject, answer.reading, next, answer.at), undefined);
    },
    stop() {
      clearInterval(ticking);
      removeEventListener('online', tick);
      queue.stop();
    },
  };
}
