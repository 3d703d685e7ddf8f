import type { JournalQuery } from '../../../store/journal/findEntries.ts';
import type { JournalEntry, LabelFields } from '../../../store/journal/record.ts';

/** Something that was done with a pack of a lot at a till of this device. */
export interface LotEvent {
  /** Unix seconds by the device's clock. */
  readonly at: number;
  readonly till: string;
  readonly serial?: string;
  readonly what: 'came' | 'dispensed' | 'taken_back' | 'set_aside' | 'supplied';
}

interface NamedLot {
  readonly gtin: string;
  readonly lot: string;
}

/** What to look for in the journal: a lot's own characters may divide words. */
export function lotWords({ gtin, lot }: NamedLot): NonNullable<JournalQuery['words']> {
  return /[\s,;]/.test(lot) ? gtin : `${gtin} ${lot}`;
}

const SIGNED: Readonly<Record<string, LotEvent['what']>> = {
  dispense: 'dispensed',
  undo: 'taken_back',
  hold_pack: 'set_aside',
};

/**
 * What the journal knows of a lot's packs, oldest first. What is signed counts once it stands on the ledger; what
 * somebody only said counts where nothing signed says the same.
 */
export function lotJournal(entries: readonly JournalEntry[], wanted: NamedLot): readonly LotEvent[] {
  const isMeant = ({ gtin, lot }: LabelFields) => gtin === wanted.gtin && lot === wanted.lot;
  const events: LotEvent[] = [];
  const said: LotEvent[] = [];
  const known = new Set<string>();
  const once = (key: string, event: LotEvent, list = events) => {
    if (known.has(key)) return;
    known.add(key);
    list.push(event);
  };
  for (const { at, till, record } of entries.toSorted((a, b) => a.seq - b.seq)) {
    const event = (what: LotEvent['what'], { serial }: LabelFields): LotEvent => ({
      at,
      till,
      what,
      ...(serial === undefined ? {} : { serial }),
    });
    if (record.kind === 'scan' && record.job === 'goods_in' && isMeant(record.label))
      once(`scan ${record.run} ${record.row}`, event('came', record.label));
    else if (record.kind === 'action' && isMeant(record.label)) {
      const what = saidOf(record.action);
      if (what !== undefined) once(`action ${record.scan} ${what}`, event(what, record.label), said);
    } else if (record.kind === 'signed')
      for (const [i, { act = record.act, label, result }] of record.packs.entries()) {
        const what = SIGNED[act];
        if (what === undefined || !isMeant(label) || (result !== 'recorded' && result !== 'stands')) continue;
        once(`signed ${record.receipt} ${i}`, event(what, label));
      }
  }
  const signed = new Set(events.map(({ what, serial }) => `${what} ${serial}`));
  const others = said.filter(({ what, serial }) => !signed.has(`${what} ${serial}`));
  return [...events, ...others].toSorted((a, b) => a.at - b.at);
}

function saidOf(action: string): LotEvent['what'] | undefined {
  if (action === 'quarantined') return 'set_aside';
  if (action === 'dispensed') return 'dispensed';
  return action === 'supplied_unverified' ? 'supplied' : undefined;
}

/** How many packs the journal has as handed out and not taken back. */
export function handedOut(events: readonly LotEvent[]): number {
  const out = new Set<string>();
  for (const { what, serial, at } of events) {
    const key = serial ?? `at ${at}`;
    if (what === 'dispensed' || what === 'supplied') out.add(key);
    else if (what === 'taken_back') out.delete(key);
  }
  return out.size;
}
