import type { ReactNode } from 'react';
import type { UnitRecord } from '../../domain/evidence.ts';
import type { Sscc } from '../../domain/identifiers.ts';
import { useAnnounced } from '../../ui/Announcer.tsx';
import { Identifier } from '../../ui/Identifier.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import type { UnitHeadline } from './unitHeadline.ts';

interface Props {
  readonly headline: UnitHeadline;
  readonly sscc: Sscc;
  readonly unit?: UnitRecord;
  readonly action?: ReactNode;
}

const TONES: Record<UnitHeadline['tone'], string> = {
  plain: 'border-line bg-card',
  check: 'border-caution bg-caution-tint',
  stop: 'border-stop-ink bg-stop-tint',
  quiet: 'border-quiet bg-card',
};

/** The first thing about a container: its state in a word, and which container it is. */
export function UnitBand({ headline: { word, sentences, tone }, sscc, unit, action }: Props) {
  const { text, format } = useText();
  const words = text.unit;
  useAnnounced([word, ...sentences].join(' '));
  return (
    <div className="mx-auto mb-2 w-full max-w-page px-3 py-3 sm:px-6 sm:py-5">
      <div className={`rounded-band border-4 p-4 sm:px-7 sm:py-6 ${TONES[tone]}`}>
        <div>
          <h1 className="font-display text-word font-semibold">{word}</h1>
          {sentences.map((sentence) => (
            <p key={sentence} className="mt-1 text-lead">
              {sentence}
            </p>
          ))}
        </div>
        <dl className="mt-4 flex flex-wrap gap-x-8 gap-y-2">
          <div>
            <dt className="text-small text-soft">{words.number}</dt>
            <dd>
              <Identifier>{sscc}</Identifier>
            </dd>
          </div>
          {unit !== undefined && (
            <div>
              <dt className="text-small text-soft">{words.kind[unit.kind]}</dt>
              <dd>{words.contents[unit.kind](unit.count, format)}</dd>
            </div>
          )}
          {unit?.parent !== undefined && (
            <div>
              <dt className="text-small text-soft">{words.state.onPallet}</dt>
              <dd>
                <a
                  href={`/00/${unit.parent}`}
                  className="-my-2 inline-flex min-h-touch items-center text-brand underline underline-offset-4"
                >
                  <Identifier>{unit.parent}</Identifier>
                </a>
              </dd>
            </div>
          )}
        </dl>
        {action && <div className="mt-4">{action}</div>}
      </div>
    </div>
  );
}
