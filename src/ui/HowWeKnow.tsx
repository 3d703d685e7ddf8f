import type { ReactNode } from 'react';
import type { BlockReading, ReadStatistics } from '../domain/evidence.ts';
import type { Fact, UnreadCause } from '../domain/fact.ts';
import type { Messages } from '../i18n/en.ts';
import type { Formats } from '../i18n/formats.ts';
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
  const rules = {
    term: words.rules,
    value: (
      <a
        href="/on-chain/rules"
        className="-my-3 inline-flex min-h-touch items-center text-brand underline underline-offset-4"
      >
        {words.rulesLink(ruleSet)}
      </a>
    ),
  };
  if (block.status !== 'found')
    return (
      <DefinitionList
        rows={[
          { term: words.network, value: networkName },
          {
            term: words.level,
            value: block.status === 'unread' ? text.causes[block.cause.code] : words.notRead,
          },
          ...(block.status === 'unread' ? claimRows(block.cause, words, format) : []),
          rules,
        ]}
      />
    );
  const { number, hash, time, agreed, asked, failed = [] } = block.value;
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
              <ul>
                {asked.map((node) => {
                  const code = failed.find((one) => one.node === node)?.code;
                  const said = agreed.includes(node) ? words.agrees : words.notSaid;
                  return (
                    <li key={node} className="pt-1">
                      <Identifier long>{node}</Identifier>
                      <span className="block text-soft">{code === undefined ? said : text.causes[code]}</span>
                    </li>
                  );
                })}
              </ul>
            </>
          ),
        },
        { term: words.finality, value: finalityOf(block.value, words, format) },
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

type Words = Messages['verify']['how'];

/** Whether the block may still be replaced, as far as the nodes say. */
function finalityOf({ number, finality = {} }: BlockReading, words: Words, format: Formats): string {
  const { final, safe } = finality;
  if (final !== undefined && final >= number) return words.isFinal;
  if (safe !== undefined && safe >= number) return words.isSafe;
  if (final !== undefined) return words.finalUpTo(final, number - final, format);
  return safe === undefined ? words.finalityUnsaid : words.safeUpTo(safe, number - safe, format);
}

/** Whose answer could not be used, and who said what. */
function claimRows({ node, said = [] }: UnreadCause, words: Words, format: Formats) {
  const row = (term: string, value: ReactNode) => ({ term, value });
  return [
    ...(node === undefined ? [] : [row(words.failedNode, <Identifier long>{node}</Identifier>)]),
    ...said.map((claim) =>
      row(
        words.says(claim.node),
        <>
          {words.saysBlock(claim.block, format)}
          <br />
          <Identifier long>{claim.hash}</Identifier>
        </>,
      ),
    ),
  ];
}
