import { useState } from 'react';
import { type Gln, parseGln } from '../../domain/identifiers.ts';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { TextField } from '../../ui/TextField.tsx';

interface Props {
  readonly till: Gln | undefined;
  readonly onTill: (till: Gln | undefined) => void;
}

/** The pharmacy this till stands in: kept as soon as it is a whole number, taken out when the field is emptied. */
export function TillSetting({ till, onTill }: Props) {
  const { text, format } = useText();
  const words = text.settings.till;
  const [typed, setTyped] = useState<string>(till ?? '');
  const digits = typed.replace(/\s/g, '');
  const parsed = parseGln(digits);
  const short = !parsed.ok && parsed.problem.code === 'ai-value-short';

  function change(next: string): void {
    setTyped(next);
    const gln = parseGln(next.replace(/\s/g, ''));
    if (gln.ok) onTill(gln.value);
    else if (next.trim() === '') onTill(undefined);
  }

  return (
    <Card title={words.title}>
      <TextField
        code
        inputMode="numeric"
        label={words.label}
        value={typed}
        onChange={change}
        problem={parsed.ok || short ? undefined : text.labelProblems[parsed.problem.code]}
        hint={
          parsed.ok
            ? `✓ ${words.good}`
            : short && digits !== ''
              ? words.digits(format.number(digits.length))
              : words.hint
        }
      />
    </Card>
  );
}
