import { useState } from 'react';
import { isRunning } from '../../store/cases/caseState.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import type { CaseProps } from './caseProps.ts';
import { TextStep } from './TextStep.tsx';

/** What a suspect pack turns out to be. Only the confirmation begins the 24 hours, and it asks once more. */
export function DecideCard({ state, add }: CaseProps) {
  const words = useText().text.cases.decide;
  const [asking, setAsking] = useState<'confirm' | 'cleared'>();
  const decided = state.status === 'illegitimate';
  const canClose = state.status === 'cleared' || (decided && !isRunning(state));
  const done = () => setAsking(undefined);
  return (
    <Card title={words.title} className="no-print">
      {asking === 'confirm' && (
        <div className="grid gap-3" role="alert">
          <p className="font-semibold">{words.confirmQuestion}</p>
          <div className="flex flex-wrap gap-2">
            <Button
              onClick={() => {
                done();
                void add({ kind: 'confirmed' });
              }}
            >
              {words.confirmYes}
            </Button>
            <Button variant="plain" onClick={done}>
              {words.cancel}
            </Button>
          </div>
        </div>
      )}
      {asking === 'cleared' && (
        <TextStep
          label={words.clearedReason}
          action={words.clearedYes}
          onText={async (reason) => {
            const kept = await add({ kind: 'cleared', reason });
            if (kept) done();
            return kept;
          }}
          onCancel={done}
        />
      )}
      {asking === undefined && (
        <div className="grid gap-3">
          <p>{words.lead}</p>
          <div className="flex flex-wrap gap-2">
            {!decided && (
              <Button onClick={() => setAsking('confirm')}>
                {state.status === 'open' ? words.confirm : words.reconsider}
              </Button>
            )}
            {(decided || state.status === 'open') && (
              <Button variant="outline" onClick={() => setAsking('cleared')}>
                {words.cleared}
              </Button>
            )}
            {canClose && (
              <Button variant="outline" onClick={() => void add({ kind: 'closed' })}>
                {words.close}
              </Button>
            )}
          </div>
        </div>
      )}
    </Card>
  );
}
