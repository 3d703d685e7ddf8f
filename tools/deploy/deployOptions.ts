import { parseArgs } from 'node:util';
import { type Address, getAddress, isAddress } from 'viem';

export interface DeployOptions {
  readonly node: string;
  readonly admin: Address;
  /** Seconds between the grant of the admin's role to somebody else and its effect. */
  readonly delay: number;
  readonly signer:
    | { readonly by: 'keystore'; readonly file: string }
    | { readonly by: 'node'; readonly account: Address }
    | { readonly by: 'environment' };
  /** What the app calls the network; `Chain <id>` when not given. */
  readonly name?: string;
  /** Nodes that the app is to ask. */
  readonly publicNodes: readonly string[];
  /** Folder of the deployment files. */
  readonly out: string;
  /** Whether anything is sent. */
  readonly send: boolean;
}

export const USAGE = `usage: npm run deploy -- --node URL --admin ADDRESS --delay TIME [--name TEXT] [--public-node URL]… [--out DIR] [--send]
  --admin        who decides about partners and licences from then on: a multisig
  --delay        until somebody the admin makes an admin too is one: 0, or like 36h, 3d
  --keystore FILE, --from ADDRESS (an account of the node's own) or the environment variable THERIAC_DEPLOYER_KEY: who pays
  --public-node  a node that the app is to ask
  --send         without it nothing is sent`;

type Parsed =
  | { readonly ok: true; readonly value: DeployOptions }
  | { readonly ok: false; readonly problem: string };

/** What the arguments say; a problem never repeats an argument that might be a secret. */
export function deployOptions(args: readonly string[], env: Readonly<NodeJS.ProcessEnv>): Parsed {
  if (args.some(isSecret)) return problem(SECRET);
  const values = valuesOf(args);
  if (values === undefined) return problem('An argument is not understood.');
  const { node, admin, delay, keystore, from } = values;
  if (node === undefined || !isWebAddress(node)) return problem('--node must be the http address of a node.');
  if (admin === undefined || !isAddress(admin)) return problem('--admin must be an address.');
  const seconds = secondsOf(delay);
  if (seconds === undefined) return problem('--delay must be 0, or a number with s, h or d.');
  const publicNodes = values['public-node'] ?? [];
  if (!publicNodes.every(isWebAddress)) return problem('--public-node must be the http address of a node.');
  const hasKey = (env.THERIAC_DEPLOYER_KEY ?? '') !== '';
  const signers = [keystore !== undefined, from !== undefined, hasKey].filter(Boolean).length;
  if (signers !== 1)
    return problem('Name one signer: --keystore, --from, or THERIAC_DEPLOYER_KEY in the environment.');
  if (from !== undefined && !isAddress(from)) return problem('--from must be an address.');
  return {
    ok: true,
    value: {
      node,
      admin: getAddress(admin),
      delay: seconds,
      signer:
        keystore !== undefined
          ? { by: 'keystore', file: keystore }
          : from !== undefined
            ? { by: 'node', account: getAddress(from) }
            : { by: 'environment' },
      ...(values.name === undefined ? {} : { name: values.name }),
      publicNodes,
      out: values.out,
      send: values.send,
    },
  };
}

const SECRET = `That looks like a private key or its words. Never on the command line: every program on this machine can read it there,
and the shell keeps it. Take it for known to others, and use another one.`;

/** A private key, words that stand for one, or an option that asks for either. */
function isSecret(arg: string): boolean {
  const value = arg.replace(/^--?[a-z-]+=/i, '').trim();
  return (
    /^(?:0x)?[0-9a-f]{64}$/i.test(value) ||
    /^(?:[a-z]+\s+){11,}[a-z]+$/i.test(value) ||
    /^--?(?:private-?key|key|mnemonic|seed|pass(?:phrase|word)?)\b/i.test(arg)
  );
}

function valuesOf(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        node: { type: 'string' },
        admin: { type: 'string' },
        delay: { type: 'string' },
        keystore: { type: 'string' },
        from: { type: 'string' },
        name: { type: 'string' },
        'public-node': { type: 'string', multiple: true },
        out: { type: 'string', default: 'deployments' },
        send: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    // Its message repeats the argument.
    if (error instanceof TypeError && 'code' in error) return undefined;
    throw error;
  }
}

const UNITS = { s: 1, h: 3600, d: 86_400 } as const;
/** The AccessManager keeps delays in 32 bits. */
const MAX_DELAY = 2 ** 32 - 1;

function secondsOf(delay: string | undefined): number | undefined {
  if (delay === '0') return 0;
  const [, count, unit] = /^(\d{1,9})([shd])$/.exec(delay ?? '') ?? [];
  if (count === undefined || (unit !== 's' && unit !== 'h' && unit !== 'd')) return undefined;
  const seconds = Number(count) * UNITS[unit];
  return seconds <= MAX_DELAY ? seconds : undefined;
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function problem(problem: string): Parsed {
  return { ok: false, problem };
}
