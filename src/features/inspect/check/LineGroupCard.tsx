import { useState } from 'react';
import type { CheckLine, Grade } from '../../../records/check/checkReport.ts';
import { useText } from '../../../ui/LocaleProvider.tsx';
import { GradeCounts } from './GradeCounts.tsx';
import { GradeMark } from './GradeMark.tsx';
import type { LineGroup } from './groupLines.ts';
import { partName } from './partName.ts';
import { ReasonText } from './ReasonText.tsx';

interface Props {
  readonly title: string;
  readonly hint?: string;
  readonly group: LineGroup;
  /** Whether it is open before anybody touches it. */
  readonly open: boolean;
  /** On paper nothing is closed. */
  readonly printing: boolean;
}

const WORDS: Readonly<Record<Grade, string>> = {
  proven: 'text-ink',
  consistent: 'text-quiet',
  contradicted: 'text-stop-ink',
};

/** Lines that belong together, to be opened; what is closed is not drawn, since a lot has thousands of them. */
export function LineGroupCard({ title, hint, group: { lines }, open: openFirst, printing }: Props) {
  const { text, format } = useText();
  const words = text.check;
  const [open, setOpen] = useState(openFirst);
  const drawn = open || printing;
  return (
    <details
      open={drawn}
      onToggle={(event) => {
        if (!printing) setOpen(event.currentTarget.open);
      }}
      className="min-w-0 rounded-card border border-line bg-card px-4 py-3 sm:px-6"
    >
      <summary className="min-h-touch cursor-pointer content-center">
        <h2 className="inline font-display text-title font-semibold">{title}</h2>
        <span className="ms-3 text-small text-soft">
          <GradeCounts lines={lines} />
        </span>
      </summary>
      {hint !== undefined && <p className="mt-1 text-small text-soft">{hint}</p>}
      {drawn && (
        <ul className="mt-2 divide-y divide-line">
          {keyed(lines).map(({ key, part, grade, reasons }) => (
            <li key={key} className="flex gap-3 py-2.5">
              <GradeMark grade={grade} />
              <div className="min-w-0 grow">
                <p>
                  <span className="font-semibold">{partName(part, text)}</span>{' '}
                  <span className={`text-small font-semibold ${WORDS[grade]}`}>{words.grades[grade]}</span>
                </p>
                {part.kind === 'step' && part.who !== undefined && part.time !== undefined && (
                  <p className="text-small">{words.parts.stepBy(part.who, format.dateTime(part.time))}</p>
                )}
                <div className="text-small text-soft">
                  {reasons.map((reason) => (
                    <ReasonText key={JSON.stringify(reason)} reason={reason} />
                  ))}
                </div>
              </div>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

/** Two lines may be about the same: one of them is then wrong. */
function keyed(lines: readonly CheckLine[]): readonly (CheckLine & { readonly key: string })[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const name = JSON.stringify(line.part);
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return { ...line, key: `${name} ${before}` };
  });
}
