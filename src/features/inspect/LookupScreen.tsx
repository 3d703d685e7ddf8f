import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useId, useState } from 'react';
import type { Network } from '../../chain/network.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Identifier } from '../../ui/Identifier.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { addressOf } from './addresses.ts';
import { ResultList } from './ResultList.tsx';
import { registerQuery } from './registerQuery.ts';
import { type Findings, searchRegister } from './searchRegister.ts';

interface Props {
  readonly network: Network;
  readonly nodes: readonly string[];
  /** Opens what was scanned or pasted as a label; false for a text that is none. */
  readonly onLabel: (text: string) => boolean;
  readonly onOpen: (address: string) => void;
  /** Links to the desk's other tools. */
  readonly tools?: ReactNode;
}

/** Where an inspector begins: one field for every number and name there is, and the register below it. */
export function LookupScreen({ network, nodes, onLabel, onOpen, tools }: Props) {
  const { text, format } = useText();
  const { inspect } = text;
  const { search } = inspect;
  const [typed, setTyped] = useState('');
  const { data: register, refetch } = useQuery(registerQuery(network, nodes));
  const found = searchRegister(register, typed);
  const only = onlyAddress(found);
  const results = useId();
  // Somebody who is quicker than the register is taken along when it comes.
  const [asked, setAsked] = useState<string>();
  useEffect(() => {
    if (asked === undefined || asked !== typed || register === undefined) return;
    setAsked(undefined);
    if (only !== undefined) onOpen(only);
  }, [asked, typed, register, only, onOpen]);
  const unread =
    register !== undefined && (register.products.status === 'unread' || register.lots.status === 'unread');
  const partial =
    register !== undefined &&
    (register.partnerCount.status === 'unread' ||
      [...register.partners.values()].some(({ status }) => status === 'unread'));
  const nothing =
    typed.trim() !== '' &&
    only === undefined &&
    found.partners.length + found.products.length + found.lots.length === 0;
  return (
    <div className="mx-auto grid max-w-page grid-cols-[minmax(0,1fr)] gap-5 px-3 py-5 sm:px-6">
      <div>
        <h1 className="font-display text-word font-semibold">{inspect.title}</h1>
        <p className="mt-1 max-w-prose text-soft">{inspect.lead}</p>
      </div>
      {tools}
      <search>
        <form
          className="flex flex-wrap items-start gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            if (only !== undefined) onOpen(only);
            else if (!onLabel(typed.trim())) setAsked(typed);
          }}
        >
          <TextField
            label={search.label}
            hint={search.hint}
            value={typed}
            onChange={setTyped}
            code
            type="search"
            enterKeyHint="search"
            aria-controls={results}
            className="min-w-0 grow basis-80"
          />
          <Button type="submit" className="mt-7">
            {search.submit}
          </Button>
        </form>
      </search>
      {unread && (
        <Notice
          tone="check"
          title={search.unread}
          action={<Button onClick={() => void refetch()}>{search.again}</Button>}
        />
      )}
      {!unread && partial && <Notice tone="check" title={search.partial} />}
      <div id={results} className="grid grid-cols-[minmax(0,1fr)] gap-5">
        {/* How much was found is read out, not all of it. */}
        <div role="status" className="-mb-5 *:mb-5">
          {register === undefined && <p className="text-soft">{search.reading}</p>}
          {register !== undefined && nothing && <p>{search.nothing(typed.trim())}</p>}
          {register !== undefined && typed.trim() !== '' && !nothing && (
            <p className="sr-only">
              <Count word={inspect.lots} of={found.lots} />
              <Count word={inspect.products} of={found.products} />
              <Count word={inspect.partners} of={found.partners} />
            </p>
          )}
        </div>
        {found.unit !== undefined && (
          <Card title={inspect.container}>
            <a
              className="inline-flex min-h-touch items-center text-brand underline"
              href={addressOf.unit(found.unit)}
            >
              <Identifier>{found.unit}</Identifier>
            </a>
          </Card>
        )}
        <ResultList
          title={inspect.lots}
          rows={found.lots.map(({ gtin, lot, expiry }) => ({
            key: `${gtin} ${lot}`,
            href: addressOf.lot(gtin, lot),
            name: <Identifier>{lot}</Identifier>,
            about: `${productName(found, register, gtin)} · ${inspect.expiry(format.date(expiry))}`,
          }))}
        />
        <ResultList
          title={inspect.products}
          rows={found.products.map(({ gtin, name, strength }) => ({
            key: gtin,
            href: addressOf.product(gtin),
            name: `${name} ${strength}`,
            about: <Identifier>{gtin}</Identifier>,
          }))}
        />
        <ResultList
          title={inspect.partners}
          rows={found.partners.map(({ gln, name, country }) => ({
            key: gln,
            href: addressOf.partner(gln),
            name,
            about: (
              <>
                {country} · <Identifier>{gln}</Identifier>
              </>
            ),
          }))}
        />
        {register !== undefined && !unread && (
          <p className="max-w-prose text-small text-soft">{search.listed}</p>
        )}
      </div>
    </div>
  );
}

function Count({ word, of }: { readonly word: string; readonly of: readonly unknown[] }) {
  const { text, format } = useText();
  if (of.length === 0) return null;
  return <span className="block">{text.counter.filters.count(word, format.number(of.length))}</span>;
}

/** The one page that the text can mean, if there is only one. */
function onlyAddress({ unit, gln, gtin, partners, products, lots }: Findings): string | undefined {
  if (unit !== undefined) return addressOf.unit(unit);
  const found = [
    ...partners.map((partner) => addressOf.partner(partner.gln)),
    ...products.map((product) => addressOf.product(product.gtin)),
    ...lots.map((one) => addressOf.lot(one.gtin, one.lot)),
  ];
  const [first] = found;
  if (found.length > 0) return found.length === 1 ? first : exact(gln, gtin);
  return exact(gln, gtin);
}

/** A number that is one only by its check digit opens its page, which says whether it is on record. */
function exact(gln: Findings['gln'], gtin: Findings['gtin']): string | undefined {
  if (gtin !== undefined && gtin.startsWith('0') === false) return addressOf.product(gtin);
  if (gln !== undefined) return addressOf.partner(gln);
  return gtin === undefined ? undefined : addressOf.product(gtin);
}

function productName(
  { products }: Findings,
  register: Parameters<typeof searchRegister>[0],
  gtin: string,
): string {
  const all = register?.products.status === 'found' ? register.products.value : products;
  const product = all.find((one) => one.gtin === gtin);
  return product === undefined ? gtin : `${product.name} ${product.strength}`;
}
