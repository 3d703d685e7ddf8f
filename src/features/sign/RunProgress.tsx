import type { ReactNode } from 'react';
import type { Run, Sending } from '../../chain/recordRun.ts';
import { useText } from '../../ui/LocaleProvider.tsx';
import { StepMark } from './StepMark.tsx';

interface Props {
  readonly run: Run;
  /** What is signed, in words. */
  readonly children: ReactNode;
}

type Step = 'checking' | 'signing' | 'including';
const STEPS: readonly Step[] = ['checking', 'signing', 'including'];

/** How far a run has come on its way to the ledger. */
export function RunProgress({ run, children }: Props) {
  const words = useText().text.sign;
  const { sendings } = run;
  const current = sendings.find(({ state }) => reached(state.at) < STEPS.length) ?? sendings.at(-1);
  const at = current === undefined ? 0 : reached(current.state.at);
  return (
    <div className="grid gap-4">
      {children}
      <ol className="grid gap-2">
        {sendings.length > 1
          ? sendings.map((sending, i) => (
              <Part key={sending.id} {...{ sending, i }} parts={sendings.length} />
            ))
          : STEPS.map((step, i) => (
              <li
                key={step}
                aria-current={i === at ? 'step' : undefined}
                className={`flex items-center gap-3 ${i < at ? '' : 'text-soft'}`}
              >
                <StepMark state={i < at ? 'done' : i === at ? 'current' : 'ahead'} />
                {words.steps[step]}
              </li>
            ))}
      </ol>
      <p role="status" className="font-semibold">
        {words.progress[STEPS[at] ?? 'included']}
      </p>
    </div>
  );
}

interface PartProps {
  readonly sending: Sending;
  readonly i: number;
  readonly parts: number;
}

function Part({ sending: { state, acts }, i, parts }: PartProps) {
  const { run: words } = useText().text.sign;
  const done = reached(state.at) === STEPS.length;
  return (
    <li className={`flex items-center gap-3 ${done ? '' : 'text-soft'}`}>
      <StepMark state={done ? 'done' : state.at === 'prepared' ? 'ahead' : 'current'} />
      <span>
        {words.part(i + 1, parts, acts.length)} – {words.states[state.at]}
      </span>
    </li>
  );
}

/** How many of the steps are behind a sending. */
function reached(at: Sending['state']['at']): number {
  switch (at) {
    case 'prepared':
      return 0;
    case 'asked':
    case 'unknown':
      return 1;
    case 'signed':
      return 2;
    case 'included':
    case 'final':
    case 'failed':
      return STEPS.length;
    default:
      return at satisfies never;
  }
}
