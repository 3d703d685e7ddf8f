import type { Finding } from '../../domain/verdict.ts';
import { day, moment, text as named } from '../../i18n/params.ts';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';

interface Props {
  /** All findings of a verdict. */
  readonly findings: readonly Finding[];
  readonly lot: string | undefined;
}

function isCalledBack({ code }: Finding): boolean {
  return code === 'recalled' || code === 'withdrawn';
}

/** A recall in a patient's words: how grave, by whom, why, and what becomes of the pack. */
export function RecallNotice({ findings, lot }: Props) {
  const { text, format } = useText();
  const words = text.recall;
  const notices = findings.filter(isCalledBack);
  const gravest = Math.min(...notices.map(classOf));
  return (
    <Card
      title={notices.some(({ code }) => code === 'recalled') ? words.title.recalled : words.title.withdrawn}
    >
      <div className="grid max-w-prose gap-3">
        {notices.map((finding) => {
          const { code, params } = finding;
          const kind = classOf(finding);
          return (
            <div key={JSON.stringify(params)}>
              {isClass(kind) && <p className="text-lead font-semibold">{words.grave[kind]}</p>}
              <p>
                {code === 'recalled'
                  ? words.recalled(named(params, 'partner'), moment(params, 'effectiveAt', format))
                  : words.withdrawn(named(params, 'partner'), day(params, 'date', format))}
              </p>
              <figure className="mt-2 border-s-4 border-line ps-4">
                <figcaption className="text-small text-soft">{words.notice}</figcaption>
                <blockquote dir="auto">{named(params, 'notice')}</blockquote>
              </figure>
            </div>
          );
        })}
        <h3 className="font-semibold">{words.what}</h3>
        <ol className="grid list-decimal gap-1 ps-6">
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
          <li>{gravest === 1 ? words.taken.grave : words.taken.mild}</li>
          {lot !== undefined && <li>{words.otherPacks(lot)}</li>}
        </ol>
        <p className="text-soft">{words.ask}</p>
      </div>
    </Card>
  );
}

/** The class of a recall; a withdrawal has none, and counts as the mildest. */
function classOf({ params }: Finding): number {
  return typeof params.class === 'number' ? params.class : 4;
}

function isClass(value: number): value is 1 | 2 | 3 {
  return value === 1 || value === 2 || value === 3;
}
