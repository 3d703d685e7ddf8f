import type { BlockReading, ReadStatistics } from '../domain/evidence.ts';
import type { Fact } from '../domain/fact.ts';
import { DefinitionList } from './DefinitionList.tsx';
import { Identifier } from './Identifier.tsx';
import { useText } from './LocaleProvider.tsx';

interface Props {
  readonly networkName: string;
  readonly block: Fact<BlockReading>;
  /** The facts the verdict rests on; the weakest decides how strong it is. */
  readonly facts: readonly Fact<unknown>[];
  readonly ruleSet: string;
  /** Unix seconds. */
  readonly now: number;
  readonly reads?: ReadStatistics | undefined;
}

/** Where an answer comes from, for whoever wants to check it. */
export function HowWeKnow({ networkName, block, facts, ruleSet, now, reads }: Props) {
  const { text, format } = useText();
  const words = text.verify.how;
  const rules = { term: words.rules, value: <Identifier>{ruleSet}</Identifier> };
  if (block.status !== 'found')
    return (
      <DefinitionList
        rows={[
          { term: words.network, value: networkName },
          {
            term: words.level,
            value: block.status === 'unread' ? text.causes[block.cause.code] : words.notRead,
          },
          rules,
        ]}
      />
    );
  const { number, hash, time, agreed, asked } = block.value;
  const said = facts.some((fact) => fact.status !== 'unread' && fact.proof.level === 'said');
  const level = said ? words.said : agreed.length > 1 ? words.provenMany(agreed.length) : words.provenOne;
  return (
    <DefinitionList
      rows={[
        { term: words.network, value: networkName },
        {
          term: words.block,
          value: (
            <>
              <Identifier>{format.number(number)}</Identifier>
              <br />
              <Identifier long>{hash}</Identifier>
            </>
          ),
        },
        {
          term: words.blockTime,
          value: `${format.dateTime(time)} · ${words.age(format.duration(now - time))}`,
        },
        {
          term: words.nodes,
          value: (
            <>
              {words.agreed(agreed.length, asked.length)}
              {asked.map((node) => (
                <span key={node} className="block">
                  <Identifier long>{node}</Identifier>
                </span>
              ))}
            </>
          ),
        },
        { term: words.level, value: level },
        rules,
        ...(reads === undefined
          ? []
          : [
              {
                term: words.reads,
                value: words.readsValue(
                  reads.roundTrips,
                  reads.requests,
                  format.number(Math.round(reads.bytes / 100) / 10),
                  Math.round(reads.ms),
                ),
              },
            ]),
      ]}
    />
  );
}
