import { type FormEvent, useState } from 'react';
import { parseSscc } from '../../../domain/identifiers.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { useText } from '../../../ui/LocaleProvider.tsx';
import { TextField } from '../../../ui/TextField.tsx';

interface Props {
  readonly onTake: (sscc: string) => void;
}

/** The number of a container, typed in as it is printed, with or without what stands before it on the label. */
export function ContainerEntry({ onTake }: Props) {
  const { entry } = useText().text.goodsIn;
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  function submit(event: FormEvent): void {
    event.preventDefault();
    const digits = typed.replace(/\s/g, '');
    const sscc = parseSscc(digits.length > 18 ? digits.replace(/^(\(00\)|00)/, '') : digits);
    setWrong(!sscc.ok);
    if (!sscc.ok) return;
    setTyped('');
    onTake(sscc.value);
  }
  return (
    <Card title={entry.title}>
      <form onSubmit={submit} className="grid gap-3">
        <TextField
          code
          inputMode="numeric"
          label={entry.label}
          hint={entry.hint}
          problem={isWrong ? entry.wrong : undefined}
          value={typed}
          onChange={(next) => {
            setTyped(next);
            setWrong(false);
          }}
        />
        <Button type="submit" disabled={typed.trim() === ''} className="justify-self-start">
          {entry.take}
        </Button>
      </form>
    </Card>
  );
}
