import { useState } from 'react';
import { RECIPIENTS, type Recipient } from '../../store/cases/suspectCase.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import type { CaseProps } from './caseProps.ts';
import { TextStep } from './TextStep.tsx';

/** Who must be told of an illegitimate pack, and who has been: with the last of them the clock stops. */
export function TellCard({ state, add }: CaseProps) {
  const { text, format } = useText();
  const words = text.cases.tell;
  const [asking, setAsking] = useState<{ readonly whom: Recipient; readonly as: 'told' | 'spared' }>();
  return (
    <Card title={words.title} className="no-print">
      <p>{words.lead}</p>
      <ul className="mt-2">
        {RECIPIENTS.map((whom) => {
          const told = state.told.get(whom);
          const name = words.whom[whom];
          const as = asking?.whom === whom ? asking.as : undefined;
          return (
            <li key={whom} className="grid gap-2 border-t border-line py-3">
              <p>
                <strong className="font-semibold">{name}</strong>
                {told !== undefined && (
                  <span className="text-soft">
                    {' · '}
                    {told.spared
                      ? words.sparedAt(format.dateTime(told.at))
                      : words.toldAt(format.dateTime(told.at))}
                  </span>
                )}
              </p>
              {told === undefined && as === undefined && (
                <div className="flex flex-wrap gap-2">
                  <Button
                    variant="outline"
                    aria-label={words.toldWhom(name)}
                    onClick={() => setAsking({ whom, as: 'told' })}
                  >
                    {words.told}
                  </Button>
                  <Button
                    variant="plain"
                    aria-label={words.sparedWhom(name)}
                    onClick={() => setAsking({ whom, as: 'spared' })}
                  >
                    {words.spared}
                  </Button>
                </div>
              )}
              {as !== undefined && (
                <TextStep
                  label={as === 'told' ? words.reference : words.reason}
                  action={words.record}
                  optional={as === 'told'}
                  onText={async (said) => {
                    const kept = await add(
                      as === 'spared'
                        ? { kind: 'spared', whom, reason: said }
                        : { kind: 'told', whom, ...(said === '' ? {} : { reference: said }) },
                    );
                    if (kept) setAsking(undefined);
                    return kept;
                  }}
                  onCancel={() => setAsking(undefined)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
