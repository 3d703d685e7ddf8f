import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { TextField } from '../../ui/TextField.tsx';

interface Props {
  readonly label: string;
  readonly action: string;
  /** Whether it may be left empty. */
  readonly optional?: boolean;
  /** @returns whether it was kept */
  readonly onText: (text: string) => Promise<boolean>;
  readonly onCancel?: () => void;
}

/** A line of text that is recorded with a step. */
export function TextStep({ label, action, optional = false, onText, onCancel }: Props) {
  const words = useText().text.cases;
  const [given, setGiven] = useState('');
  const [isMissing, setMissing] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const said = given.trim();
    const isEmpty = said === '' && !optional;
    setMissing(isEmpty);
    if (!isEmpty && (await onText(said))) setGiven('');
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="grid gap-2">
      <TextField
        label={label}
        hint={words.note.hint}
        value={given}
        onChange={setGiven}
        maxLength={500}
        problem={isMissing ? words.alert.reasonMissing : undefined}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant={onCancel === undefined ? 'outline' : 'primary'}>
          {action}
        </Button>
        {onCancel !== undefined && (
          <Button variant="plain" onClick={onCancel}>
            {words.alert.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
