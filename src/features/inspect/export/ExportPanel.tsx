import { useId, useState } from 'react';
import type { ReportFile } from '../../../records/report/makeReport.ts';
import { REPORT_FORMS } from '../../../records/report/reportName.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { useText } from '../../../ui/LocaleProvider.tsx';
import { ExportOutcome } from './ExportOutcome.tsx';
import { type ExportChoice, type MakeReport, useExport } from './useExport.ts';

interface Props {
  readonly make: MakeReport;
  /** Saves the file. */
  readonly onFile: (file: ReportFile) => void;
}

const PAPERS = ['A4', 'letter'] as const;

/** Everything on record here as a file to take away: in which form, made in the background, to be stopped. */
export function ExportPanel({ make, onFile }: Props) {
  const words = useText().text.report.panel;
  const [form, setForm] = useState<ExportChoice['form']>('pdf');
  const [paper, setPaper] = useState<ExportChoice['paper']>('A4');
  const { state, start, stop } = useExport(make, onFile);
  const working = state.kind === 'working';
  return (
    <Card title={words.title} className="print:hidden">
      <p>{words.lead}</p>
      <div className="mt-3 grid gap-4">
        <Choice
          legend={words.form}
          options={REPORT_FORMS}
          names={words.forms}
          hints={words.formHints}
          value={form}
          onChange={setForm}
        />
        {form === 'pdf' && (
          <Choice
            legend={words.paper}
            options={PAPERS}
            names={words.papers}
            value={paper}
            onChange={setPaper}
          />
        )}
        <div className="flex flex-wrap gap-3">
          <Button onClick={() => void start({ form, paper })} disabled={working}>
            {words.make}
          </Button>
          {working && (
            <Button variant="outline" onClick={stop}>
              {words.stop}
            </Button>
          )}
        </div>
        <ExportOutcome state={state} onFile={onFile} onAgain={() => void start({ form, paper })} />
      </div>
    </Card>
  );
}

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly options: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly hints?: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

function Choice<T extends string>({ legend, options, names, hints, value, onChange }: ChoiceProps<T>) {
  const id = useId();
  return (
    <fieldset>
      <legend className="mb-2 font-semibold">{legend}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {options.map((option) => (
          <label
            key={option}
            className="flex min-h-touch cursor-pointer items-center gap-2.5 rounded-control border-2 border-line px-4 py-2 has-checked:border-brand"
          >
            <input
              type="radio"
              name={id}
              className="size-4 shrink-0 accent-brand"
              checked={option === value}
              onChange={() => onChange(option)}
            />
            <span>
              <span className="block font-semibold">{names[option]}</span>
              {hints !== undefined && <span className="block text-small text-soft">{hints[option]}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
