import { type ReactNode, useState } from 'react';
import type { NamedAct } from '../../chain/recordAct.ts';
import type { Gln } from '../../domain/identifiers.ts';
import type { Partner } from '../../domain/ledger.ts';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { linesOf, refusalWords, summaryOf } from './actWords.ts';
import { PlaceChoice, placesOf } from './PlaceChoice.tsx';
import { refusalFor } from './refusalFor.ts';

interface Props {
  readonly acts: readonly NamedAct[];
  readonly partner: Partner;
  /** The network's time, Unix seconds. */
  readonly time: number;
  /** Nothing can be pressed while the ledger is asked. */
  readonly busy: boolean;
  /** Below what will be done: what the ledger would say to it. */
  readonly children?: ReactNode;
  /** What the button says; undefined where nothing is left to sign. */
  readonly label?: string | undefined;
  readonly onPlace?: (place: Gln) => void;
  readonly onSign: (place: Gln) => void;
  readonly onCancel: () => void;
}

/** Says what will stand on the ledger and where, and asks for the signature. */
export function ConfirmRun(props: Props) {
  const { acts, partner, time, busy, label, children, onPlace, onSign, onCancel } = props;
  const { text } = useText();
  const { sign: words } = text;
  const [place, setPlace] = useState(placesOf(partner)[0].gln);
  const [first, ...more] = acts;
  const cancel = (
    <Button variant="outline" onClick={onCancel}>
      {words.cancel}
    </Button>
  );
  if (first === undefined) return cancel;
  const single = more.length === 0;
  const refusal = single ? refusalFor(first.act, partner, time) : undefined;
  if (refusal !== undefined)
    return <Notice tone="check" title={refusalWords(text, { code: refusal, args: [] })} action={cancel} />;
  return (
    <div className="grid gap-4">
      {single ? (
        <p className="text-lead">{summaryOf(text, first.act, partner.name)}</p>
      ) : (
        <ManyActs acts={acts} partner={partner} />
      )}
      <PlaceChoice
        {...{ partner, place }}
        onChoose={(chosen) => {
          setPlace(chosen);
          onPlace?.(chosen);
        }}
      />
      {children}
      <div className="flex flex-wrap gap-3">
        {label !== undefined && (
          <Button disabled={busy} onClick={() => onSign(place)}>
            {label}
          </Button>
        )}
        {cancel}
      </div>
    </div>
  );
}

function ManyActs({ acts, partner }: Pick<Props, 'acts' | 'partner'>) {
  const { text } = useText();
  const { run: words } = text.sign;
  return (
    <div>
      <p>{words.actsAs(partner.name)}</p>
      <ul className="mt-1 list-disc ps-6 text-lead">
        {linesOf(
          text,
          acts.map(({ act }) => act),
        ).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <details>
        <summary className="min-h-touch cursor-pointer py-2.5 text-soft">{words.list(acts.length)}</summary>
        <ul className="max-h-60 overflow-auto text-small">
          {acts.map(({ name, ref }, i) => (
            <li key={ref ?? i}>{name}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
