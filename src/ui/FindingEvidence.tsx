import type { Fact } from '../domain/fact.ts';
import { DefinitionList } from './DefinitionList.tsx';
import { Identifier } from './Identifier.tsx';
import { useText } from './LocaleProvider.tsx';

interface Props {
  readonly fact: Fact<unknown>;
}

/** What a finding rests on: enough for anyone to look it up again, or why it could not be read. */
export function FindingEvidence({ fact }: Props) {
  const { text, format } = useText();
  const words = text.verify.findings;
  if (fact.status === 'unread') {
    const { code, node, detail } = fact.cause;
    return (
      <div className="text-small">
        <p>{text.causes[code]}</p>
        {node !== undefined && <Identifier long>{node}</Identifier>}
        {detail !== undefined && <p className="text-soft">{detail}</p>}
      </div>
    );
  }
  return (
    <div className="text-small">
      <p className="inline-block first-letter:uppercase">
        {fact.status === 'absent' ? words.absent : words.found} ·{' '}
        {fact.proof.level === 'proven' ? words.proven : words.said}
      </p>
      {fact.proof.sources.map(({ contract, block, transaction }) => (
        <DefinitionList
          key={`${contract} ${block} ${transaction}`}
          rows={[
            { term: words.contract, value: <Identifier long>{contract}</Identifier> },
            { term: words.block, value: <Identifier>{format.number(block)}</Identifier> },
            ...(transaction === undefined
              ? []
              : [{ term: words.transaction, value: <Identifier long>{transaction}</Identifier> }]),
          ]}
        />
      ))}
    </div>
  );
}
