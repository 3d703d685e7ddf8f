import { createCipheriv, scryptSync } from 'node:crypto';
import { concat, type Hex, hexToBytes, keccak256 } from 'viem';

/** A key file as wallets write it (Web3 Secret Storage, version 3), with so little work that tests stay fast. */
export function keystoreOf(key: Hex, passphrase: string): string {
  const [salt, iv] = [Buffer.alloc(32, 7), Buffer.alloc(16, 9)];
  const kdfparams = { dklen: 32, n: 1024, r: 8, p: 1, salt: salt.toString('hex') };
  const derived = scryptSync(passphrase, salt, 32, { N: kdfparams.n, r: kdfparams.r, p: kdfparams.p });
  const cipher = createCipheriv('aes-128-ctr', derived.subarray(0, 16), iv);
  const ciphertext = Buffer.concat([cipher.update(hexToBytes(key)), cipher.final()]);
  return JSON.stringify({
    version: 3,
    crypto: {
      cipher: 'aes-128-ctr',
      cipherparams: { iv: iv.toString('hex') },
      ciphertext: ciphertext.toString('hex'),
      kdf: 'scrypt',
      kdfparams,
      mac: keccak256(concat([derived.subarray(16), ciphertext])).slice(2),
    },
  });
}
