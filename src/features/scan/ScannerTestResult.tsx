import type { ScannerReading } from '../../store/preferences.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { faultWords } from './faultWords.ts';
import type { HeardTest } from './useScannerTest.ts';
import { visibleText } from './visibleText.ts';

interface Props {
  readonly heard: HeardTest | undefined;
  readonly reading: ScannerReading | undefined;
  readonly onReading: (reading: ScannerReading | undefined) => void;
}

const AS_IT_COMES: ScannerReading = { layout: 'auto', prefix: '', suffix: '' };

type State = 'waiting' | 'good' | 'usable' | 'usable-once' | 'needed-no-more' | 'bad';

const TONES: Record<State, 'plain' | 'check' | 'bad'> = {
  waiting: 'plain',
  good: 'plain',
  usable: 'plain',
  'usable-once': 'check',
  'needed-no-more': 'check',
  bad: 'bad',
};

/** What is wrong with the scanner's settings, and what to set instead. */
export function ScannerTestResult({ heard, reading = AS_IT_COMES, onReading }: Props) {
  const { text, format } = useText();
  const words = text.scannerSetup;
  const { result } = words;
  const state = stateOf(heard, reading);
  return (
    <Card title={result.title}>
      <div role="status" className="grid gap-4">
        <Notice role="note" tone={TONES[state]} title={result[state]} />
        {heard !== undefined && heard.faults.length > 0 && (
          <ul className="grid gap-3">
            {heard.faults.map((fault) => {
              const { what, way } = faultWords(fault, words, format);
              return (
                <li key={fault.code}>
                  <p className="font-semibold">{what}</p>
                  <p>{way}</p>
                </li>
              );
            })}
          </ul>
        )}
      </div>
      {heard !== undefined && state === 'usable-once' && (
        <Button className="mt-4" onClick={() => onReading(heard.settings)}>
          {words.use}
        </Button>
      )}
      {state === 'needed-no-more' && (
        <Button className="mt-4" onClick={() => onReading(undefined)}>
          {words.current.forget}
        </Button>
      )}
      {heard !== undefined && (
        <>
          <p className="mt-4 text-small text-soft">{result.text}</p>
          <bdi dir="ltr" translate="no" className="block break-all font-mono text-small">
            {visibleText(heard.text)}
          </bdi>
        </>
      )}
    </Card>
  );
}

function stateOf(heard: HeardTest | undefined, reading: ScannerReading): State {
  if (heard === undefined) return 'waiting';
  if (!heard.ok) return 'bad';
  if (sameReading(heard.settings, reading)) return heard.faults.length === 0 ? 'good' : 'usable';
  return sameReading(heard.settings, AS_IT_COMES) ? 'needed-no-more' : 'usable-once';
}

function sameReading(a: ScannerReading, b: ScannerReading): boolean {
  return a.layout === b.layout && a.prefix === b.prefix && a.suffix === b.suffix;
}
