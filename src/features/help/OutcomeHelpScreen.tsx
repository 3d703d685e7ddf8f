import { isRed, type Outcome, type ViewerKind } from '../../domain/verdict.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { outcomeStyle } from '../../ui/outcomeStyle.ts';
import { Silhouette } from '../../ui/Silhouette.tsx';
import { HELP } from './outcomeAddress.ts';

interface Props {
  readonly outcome: Outcome;
  readonly viewer: ViewerKind;
}

/** One answer explained: what it means, what to do, whom to ask, what it cannot mean. */
export function OutcomeHelpScreen({ outcome, viewer }: Props) {
  const { text } = useText();
  const words = text.help;
  const { means, not } = words.outcomes[outcome];
  const said = text.outcomes[outcome];
  const advised =
    viewer === 'patient' ? (['patient', 'pharmacist'] as const) : (['pharmacist', 'patient'] as const);
  return (
    <article className="mx-auto grid max-w-page grid-cols-[minmax(0,1fr)] gap-5 px-3 py-5 sm:px-6">
      <div>
        <a
          href={HELP}
          className="no-print inline-flex min-h-touch items-center text-small text-brand underline"
        >
          {words.back}
        </a>
        <div className="flex items-center gap-4 sm:gap-6">
          <Silhouette
            outcome={outcome}
            className={`size-16 shrink-0 sm:size-[84px] ${outcomeStyle(outcome).mark}`}
          />
          <div className="min-w-0">
            <h1 className="font-display text-word font-semibold">{said[viewer].word}</h1>
            <p className="text-soft">
              {viewer === 'patient'
                ? words.calledFor(said.pharmacist.word)
                : words.calledForPatients(said.patient.word)}
            </p>
          </div>
        </div>
      </div>
      {isRed(outcome) && (
        <Notice role="note" tone="bad" title={words.urgent.title}>
          {words.urgent.sentence}
        </Notice>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 lg:grid-cols-2">
        <Card title={words.means}>
          <p className="max-w-prose text-lead">{means}</p>
        </Card>
        <Card title={words.not}>
          <ul className="grid max-w-prose list-disc gap-1 ps-5">
            {not.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Card>
        {advised.map((who) => (
          <Advice key={who} outcome={outcome} who={who} />
        ))}
      </div>
      <p className="no-print flex flex-wrap items-center gap-x-6 gap-y-3">
        <ButtonLink href="/">{text.shell.notFound.action}</ButtonLink>
        <a
          href="/on-chain/rules"
          className="inline-flex min-h-touch items-center text-brand underline underline-offset-4"
        >
          {words.rules}
        </a>
      </p>
    </article>
  );
}

function Advice({ outcome, who }: { readonly outcome: Outcome; readonly who: 'patient' | 'pharmacist' }) {
  const words = useText().text.help;
  const { steps, ask } = words.outcomes[outcome][who];
  return (
    <Card title={who === 'patient' ? words.forPatients : words.forPharmacists}>
      <h3 className="font-semibold">{words.what}</h3>
      <ol className="mt-1 grid max-w-prose list-decimal gap-1 ps-6">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h3 className="mt-4 font-semibold">{words.whom}</h3>
      <p className="mt-1 max-w-prose">{ask}</p>
    </Card>
  );
}
