import type { BlockReading } from '../domain/evidence.ts';
import type { UnreadCause } from '../domain/fact.ts';
import type { Header } from './header.ts';
import type { HeaderSource } from './headerSource.ts';
import { checkTogether, type Finality, type NamedHeader } from './heads.ts';
import type { Network } from './network.ts';

/** Somebody who is asked which block is the newest. */
export interface Witness {
  readonly name: string;
  /** Undefined before it was asked, and when it failed. */
  header?: Header;
  finality?: Finality;
  /** It has given the header that is read at. */
  agreed: boolean;
  /** It has failed; no more is asked of it. */
  failure?: UnreadCause;
}

/** A witness that is asked for everything else, too. */
export interface Node extends Witness {
  readonly url: string;
  /** It has no `eth_getProof`. */
  proofless: boolean;
  /** It has proven something; what it says without proof is not taken any more. */
  proves: boolean;
  /** It does not give the logs of all blocks at once. */
  narrow: boolean;
}

/** A witness that knows headers only. */
export interface HeaderWitness extends Witness {
  readonly source: HeaderSource;
}

/** Whether it knows the chain, but has not said yet that it has the block that is read. */
export function isUnconfirmed({ header, failure, agreed }: Witness): boolean {
  return header !== undefined && failure === undefined && !agreed;
}

/**
 * Whoever gave its newest header late agrees, if that is the one that is read.
 * @throws ReadFailure `nodes_disagree` where it cannot be of the same chain and time
 */
export function compareLate(witnesses: readonly Witness[], common: Header): void {
  const node = witnesses.find(({ agreed }) => agreed)?.name ?? '';
  for (const witness of witnesses.filter(isUnconfirmed)) {
    const { name, header } = witness;
    if (header === undefined) continue;
    checkTogether({ node, header: common }, { node: name, header });
    witness.agreed = header.number === common.number;
  }
}

/** All headers that were given. */
export function headsOf(witnesses: readonly Witness[]): NamedHeader[] {
  return witnesses.flatMap(({ name, header, failure }) =>
    header === undefined || failure !== undefined ? [] : [{ node: name, header }],
  );
}

/** The block that is read, with who gave it, who did not and why, and whether it may still be replaced. */
export function blockReading(
  { chainId }: Network,
  { number, hash, time }: Header,
  witnesses: readonly Witness[],
): BlockReading {
  const agreed = witnesses.filter((witness) => witness.agreed && witness.failure === undefined);
  const failed = witnesses.flatMap(({ name, failure, header }) =>
    failure !== undefined || header === undefined
      ? [{ node: name, code: failure?.code ?? ('node_timeout' as const) }]
      : [],
  );
  const least = (of: keyof Finality) => {
    const blocks = agreed.flatMap(({ finality }) => finality?.[of] ?? []);
    return blocks.length === 0 ? {} : { [of]: Math.min(...blocks) };
  };
  const finality: Finality = { ...least('final'), ...least('safe') };
  return {
    chainId,
    number,
    hash,
    time,
    agreed: namesOf(agreed),
    asked: namesOf(witnesses),
    ...(failed.length === 0 ? {} : { failed }),
    ...(Object.keys(finality).length === 0 ? {} : { finality }),
  };
}

/** Two addresses of one host are one witness. */
function namesOf(witnesses: readonly Witness[]): string[] {
  return [...new Set(witnesses.map(({ name }) => name))];
}
