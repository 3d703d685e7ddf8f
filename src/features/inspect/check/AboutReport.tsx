import { OUTCOMES } from '../../../domain/verdict.ts';
import { membersOf } from '../../../records/check/json.ts';
import type { ReadStatement } from '../../../records/check/parseBundle.ts';
import { Card } from '../../../ui/Card.tsx';
import { DefinitionList } from '../../../ui/DefinitionList.tsx';
import { Identifier } from '../../../ui/Identifier.tsx';
import { useText } from '../../../ui/LocaleProvider.tsx';
import { subjectName } from './subjectName.ts';

interface Props {
  readonly statement: ReadStatement;
  /** SHA-256 of its content, as worked out. */
  readonly hash: string;
}

/** What a report is about, in its own words: what of it holds, the lines below say. */
export function AboutReport({ statement, hash }: Props) {
  const { text, format } = useText();
  const words = text.check.about;
  const { subjects, block, network, exported } = statement;
  const verdicts = subjects.flatMap((subject) => {
    const outcome = OUTCOMES.find((one) => one === membersOf(subject.verdict).outcome);
    return outcome === undefined ? [] : [text.outcomes[outcome].inspector.word];
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
          ...(verdicts.length === 0 ? [] : [{ term: words.verdict, value: format.list(verdicts) }]),
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
          { term: words.sha256, value: <Identifier long>{hash}</Identifier> },
        ]}
      />
    </Card>
  );
}
