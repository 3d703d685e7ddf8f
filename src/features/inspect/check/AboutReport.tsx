import { OUTCOMES, type Outcome } from '../../../domain/verdict.ts';
import type { CheckReport, Grade } from '../../../records/check/checkReport.ts';
import { membersOf } from '../../../records/check/json.ts';
import type { ReadStatement } from '../../../records/check/parseBundle.ts';
import { Card } from '../../../ui/Card.tsx';
import { DefinitionList } from '../../../ui/DefinitionList.tsx';
import { Identifier } from '../../../ui/Identifier.tsx';
import { useText } from '../../../ui/LocaleProvider.tsx';
import { outcomeTone } from '../../../ui/outcomeTone.ts';
import { Tag } from '../../../ui/Tag.tsx';
import { subjectName } from './subjectName.ts';

interface Props {
  readonly statement: ReadStatement;
  readonly report: CheckReport;
}

/** What a report is about, in its own words: what of it holds, the lines below say. */
export function AboutReport({ statement, report }: Props) {
  const { text, format } = useText();
  const words = text.check.about;
  const { subjects, block, network, exported } = statement;
  const verdicts = subjects.flatMap((subject, i) => {
    const outcome = OUTCOMES.find((one) => one === membersOf(subject.verdict).outcome);
    const line = report.lines.find(
      ({ part }) => part.kind === 'fact' && part.fact === 'verdict' && part.subject === i,
    );
    return outcome === undefined || line === undefined ? [] : [{ i, outcome, grade: line.grade }];
  });
  const time = typeof block.time === 'number' ? format.dateTime(block.time) : '–';
  return (
    <Card title={words.title}>
      <DefinitionList
        rows={[
          {
            term: words.subject,
            value: (
              <ul>
                {subjects.map((subject) => {
                  const name = subjectName(subject, text.check);
                  return <li key={name}>{name}</li>;
                })}
              </ul>
            ),
          },
          ...(verdicts.length === 0
            ? []
            : [{ term: words.verdict, value: <Verdicts verdicts={verdicts} /> }]),
          { term: words.network, value: String(network.name ?? '–') },
          {
            term: words.block,
            value: (
              <>
                <Identifier>{String(block.number ?? '–')}</Identifier>
                <br />
                <Identifier long>{String(block.hash ?? '–')}</Identifier>
              </>
            ),
          },
          { term: words.blockTime, value: time },
          {
            term: words.made,
            value:
              exported.by === undefined
                ? format.dateTime(exported.at)
                : words.by(exported.by.name, format.dateTime(exported.at)),
          },
          { term: words.sha256, value: <Identifier long>{report.hash}</Identifier> },
        ]}
      />
    </Card>
  );
}

interface StatedVerdict {
  /** Position of its subject. */
  readonly i: number;
  readonly outcome: Outcome;
  readonly grade: Grade;
}

/** The verdicts that a report gives, each with whether it is to be believed. */
function Verdicts({ verdicts }: { readonly verdicts: readonly StatedVerdict[] }) {
  const { text } = useText();
  return (
    <ul className="grid gap-1">
      {verdicts.map(({ i, outcome, grade }) => (
        <li key={i} className="flex flex-wrap gap-2">
          <Tag tone={toneOf(outcome, grade)}>{text.outcomes[outcome].inspector.word}</Tag>
          <Tag tone={grade === 'contradicted' ? 'bad' : 'plain'}>{text.check.grades[grade]}</Tag>
        </li>
      ))}
    </ul>
  );
}

/** Green only where it is proven. */
function toneOf(outcome: Outcome, grade: Grade): 'good' | 'check' | 'bad' | 'plain' {
  if (grade !== 'proven') return 'plain';
  const tone = outcomeTone[outcome];
  if (tone === 'genuine') return 'good';
  if (tone === 'caution') return 'check';
  return tone === 'stop' ? 'bad' : 'plain';
}
