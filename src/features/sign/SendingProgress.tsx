import { useText } from '../../ui/LocaleProvider.tsx';
import type { SignProgress } from './sendAct.ts';

interface Props {
  readonly at: SignProgress | 'included';
  readonly sentence: string;
}

const STEPS: readonly SignProgress[] = ['checking', 'signing', 'including'];

/** How far an act has come on its way to the ledger. */
export function SendingProgress({ at, sentence }: Props) {
  const words = useText().text.sign;
  const reached = at === 'included' ? STEPS.length : STEPS.indexOf(at);
  return (
    <div className="grid gap-4">
      <p className="text-lead">{sentence}</p>
      <ol className="grid gap-2">
        {STEPS.map((step, i) => (
          <li
            key={step}
            aria-current={i === reached ? 'step' : undefined}
            className={`flex items-center gap-3 ${i < reached ? '' : 'text-soft'}`}
          >
            <svg viewBox="0 0 24 24" aria-hidden="true" className="size-6 shrink-0">
              {i < reached ? (
                <>
                  <circle cx="12" cy="12" r="11" fill="var(--genuine-ink)" />
                  <path d="m7 12.5 3.5 3.5L17 9" fill="none" stroke="var(--card)" strokeWidth="2.5" />
                </>
              ) : (
                <circle
                  cx="12"
                  cy="12"
                  r="10"
                  fill="none"
                  stroke="currentColor"
                  strokeWidth="2"
                  strokeDasharray={i === reached ? '12 6' : undefined}
                />
              )}
            </svg>
            {words.steps[step]}
          </li>
        ))}
      </ol>
      <p role="status" className="font-semibold">
        {words.progress[at]}
      </p>
    </div>
  );
}
