import type { Outcome } from '../../domain/verdict.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { outcomeStyle } from '../../ui/outcomeStyle.ts';
import { Silhouette } from '../../ui/Silhouette.tsx';

interface Props {
  /** Whether there are sample packs to try. */
  readonly demo: boolean;
  /** Told once the person has put it away. */
  readonly onDone: () => void;
}

const SHAPES: readonly Outcome[] = ['genuine', 'caution', 'blocked'];
const LINK = 'inline-flex min-h-touch items-center text-brand underline underline-offset-4';

/** The app in three steps, on its first screen, until it is put away. It covers nothing and takes no focus. */
export function FirstRunTour({ demo, onDone }: Props) {
  const { tour: words } = useText().text;
  return (
    <Card title={words.title} className="no-print">
      <ol className="grid list-decimal gap-x-10 gap-y-2 ps-5 md:grid-cols-3">
        <li>{words.scan}</li>
        <li>
          {words.read}
          <span className="mt-1 flex gap-2">
            {SHAPES.map((outcome) => (
              <Silhouette
                key={outcome}
                outcome={outcome}
                className={`size-7 ${outcomeStyle(outcome).mark}`}
              />
            ))}
          </span>
        </li>
        <li>{words.act}</li>
      </ol>
      <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-1">
        <Button onClick={onDone}>{words.done}</Button>
        <a href="/help" className={LINK}>
          {words.help}
        </a>
        {demo && (
          <a href="/demo" className={LINK}>
            {words.demo}
          </a>
        )}
      </div>
    </Card>
  );
}
