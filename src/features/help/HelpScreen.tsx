import { OUTCOMES, type ViewerKind } from '../../domain/verdict.ts';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { outcomeStyle } from '../../ui/outcomeStyle.ts';
import { Silhouette } from '../../ui/Silhouette.tsx';
import { outcomeAddress } from './outcomeAddress.ts';

/** All answers with what each says, to look one up by its shape and its word. */
export function HelpScreen({ viewer }: { readonly viewer: ViewerKind }) {
  const { text } = useText();
  const words = text.help;
  // What a pharmacy itself has handed out is *supplied* to whoever got it there.
  const answers = OUTCOMES.filter((outcome) => viewer !== 'patient' || outcome !== 'used_here');
  return (
    <div className="mx-auto grid max-w-page grid-cols-[minmax(0,1fr)] gap-5 px-3 py-5 sm:px-6">
      <div>
        <h1 className="font-display text-word font-semibold">{text.shell.nav.help}</h1>
        <p className="mt-1 max-w-prose text-soft">{words.lead}</p>
      </div>
      <Notice role="note" tone="check" title={words.urgent.title}>
        {words.urgent.sentence}
      </Notice>
      <Card title={words.all}>
        <ul className="-my-2 grid gap-x-8 lg:grid-cols-2">
          {/* The good ones first: whoever looks for a red finds it by its shape. */}
          {answers.toReversed().map((outcome) => (
            <li key={outcome} className="border-b border-line py-3">
              <a href={outcomeAddress(outcome)} className="group flex min-h-touch items-center gap-4">
                <Silhouette outcome={outcome} className={`size-11 shrink-0 ${outcomeStyle(outcome).mark}`} />
                <span className="min-w-0">
                  <span className="block font-semibold text-brand underline underline-offset-4 group-hover:no-underline">
                    {text.outcomes[outcome][viewer].word}
                  </span>
                  <span className="block text-soft">{text.outcomes[outcome][viewer].sentence}</span>
                </span>
              </a>
            </li>
          ))}
        </ul>
      </Card>
      <Card title={words.limits.title}>
        <ul className="list-disc ps-5">
          {words.limits.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Card>
    </div>
  );
}
