import { type FormEvent, useState } from 'react';
import { isRed, type Outcome } from '../../domain/verdict.ts';
import type { ActionTaken } from '../../store/journal/record.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { type AlertChoice, alertChoices, needsReason } from './alertChoices.ts';
import { type CaseProblem, ProblemNotice } from './ProblemNotice.tsx';

/** What became of a choice. */
export type AlertRecorded =
  | { readonly ok: true }
  | { readonly ok: false; readonly problem: CaseProblem | 'judged' };

interface Props {
  readonly outcome: Outcome;
  /** What was recorded last about this answer. */
  readonly action: ActionTaken | undefined;
  /** The case of this pack, if one was opened. */
  readonly caseId: string | undefined;
  readonly onChoice: (choice: AlertChoice, reason: string | undefined) => Promise<AlertRecorded>;
}

/** The one step that is asked for after an answer that is not green: what was done with the pack. */
export function AlertPanel({ outcome, action, caseId, onChoice }: Props) {
  const { cases, counter } = useText().text;
  const words = cases.alert;
  const [isOpen, setOpen] = useState(false);
  const [asking, setAsking] = useState<AlertChoice>();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<CaseProblem | 'judged'>();
  const choices = alertChoices(outcome);
  if (choices.length === 0) return null;

  const record = async (choice: AlertChoice, reason?: string) => {
    setBusy(true);
    const recorded = await onChoice(choice, reason);
    setBusy(false);
    setProblem(recorded.ok ? undefined : recorded.problem);
    if (!recorded.ok) return;
    setAsking(undefined);
    setOpen(false);
  };
  const choose = (choice: AlertChoice) => (needsReason(choice) ? setAsking(choice) : void record(choice));
  const [first, ...others] = choices;
  const done = action !== undefined && !isOpen;
  return (
    <Card title={words.title} className="no-print border-2! border-ink!">
      <div className="grid gap-3">
        {done && (
          <p role="status" className="font-semibold">
            {words.done(counter.journal.actions[action])}
          </p>
        )}
        {!done && asking === undefined && (
          <>
            <p>{lead(outcome, words.leads)}</p>
            <div className="flex flex-wrap gap-2">
              {first !== undefined && (
                <Button disabled={isBusy} onClick={() => choose(first)}>
                  {words.choices[first]}
                </Button>
              )}
              {others.map((choice) => (
                <Button key={choice} variant="outline" disabled={isBusy} onClick={() => choose(choice)}>
                  {words.choices[choice]}
                </Button>
              ))}
            </div>
          </>
        )}
        {!done && asking !== undefined && (
          <ReasonForm
            choice={asking}
            isBusy={isBusy}
            onReason={(reason) => void record(asking, reason)}
            onCancel={() => setAsking(undefined)}
          />
        )}
        {problem === 'judged' && <p role="alert">{words.judged}</p>}
        {problem !== undefined && problem !== 'judged' && <ProblemNotice problem={problem} />}
        {(done || caseId !== undefined) && (
          <div className="flex flex-wrap gap-2">
            {caseId !== undefined && (
              <ButtonLink variant="outline" href={`/counter/case/${caseId}`}>
                {words.openCase(caseId)}
              </ButtonLink>
            )}
            {done && (
              <Button variant="plain" onClick={() => setOpen(true)}>
                {words.change}
              </Button>
            )}
          </div>
        )}
      </div>
    </Card>
  );
}

interface ReasonProps {
  readonly choice: AlertChoice;
  readonly isBusy: boolean;
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
}

function ReasonForm({ choice, isBusy, onReason, onCancel }: ReasonProps) {
  const words = useText().text.cases.alert;
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = reason.trim();
    setMissing(given === '');
    if (given !== '') onReason(given);
  };
  return (
    <form onSubmit={submit} className="grid gap-3">
      <p className="font-semibold">{words.choices[choice]}</p>
      {choice === 'supplied_unverified' && <p>{words.supplyWarning}</p>}
      <TextField
        label={words.reason}
        hint={words.reasonHint}
        value={reason}
        onChange={setReason}
        maxLength={200}
        autoFocus
        problem={isMissing ? words.reasonMissing : undefined}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" disabled={isBusy}>
          {words.record}
        </Button>
        <Button variant="plain" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

function lead(
  outcome: Outcome,
  leads: Readonly<Record<'stop' | 'used_here' | 'caution' | 'could_not_check', string>>,
): string {
  if (outcome === 'used_here' || outcome === 'caution' || outcome === 'could_not_check')
    return leads[outcome];
  return isRed(outcome) ? leads.stop : '';
}
