import type { ReactNode } from 'react';
import { diagnoseScan, type ScanCandidate } from '../../domain/gs1/diagnoseScan.ts';
import type { CalendarDate } from '../../domain/identifiers.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Identifier } from '../../ui/Identifier.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';

interface Props {
  /** As it was typed or sent. */
  readonly text: string;
  readonly date: CalendarDate;
  readonly onReading: (text: string) => void;
  /** Which of the candidates to offer; all of them where the text itself names nothing. */
  readonly candidates?: readonly ScanCandidate[];
}

/** Offers what the scan would say without one damage that a scanner can do. It is never applied by itself. */
export function DamageOffer({ text, date, onReading, candidates }: Props): ReactNode {
  const { verify: words, scannerLink } = useText().text;
  const offered = candidates ?? diagnoseScan(text, { now: date });
  if (offered.length === 0) return null;
  return (
    <Card title={words.ruledOut}>
      <ul className="grid gap-3">
        {offered.map(({ damage, corrected }) => (
          <li key={corrected} className="grid gap-1">
            <p>{words.damage[damage]}</p>
            <Identifier>{corrected.replaceAll('\u001d', '␝')}</Identifier>
            <div>
              <Button variant="outline" onClick={() => onReading(corrected)}>
                {words.useReading}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <p className="mt-4">
        <a
          href="/settings/scanner"
          className="inline-flex min-h-touch items-center text-brand underline underline-offset-4"
        >
          {scannerLink.open}
        </a>
      </p>
    </Card>
  );
}
