import { type FormEvent, useState } from 'react';
import type { CalendarDate } from '../../domain/identifiers.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { FieldEntry } from './FieldEntry.tsx';

interface Props {
  readonly onText: (text: string) => void;
  readonly now: CalendarDate;
}

/** Typing a code in: as a whole, or field by field. */
export function TypedEntry({ onText, now }: Props) {
  const { typed } = useText().text.scan;
  const [whole, setWhole] = useState('');
  function submit(event: FormEvent): void {
    event.preventDefault();
    onText(whole.trim());
  }
  return (
    <Card title={typed.title}>
      <FieldEntry onText={onText} now={now} />
      <details className="mt-5 border-t border-line pt-3">
        <summary className="min-h-touch cursor-pointer content-center font-semibold text-brand">
          {typed.whole}
        </summary>
        <form onSubmit={submit} className="mt-2 grid gap-3">
          <TextField
            code
            label={typed.whole}
            hint={typed.wholeHint}
            placeholder={typed.wholeExample}
            value={whole}
            onChange={setWhole}
          />
          <Button
            type="submit"
            variant="outline"
            disabled={whole.trim() === ''}
            className="justify-self-start"
          >
            {typed.check}
          </Button>
        </form>
      </details>
    </Card>
  );
}
