import type { ReactNode } from 'react';
import type { CalendarDate } from '../../domain/identifiers.ts';
import type { PrintedSymbology } from '../../records/drawCode.ts';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { DrawnCode } from './DrawnCode.tsx';
import { printedLabel } from './printedLabel.ts';

interface Props {
  readonly title: string;
  /** As a scanner gives it. */
  readonly text: string;
  readonly symbology: PrintedSymbology;
  readonly now: CalendarDate;
  readonly onScan: (text: string) => void;
  /** What is to be seen when it is scanned. */
  readonly children: ReactNode;
}

/** A paper label with its code, to be shown to a camera, printed or pressed. */
export function SampleLabel({ title, text, symbology, now, onScan, children }: Props) {
  const { demo } = useText().text;
  const { name, lines } = printedLabel(text, now);
  const wide = symbology === 'gs1-128';
  return (
    <li
      className={`flex break-inside-avoid flex-col rounded-card border border-line bg-card ${wide ? 'sm:col-span-2' : ''}`}
    >
      <h3 className="px-4 pt-3 pb-2 font-semibold print:pb-1">{title}</h3>
      <div
        className={`mx-4 flex grow gap-3 rounded-md border border-[#ccc] bg-[#fff] p-2 text-[#111] ${
          wide ? 'flex-col' : 'flex-wrap items-center'
        }`}
      >
        <DrawnCode text={text} symbology={symbology} title={title} now={now} />
        <div className={`min-w-0 text-small leading-snug ${wide ? '' : 'grow basis-37'}`}>
          {name !== undefined && <p className="mb-1.5 font-semibold">{name}</p>}
          <dl dir="ltr" className="grid gap-0.5">
            {lines.map(({ field, value }) => (
              <div key={field}>
                <dt className="text-[0.6875rem] text-[#555]">{demo.print[field]}</dt>
                <dd
                  translate="no"
                  className={`font-mono text-[0.75rem] ${field === 'text' ? 'break-all' : 'whitespace-nowrap'}`}
                >
                  {value}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      </div>
      <div className="no-print flex flex-wrap items-start gap-x-4 px-4 py-3">
        <Button aria-label={demo.scan(title)} onClick={() => onScan(text)}>
          {demo.scanThis}
        </Button>
        <details className="min-w-0 grow basis-40">
          <summary className="min-h-touch cursor-pointer content-center text-small text-soft">
            {demo.expected}
          </summary>
          {children}
        </details>
      </div>
    </li>
  );
}
