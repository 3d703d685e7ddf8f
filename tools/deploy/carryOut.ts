import {
  type Address,
  createWalletClient,
  type Hex,
  http,
  isAddressEqual,
  type LocalAccount,
  type PublicClient,
  type TransactionReceipt,
  TransactionReceiptNotFoundError,
} from 'viem';
import type { DeployHost } from './deployHost.ts';
import type { DeployPlan } from './deployPlan.ts';
import { DeployRefused } from './deployRefused.ts';
import type { DeployState } from './deployState.ts';

/** A transaction that is not included for so long is left; a later run sees what became of it. */
const PATIENCE_MS = 300_000;

/**
 * Sends what the plan holds, one transaction after the other, each once the one before is included.
 *
 * @param save writes down how far it has come, before each step
 * @throws DeployRefused where the network takes a transaction and it fails; errors of viem where it does not take it
 */
export async function carryOut(
  client: PublicClient,
  node: string,
  signer: LocalAccount | Address,
  { steps, addresses }: DeployPlan,
  begun: DeployState,
  save: (state: DeployState) => void,
  host: DeployHost,
): Promise<DeployState> {
  const wallet = createWalletClient({ account: signer, transport: http(node, { retryCount: 0 }) });
  let state = begun;
  const note = (key: keyof DeployState['contracts'], block: bigint) => {
    const contract = { address: addresses[key], block: Number(block) };
    state = { ...state, contracts: { ...state.contracts, [key]: contract } };
    save(state);
  };
  for (const { name, nonce, to, data, creates } of steps) {
    if (creates !== undefined) note(creates, await client.getBlockNumber({ cacheTime: 0 }));
    const hash = await wallet.sendTransaction({
      chain: null,
      nonce,
      data,
      ...(to === undefined ? {} : { to }),
    });
    host.say(`${name}: ${hash}`);
    const receipt = await receiptOf(client, hash, host.lookEvery);
    if (receipt.status !== 'success')
      throw new DeployRefused(`"${name}" failed in block ${receipt.blockNumber}.`);
    if (creates === undefined) continue;
    const made = receipt.contractAddress;
    if (!made || !isAddressEqual(made, addresses[creates]))
      throw new DeployRefused(
        `${creates} is at ${made}, not where it was to be: was the account used elsewhere?`,
      );
    note(creates, receipt.blockNumber);
  }
  return state;
}

async function receiptOf(client: PublicClient, hash: Hex, lookEvery: number): Promise<TransactionReceipt> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await client.getTransactionReceipt({ hash });
    } catch (error) {
      if (!(error instanceof TransactionReceiptNotFoundError)) throw error;
    }
    if (Date.now() > until)
      throw new DeployRefused(`${hash} is not included yet. Run it again later: it goes on from here.`);
    await new Promise((resolve) => setTimeout(resolve, lookEvery));
  }
}
