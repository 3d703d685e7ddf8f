import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';

interface Props {
  /** Makes the file and has it saved. */
  readonly onFile: (form: 'pdf' | 'json') => Promise<void>;
}

/** The suspect pack file, to be sent to whoever must be told. */
export function FileCard({ onFile }: Props) {
  const words = useText().text.cases.file;
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle');
  const make = (form: 'pdf' | 'json') => {
    setState('making');
    onFile(form).then(
      () => setState('idle'),
      (cause: unknown) => {
        console.error(cause);
        setState('failed');
      },
    );
  };
  return (
    <Card title={words.title} className="no-print">
      <p>{words.lead}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button disabled={state === 'making'} onClick={() => make('pdf')}>
          {words.pdf}
        </Button>
        <Button variant="outline" disabled={state === 'making'} onClick={() => make('json')}>
          {words.json}
        </Button>
      </div>
      <p role="status" className="mt-2 empty:hidden">
        {state === 'making' ? words.making : state === 'failed' ? words.failed : ''}
      </p>
    </Card>
  );
}
