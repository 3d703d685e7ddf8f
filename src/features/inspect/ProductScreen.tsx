import { useQuery } from '@tanstack/react-query';
import type { Network } from '../../chain/network.ts';
import type { Gtin14 } from '../../domain/identifiers.ts';
import { Card } from '../../ui/Card.tsx';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { Identifier } from '../../ui/Identifier.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { addressOf } from './addresses.ts';
import { DeskPage } from './DeskPage.tsx';
import { productQuery } from './productQuery.ts';
import { ResultList } from './ResultList.tsx';
import { registerQuery } from './registerQuery.ts';

interface Props {
  readonly network: Network;
  readonly nodes: readonly string[];
  readonly gtin: Gtin14;
}

/** A product as it is registered, and its lots. */
export function ProductScreen({ network, nodes, gtin }: Props) {
  const { text, format } = useText();
  const { inspect, verify } = text;
  const { data } = useQuery(productQuery(network, nodes, gtin));
  const { data: register } = useQuery(registerQuery(network, nodes));
  if (data === undefined) return <Progress label={inspect.product.reading} />;
  const { product, partners } = data;
  const lots =
    register?.lots.status === 'found' ? register.lots.value.filter((one) => one.gtin === gtin) : undefined;
  if (product.status !== 'found')
    return (
      <DeskPage title={gtin}>
        <Notice
          tone={product.status === 'unread' ? 'check' : 'plain'}
          title={product.status === 'unread' ? inspect.product.unread : inspect.product.absent}
        />
      </DeskPage>
    );
  const { name, strength, doseForm, packSize, atc, storage, holder, serialisedSince } = product.value;
  const maker = partners.get(holder);
  return (
    <DeskPage title={`${name} ${strength}`}>
      <Card>
        <DefinitionList
          rows={[
            { term: verify.label.gtin, value: <Identifier>{gtin}</Identifier> },
            { term: inspect.productRows.form, value: `${doseForm} · ${format.number(packSize)}` },
            { term: inspect.productRows.atc, value: <Identifier>{atc}</Identifier> },
            {
              term: inspect.productRows.storage,
              value: inspect.productRows.range(format.number(storage.min), format.number(storage.max)),
            },
            {
              term: inspect.productRows.holder,
              value:
                maker?.status === 'found' ? (
                  <a
                    className="-my-3 inline-flex min-h-touch items-center text-brand underline"
                    href={addressOf.partner(maker.value.gln)}
                  >
                    {maker.value.name}
                  </a>
                ) : (
                  verify.timeline.unknownPartner(holder)
                ),
            },
            ...(serialisedSince === undefined
              ? []
              : [{ term: inspect.productRows.serialised, value: format.date(serialisedSince) }]),
          ]}
        />
      </Card>
      {lots?.length === 0 && <p>{inspect.product.noLots}</p>}
      <ResultList
        title={inspect.lots}
        rows={(lots ?? []).map(({ lot, expiry }) => ({
          key: lot,
          href: addressOf.lot(gtin, lot),
          name: <Identifier>{lot}</Identifier>,
          about: inspect.expiry(format.date(expiry)),
        }))}
      />
    </DeskPage>
  );
}
