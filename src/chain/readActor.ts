import type { Address } from 'viem';
import type { ReadStatistics } from '../domain/evidence.ts';
import type { Fact } from '../domain/fact.ts';
import type { Partner } from '../domain/ledger.ts';
import { operatorLayout } from './layout.ts';
import type { Network } from './network.ts';
import { readPartner } from './readPartner.ts';
import { type ReadOptions, readThrough } from './readThrough.ts';
import { nothing, settle } from './settle.ts';

/**
 * Which partner an account acts for; *absent* for an account that acts for nobody.
 * @throws the reason of `options.signal` when the caller ended the reading
 */
export async function readActor(
  network: Network,
  account: Address,
  options: ReadOptions = {},
): Promise<{ readonly actor: Fact<Partner>; readonly reads: ReadStatistics }> {
  const { value, reads } = await readThrough(network, options, (snapshot) =>
    settle(snapshot, 'partners', () => {
      const index = snapshot.required(operatorLayout, account);
      snapshot.checkedBlock(['partners']);
      return index === 0 ? nothing : readPartner(snapshot, index);
    }),
  );
  return { actor: value, reads };
}
