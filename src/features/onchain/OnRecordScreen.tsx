import type { ReactNode } from 'react';
import type { Network } from '../../chain/network.ts';
import type { BlockReading } from '../../domain/evidence.ts';
import type { Fact } from '../../domain/fact.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { Identifier } from '../../ui/Identifier.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { BlockLine } from './BlockLine.tsx';
import { EntryList } from './EntryList.tsx';

interface Props {
  readonly network: Network;
  readonly nodes: readonly string[];
  /** The newest block; undefined while it is being read. */
  readonly block: Fact<BlockReading> | undefined;
}

const CONTRACTS = ['partners', 'catalogue', 'ledger'] as const;

/** What stands on the ledger, who wrote it, and what reading it gives away. */
export function OnRecordScreen({ network, nodes, block }: Props) {
  const { text, format } = useText();
  const words = text.onChain;
  return (
    <div className="mx-auto grid max-w-page grid-cols-[minmax(0,1fr)] gap-5 px-3 py-5 sm:px-6">
      <div>
        <h1 className="font-display text-word font-semibold">{words.title}</h1>
        <p className="mt-1 max-w-prose text-soft">{words.lead}</p>
      </div>
      <Card title={words.reading.title}>
        <Points of={words.reading.points} />
      </Card>
      <Card title={words.stored.title}>
        <table className="w-full hyphens-auto text-start wrap-anywhere">
          <thead>
            <tr className="border-b border-line text-small text-soft">
              <th scope="col" className="py-2 pe-4 text-start font-normal">
                {words.stored.what}
              </th>
              <th scope="col" className="py-2 text-start font-normal">
                {words.stored.who}
              </th>
            </tr>
          </thead>
          <tbody>
            {words.stored.rows.map(({ what, who }) => (
              <tr key={what} className="border-b border-line align-top">
                <td className="py-2 pe-4">{what}</td>
                <td className="w-2/5 py-2">{who}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="mt-3 font-semibold">{words.stored.never}</p>
        <p className="mt-1 text-soft">{words.stored.forever}</p>
        <details className="mt-2">
          <summary className="min-h-touch cursor-pointer content-center text-brand">
            {words.stored.all}
          </summary>
          <EntryList />
        </details>
      </Card>
      <Card title={words.limits.title}>
        <Points of={words.limits.points} />
      </Card>
      <div>
        <ButtonLink variant="outline" href="/on-chain/rules">
          {text.rules.link}
        </ButtonLink>
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 lg:grid-cols-2">
        <Card title={words.network.title}>
          <dl className="grid gap-3">
            <Row name={words.network.name}>
              {network.name} · {words.network.chain} <Identifier>{String(network.chainId)}</Identifier>
            </Row>
            <Row name={words.network.block}>
              <BlockLine block={block} />
            </Row>
            <Row name={words.network.nodes}>
              {nodes.map((node) => (
                <p key={node}>
                  <Identifier long>{node}</Identifier>
                </p>
              ))}
            </Row>
            <Row name={words.network.clock}>
              {network.clock === 'chain' ? words.network.chainClock : words.network.deviceClock}
            </Row>
          </dl>
        </Card>
        <Card title={words.contracts.title}>
          <dl className="grid gap-3">
            {CONTRACTS.map((name) => {
              const { address, block: since } = network.contracts[name];
              return (
                <Row key={name} name={words.contracts.names[name]}>
                  <Identifier long>{address}</Identifier>
                  <p className="text-small text-soft">{words.contracts.since(format.number(since))}</p>
                </Row>
              );
            })}
          </dl>
          <p className="mt-3 text-soft">{words.contracts.lead}</p>
        </Card>
      </div>
    </div>
  );
}

function Points({ of }: { readonly of: readonly string[] }) {
  return (
    <ul className="grid max-w-[75ch] list-disc gap-2 ps-5 marker:text-soft">
      {of.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="text-small text-soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
