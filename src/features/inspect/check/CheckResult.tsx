import { useEffect, useState } from 'react';
import type { CheckText } from '../../../i18n/en/check.ts';
import type { CheckLine, CheckReport, Grade } from '../../../records/check/checkReport.ts';
import type { ReadStatement } from '../../../records/check/parseBundle.ts';
import { Button } from '../../../ui/Button.tsx';
import { useText } from '../../../ui/LocaleProvider.tsx';
import { AboutReport } from './AboutReport.tsx';
import { GradeBand } from './GradeBand.tsx';
import { groupLines, type LineGroup } from './groupLines.ts';
import { LineGroupCard } from './LineGroupCard.tsx';
import { ShowChoice, type Shown } from './ShowChoice.tsx';
import { subjectName } from './subjectName.ts';

interface Props {
  readonly statement: ReadStatement;
  readonly report: CheckReport;
  readonly onSave: () => void;
}

/** With more groups than this, as in a lot, only those with something wrong are open. */
const MANY = 6;

/** All that a check has found, worst first to be seen. */
export function CheckResult({ statement, report, onSave }: Props) {
  const { check } = useText().text;
  const [shown, setShown] = useState<Shown>('all');
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    if (!printing) return;
    print();
    setPrinting(false);
  }, [printing]);
  const groups = groupLines(report.lines.filter((line) => isShown(line, shown)));
  return (
    <>
      <GradeBand grade={report.grade} lines={report.lines} />
      <AboutReport statement={statement} report={report} />
      <ShowChoice shown={shown} onShown={setShown} />
      {groups.length === 0 && <p>{check.nothingHere}</p>}
      {groups.map((group) => (
        <LineGroupCard
          // Another choice opens what it shows anew.
          key={`${shown} ${group.key}`}
          title={titleOf(group, statement, check)}
          {...(group.about.kind === 'stated' ? { hint: check.groups.statedHint } : {})}
          group={group}
          printing={printing}
          open={groups.length <= MANY || shown !== 'all' || hasWrong(group)}
        />
      ))}
      <div className="no-print flex flex-wrap gap-3">
        <Button onClick={onSave}>{check.save}</Button>
        <Button variant="outline" onClick={() => setPrinting(true)}>
          {check.print}
        </Button>
      </div>
    </>
  );
}

const GRADES: Readonly<Record<Shown, readonly Grade[]>> = {
  all: ['proven', 'consistent', 'contradicted'],
  open: ['consistent', 'contradicted'],
  contradicted: ['contradicted'],
};

function isShown({ grade }: CheckLine, shown: Shown): boolean {
  return GRADES[shown].includes(grade);
}

function hasWrong({ lines }: LineGroup): boolean {
  return lines.some(({ grade }) => grade === 'contradicted');
}

function titleOf({ about }: LineGroup, { subjects }: ReadStatement, words: CheckText): string {
  switch (about.kind) {
    case 'whole':
    case 'partners':
    case 'stated':
      return words.groups[about.kind];
    case 'subject':
      return subjectName(subjects[about.subject] ?? {}, words);
    case 'unit':
      return words.groups.unit(about.unit);
    default:
      return about satisfies never;
  }
}
