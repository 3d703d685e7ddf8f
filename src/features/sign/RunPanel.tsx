import { useEffect, useRef, useState } from 'react';
import { leftOver } from '../../chain/leftOver.ts';
import type { NamedAct } from '../../chain/recordAct.ts';
import type { Run } from '../../chain/recordRun.ts';
import type { SignProblem } from '../../chain/signProblem.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { AskingRun } from './AskingRun.tsx';
import { linesOf, summaryOf } from './actWords.ts';
import { RunProgress } from './RunProgress.tsx';
import { RunReceiptCard } from './RunReceiptCard.tsx';
import type { RunProps, StageProps } from './runProps.ts';
import { SignProblemNotice } from './SignProblemNotice.tsx';
import { useRun } from './useRun.ts';

/** Everything about one signed run: choosing an account, seeing whom it acts for, signing, and what became of it. */
export function RunPanel(props: RunProps) {
  const { ports, onRun, onEnd } = props;
  const { title, runTitle, receipt } = useText().text.sign;
  // What of an earlier run is tried again, instead of all.
  const [left, setLeft] = useState<readonly NamedAct[]>();
  const acts = left ?? props.acts;
  const run = useRun(ports, onRun, onEnd);
  const panel = useRef<HTMLDivElement>(null);
  const isSending = run.stage.at === 'running' || run.stage.at === 'ended';
  // What had the focus is gone at each of these turns.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a turn is what it waits for
  useEffect(() => panel.current?.focus(), [isSending]);
  const [first] = acts;
  const manyTitle = run.stage.at === 'ended' ? receipt.title : runTitle;
  return (
    <div ref={panel} tabIndex={-1} className="scroll-mt-4">
      <Card title={props.acts.length === 1 && first !== undefined ? title[first.act.kind] : manyTitle}>
        <Stages {...props} {...{ acts, run }} isOne={props.acts.length === 1} onLeft={setLeft} />
      </Card>
    </div>
  );
}

function Stages(props: StageProps) {
  const { run, isOne, ports, onCheckAgain, onLeft } = props;
  const { receipt: words } = useText().text.sign;
  const { stage } = run;
  switch (stage.at) {
    case 'asked':
    case 'checking':
      return <AskingRun {...props} />;
    case 'running':
      return (
        <RunProgress run={stage.run}>
          <Agreed run={stage.run} />
        </RunProgress>
      );
    case 'ended': {
      const left = leftOver(stage.run);
      if (!isOne)
        return (
          <RunReceiptCard
            run={stage.run}
            network={ports.network}
            action={
              left.length > 0 && (
                <Button
                  onClick={() => {
                    onLeft(left);
                    run.ask();
                  }}
                >
                  {words.retry(left.length)}
                </Button>
              )
            }
          />
        );
      const problem = problemOf(stage.run);
      // Nobody is asked to sign twice for what may be recorded already.
      if (problem !== undefined) return <SignProblemNotice problem={problem} onCheckAgain={onCheckAgain} />;
      return (
        <RunProgress run={stage.run}>
          <Agreed run={stage.run} />
        </RunProgress>
      );
    }
    default:
      return stage satisfies never;
  }
}

/** What somebody agreed to, as it was then. */
function Agreed({ run }: { readonly run: Run }) {
  const { text } = useText();
  const [first, ...more] = run.acts.map(({ act }) => act);
  if (first === undefined) return null;
  const { name } = run.actor;
  if (more.length === 0) return <p className="text-lead">{summaryOf(text, first, name)}</p>;
  return (
    <ul className="list-disc ps-6 text-lead">
      {linesOf(text, [first, ...more]).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** What is not known yet of the one act of a run. */
function problemOf({ results: [result] }: Run): SignProblem | undefined {
  if (result?.at === 'waiting') return { code: 'slow', detail: '' };
  return result?.at === 'unknown' ? { code: 'lost', detail: '' } : undefined;
}
