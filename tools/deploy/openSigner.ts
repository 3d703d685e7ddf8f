import { existsSync, readFileSync } from 'node:fs';
import { type Address, isHex, type LocalAccount } from 'viem';
import { privateKeyToAccount } from 'viem/accounts';
import type { DeployHost } from './deployHost.ts';
import type { DeployOptions } from './deployOptions.ts';
import { DeployRefused } from './deployRefused.ts';
import { openKeystore } from './keystore.ts';

/**
 * Who signs: a key of ours, or the address of an account that the node keeps.
 * @throws DeployRefused; its words never hold a key
 */
export async function openSigner(
  { signer }: Pick<DeployOptions, 'signer'>,
  host: DeployHost,
): Promise<LocalAccount | Address> {
  switch (signer.by) {
    case 'node':
      return signer.account;
    case 'environment': {
      const key = host.env.THERIAC_DEPLOYER_KEY;
      if (!isHex(key) || key.length !== 66)
        throw new DeployRefused('THERIAC_DEPLOYER_KEY is no private key: 0x and 64 hexadecimal digits.');
      return privateKeyToAccount(key);
    }
    case 'keystore': {
      if (!existsSync(signer.file)) throw new DeployRefused(`There is no key file ${signer.file}.`);
      const passphrase = host.env.THERIAC_PASSPHRASE ?? (await host.askPassphrase());
      if (passphrase === undefined)
        throw new DeployRefused('No passphrase: set THERIAC_PASSPHRASE, or run it at a terminal.');
      const opened = openKeystore(readFileSync(signer.file, 'utf8'), passphrase);
      if (!opened.ok) throw new DeployRefused(opened.problem);
      return privateKeyToAccount(opened.key);
    }
    default:
      return signer satisfies never;
  }
}
