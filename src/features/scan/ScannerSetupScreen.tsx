import type { CalendarDate } from '../../domain/identifiers.ts';
import type { scannerTestCodes } from '../../scanner/scannerTestCode.ts';
import type { ScannerReading } from '../../store/preferences.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ScannerTestResult } from './ScannerTestResult.tsx';
import { TestCode } from './TestCode.tsx';
import { useScannerTest } from './useScannerTest.ts';
import { visibleText } from './visibleText.ts';

interface Props {
  /** What this device makes good for; nothing, when not given. */
  readonly reading: ScannerReading | undefined;
  readonly onReading: (reading: ScannerReading | undefined) => void;
  readonly now: CalendarDate;
}

const SYMBOLOGIES: readonly (keyof typeof scannerTestCodes)[] = ['gs1datamatrix', 'gs1-128'];

/** Tries a hand-held scanner out: test codes on screen and paper, what is wrong with what arrives, and what to set instead. */
export function ScannerSetupScreen({ reading, onReading, now }: Props) {
  const { scannerSetup: words } = useText().text;
  const heard = useScannerTest();
  return (
    <div className="mx-auto grid max-w-page grid-cols-[minmax(0,1fr)] gap-5 px-3 py-5 sm:px-6">
      <div>
        <h1 className="font-display text-word font-semibold">{words.title}</h1>
        <p className="mt-1 max-w-prose text-soft">{words.lead}</p>
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 lg:grid-cols-2">
        <Card title={words.codes.title}>
          <div className="grid gap-5">
            {SYMBOLOGIES.map((symbology) => (
              <TestCode key={symbology} symbology={symbology} now={now} />
            ))}
            <div className="no-print flex flex-wrap items-center gap-x-4 gap-y-2">
              <Button variant="outline" onClick={() => print()}>
                {words.codes.print}
              </Button>
              <p className="min-w-0 flex-1 basis-48 text-small text-soft">{words.codes.hint}</p>
            </div>
          </div>
        </Card>
        <div className="no-print grid grid-cols-[minmax(0,1fr)] gap-5">
          <ScannerTestResult heard={heard} reading={reading} onReading={onReading} />
          {reading !== undefined && <Current reading={reading} onForget={() => onReading(undefined)} />}
          <Notice role="note" title={words.result.nothing}>
            {words.result.nothingWay}
          </Notice>
        </div>
      </div>
    </div>
  );
}

function Current({ reading, onForget }: { readonly reading: ScannerReading; readonly onForget: () => void }) {
  const { current, keyboards } = useText().text.scannerSetup;
  const { layout, prefix, suffix } = reading;
  return (
    <Card title={current.title}>
      <ul className="grid gap-2">
        {layout !== 'auto' && <li>{current.keyboard(keyboards[layout])}</li>}
        {prefix !== '' && <li>{current.prefix(visibleText(prefix))}</li>}
        {suffix !== '' && <li>{current.suffix(visibleText(suffix))}</li>}
      </ul>
      <Button variant="outline" className="mt-4" onClick={onForget}>
        {current.forget}
      </Button>
    </Card>
  );
}
