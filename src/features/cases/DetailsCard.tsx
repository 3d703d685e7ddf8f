import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { CaseProps } from './caseProps.ts';

interface Props extends Pick<CaseProps, 'state' | 'add'> {
  /** What the pharmacy has said of itself in an earlier case. */
  readonly before: { readonly reporter: string; readonly contact: string };
}

const LINES = ['reporter', 'contact', 'from', 'suspicion'] as const;

/** What an authority asks for besides the scan, typed in once and kept. */
export function DetailsCard({ state, add, before }: Props) {
  const words = useText().text.cases.details;
  const [given, setGiven] = useState(state.details ?? { ...before, packs: 1, from: '', suspicion: '' });
  const [packs, setPacks] = useState(String(given.packs));
  const [isSaved, setSaved] = useState(false);
  const count = Number(packs);
  const isWrong = !Number.isInteger(count) || count < 1;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!isWrong) setSaved(await add({ kind: 'details', details: { ...given, packs: count } }));
  };
  const hints = { contact: words.contactHint, from: words.fromHint, suspicion: words.suspicionHint };
  return (
    <Card title={words.title} className="no-print">
      <p>{words.lead}</p>
      <form onSubmit={(event) => void save(event)} className="mt-3 grid gap-3">
        {LINES.map((line) => (
          <TextField
            key={line}
            label={words[line]}
            {...(line === 'reporter' ? {} : { hint: hints[line] })}
            value={given[line]}
            maxLength={500}
            onChange={(value) => {
              setSaved(false);
              setGiven({ ...given, [line]: value });
            }}
          />
        ))}
        <TextField
          label={words.packs}
          value={packs}
          inputMode="numeric"
          className="max-w-40"
          onChange={(value) => {
            setSaved(false);
            setPacks(value);
          }}
          problem={isWrong ? words.packsWrong : undefined}
        />
        <div className="flex flex-wrap items-center gap-4">
          <Button type="submit" variant="outline">
            {words.save}
          </Button>
          <p role="status">{isSaved ? words.saved : ''}</p>
        </div>
      </form>
    </Card>
  );
}
