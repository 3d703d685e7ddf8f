import { custodyLedgerAbi, productCatalogueAbi, tradingPartnersAbi } from '../../chain/generated/abi.ts';
import { Identifier } from '../../ui/Identifier.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';

const CONTRACTS = [
  ['partners', tradingPartnersAbi],
  ['catalogue', productCatalogueAbi],
  ['ledger', custodyLedgerAbi],
] as const;

/** Every event the contracts can log, with its fields, as their interface has them: nothing else is ever written. */
export function EntryList() {
  const { names } = useText().text.onChain.contracts;
  return (
    <div className="grid gap-4">
      {CONTRACTS.map(([contract, abi]) => (
        <section key={contract}>
          <h3 className="font-semibold">{names[contract]}</h3>
          <ul className="mt-1 grid gap-x-6 gap-y-1 text-small md:grid-cols-2">
            {abi
              .filter((entry) => entry.type === 'event')
              .map(({ name, inputs }) => (
                <li key={name}>
                  <Identifier>{name}</Identifier>{' '}
                  <span className="text-soft">{inputs.map((input) => input.name).join(', ')}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
