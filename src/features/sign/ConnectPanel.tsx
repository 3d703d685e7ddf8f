import { useConnect, useConnectors } from 'wagmi';
import { signProblem } from '../../chain/signProblem.ts';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SignProblemNotice } from './SignProblemNotice.tsx';

interface Props {
  readonly chainId: number;
  /** Connector id → what is said beside the name; such connectors are demo identities. */
  readonly demo: ReadonlyMap<string, string>;
}

/** Asks with which account to sign: the wallets of this browser, and the identities of the demo network. */
export function ConnectPanel({ chainId, demo }: Props) {
  const { connect: words, roles } = useText().text.sign;
  const roleNames: Readonly<Record<string, string | undefined>> = roles;
  const connectors = useConnectors();
  const { mutate: connect, isPending, variables, error } = useConnect();
  const chosen =
    isPending && variables !== undefined && 'name' in variables.connector
      ? variables.connector.name
      : undefined;
  const button = (connector: (typeof connectors)[number]) => (
    <li key={connector.uid}>
      <Button
        variant="outline"
        className="w-full justify-start text-start"
        disabled={isPending}
        onClick={() => connect({ connector, chainId })}
      >
        <span>
          {connector.name}
          {demo.has(connector.id) && (
            <span className="block text-small font-normal text-soft">
              {roleNames[demo.get(connector.id) ?? '']}
            </span>
          )}
        </span>
      </Button>
    </li>
  );
  const wallets = connectors.filter(({ id }) => !demo.has(id));
  const identities = connectors.filter(({ id }) => demo.has(id));
  return (
    <div className="grid gap-4">
      <p>{words.sentence}</p>
      {wallets.length > 0 && (
        <>
          <h3 className="font-semibold">{words.wallets}</h3>
          <ul className="grid gap-2 sm:grid-cols-2 lg:grid-cols-3">{wallets.map(button)}</ul>
        </>
      )}
      {identities.length > 0 && (
        <>
          <h3 className="font-semibold">{words.demo}</h3>
          <p className="text-soft">{words.demoSentence}</p>
          <ul className="grid gap-2 sm:grid-cols-2 lg:grid-cols-3">{identities.map(button)}</ul>
        </>
      )}
      {connectors.length === 0 && <Notice title={words.noWallet} />}
      <p role="status">{chosen === undefined ? '' : words.connecting(chosen)}</p>
      {error !== null && <SignProblemNotice problem={signProblem(error)} />}
    </div>
  );
}
