import { type FormEvent, useState } from 'react';
import type { CalendarDate } from '../../domain/identifiers.ts';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { type FieldReading, readFields, type TypedFields } from './readFields.ts';

interface Props {
  readonly onText: (text: string) => void;
  readonly now: CalendarDate;
}

const EMPTY: TypedFields = { gtin: '', lot: '', expiry: '', serial: '' };

/** The four fields of a pack, each with its help while it is typed. */
export function FieldEntry({ onText, now }: Props) {
  const { text, format } = useText();
  const { typed } = text.scan;
  const [fields, setFields] = useState(EMPTY);
  const { gtin, lot, expiry, serial, text: label } = readFields(fields, now);
  const set = (change: Partial<TypedFields>) => setFields({ ...fields, ...change });
  const problem = (reading: FieldReading<unknown>) =>
    reading.state === 'wrong' ? text.labelProblems[reading.problem.code] : undefined;
  const alone = [lot, expiry, serial].every(({ state }) => state === 'empty');

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (label !== undefined) onText(label);
  }

  return (
    <form onSubmit={submit} className="grid gap-4 sm:grid-cols-2">
      <TextField
        code
        className="sm:col-span-2"
        inputMode="numeric"
        label={typed.gtin}
        value={fields.gtin}
        onChange={(value) => set({ gtin: value })}
        problem={problem(gtin)}
        hint={
          gtin.state === 'short'
            ? typed.digits(format.number(gtin.typed), format.number(14))
            : gtin.state === 'good'
              ? `✓ ${typed.good}`
              : typed.gtinHint
        }
      />
      <TextField
        code
        label={typed.lot}
        value={fields.lot}
        onChange={(value) => set({ lot: value })}
        problem={problem(lot)}
        hint={typed.lotHint}
      />
      <TextField
        code
        label={typed.expiry}
        value={fields.expiry}
        onChange={(value) => set({ expiry: value })}
        problem={expiry.state === 'wrong' ? typed.dateUnclear : undefined}
        hint={
          expiry.state === 'good'
            ? expiryWords(format.date(expiry.value.date), expiry.value)
            : typed.expiryHint
        }
      />
      <TextField
        code
        className="sm:col-span-2"
        label={typed.serial}
        value={fields.serial}
        onChange={(value) => set({ serial: value })}
        problem={problem(serial)}
        hint={typed.serialHint}
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 sm:col-span-2">
        <Button type="submit" disabled={label === undefined || alone}>
          {typed.check}
        </Button>
        {label !== undefined && alone && <p className="text-small text-soft">{typed.onlyProduct}</p>}
      </div>
    </form>
  );

  function expiryWords(date: string, { date: day, wholeMonth }: { date: CalendarDate; wholeMonth: boolean }) {
    if (day < now) return typed.past(date);
    return wholeMonth ? typed.lastOfMonth(date) : typed.readAs(date);
  }
}
