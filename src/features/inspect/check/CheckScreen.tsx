import { type ReactNode, useState } from 'react';
import type { CheckText } from '../../../i18n/en/check.ts';
import type { Formats } from '../../../i18n/formats.ts';
import type { CheckOrder } from '../../../records/check/checkProtocol.ts';
import type { CheckReport } from '../../../records/check/checkReport.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { useText } from '../../../ui/LocaleProvider.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { CheckResult } from './CheckResult.tsx';
import { FileDrop } from './FileDrop.tsx';
import { SourceChoice } from './SourceChoice.tsx';
import { isHash, type SourceEntry, sourceOf } from './sourceEntry.ts';
import { type CheckReportFile, useCheck } from './useCheck.ts';

interface Props {
  readonly check: CheckReportFile;
  /** The app's own nodes; absent in a checker that stands alone, where addresses are typed in. */
  readonly nodes?: readonly string[];
  /** Saves a file. */
  readonly onFile: (name: string, content: string, type: string) => void;
  /** What stands below, such as where to get the checker that stands alone. */
  readonly children?: ReactNode;
}

/** Checks a report that somebody has brought: nothing is believed, everything is worked out again. */
export function CheckScreen({ check, nodes, onFile, children }: Props) {
  const { text, format } = useText();
  const words = text.check;
  const [file, setFile] = useState<File>();
  const [entry, setEntry] = useState<SourceEntry>({
    kind: nodes === undefined ? 'block_hash' : 'nodes',
    hash: '',
    nodes: nodes === undefined ? '' : undefined,
    expected: '',
  });
  const { state, start, stop } = useCheck(check);
  const source = sourceOf(entry, nodes ?? []);
  const sound = source !== undefined && (entry.expected === '' || isHash(entry.expected));
  const begin = (chosen: File) => {
    if (source === undefined || !sound) return;
    const expected = entry.expected === '' ? {} : { expectedHash: entry.expected.trim() };
    void start({ file: chosen, source, ...expected });
  };
  const working = state.kind === 'working';
  return (
    <div className="mx-auto grid max-w-page grid-cols-[minmax(0,1fr)] gap-5 px-3 py-5 sm:px-6">
      <div>
        <h1 className="font-display text-word font-semibold">{words.title}</h1>
        <p className="no-print mt-1 max-w-[46rem] text-lead">{words.lead}</p>
      </div>
      <FileDrop
        file={file}
        onFile={(chosen) => {
          setFile(chosen);
          begin(chosen);
        }}
      />
      <Card className="no-print">
        <SourceChoice entry={entry} onEntry={setEntry} />
        <div className="mt-4 flex flex-wrap gap-3">
          <Button
            disabled={file === undefined || !sound || working}
            onClick={() => file !== undefined && begin(file)}
          >
            {words.start}
          </Button>
          {working && (
            <Button variant="outline" onClick={stop}>
              {words.stop}
            </Button>
          )}
        </div>
      </Card>
      {/* Read out: how far it is, and what it has come to; the rest is there to be looked through. */}
      <p role="status" className={working ? 'text-lead' : 'sr-only'}>
        {working && workingText(state.subject, words, format)}
        {state.kind === 'done' && state.checked.ok && words.grades[state.checked.report.grade]}
      </p>
      <Outcome state={state} name={file?.name ?? ''} onFile={onFile} />
      {children}
    </div>
  );
}

/** Of one subject, or of the first, there is nothing to count. */
function workingText(subject: number | undefined, words: CheckText, format: Formats): string {
  return subject === undefined || subject === 0 ? words.checking : words.checkingSubject(subject + 1, format);
}

interface OutcomeProps {
  readonly state: ReturnType<typeof useCheck>['state'];
  readonly name: string;
  readonly onFile: Props['onFile'];
}

function Outcome({ state, name, onFile }: OutcomeProps) {
  const words = useText().text.check;
  switch (state.kind) {
    case 'idle':
    case 'working':
      return null;
    case 'failed':
      return <Notice tone="check" title={words.failed} />;
    case 'done': {
      const { checked, order } = state;
      if (!checked.ok)
        return (
          <Notice tone="check" title={words.problems[checked.problem]}>
            {checked.at !== undefined && words.problemAt(checked.at)}
          </Notice>
        );
      return (
        <CheckResult
          {...checked}
          onSave={() =>
            onFile(`${name}.check.json`, resultText(name, order, checked.report), 'application/json')
          }
        />
      );
    }
    default:
      return state satisfies never;
  }
}

function resultText(
  file: string,
  { source, expectedHash }: CheckOrder,
  { hash, grade, lines }: CheckReport,
): string {
  return JSON.stringify({ file, sha256: hash, comparedWith: source, expectedHash, grade, lines }, null, 2);
}
