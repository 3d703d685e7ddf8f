import { createDecipheriv, pbkdf2Sync, scryptSync } from 'node:crypto';
import { bytesToHex, concat, type Hex, keccak256 } from 'viem';

/** A private key, or why the file gave none. */
export type Opened =
  | { readonly ok: true; readonly key: Hex }
  | { readonly ok: false; readonly problem: string };

type Fields = Readonly<Record<string, unknown>>;

/** So much memory the derivation of a key may take. */
const MAX_MEMORY = 1024 * 1024 * 1024;

/**
 * Opens an encrypted key file (Web3 Secret Storage, version 3: AES-128-CTR, scrypt or PBKDF2-HMAC-SHA256).
 *
 * @param text the file's JSON
 */
export function openKeystore(text: string, passphrase: string): Opened {
  const crypto = cryptoOf(text);
  if (crypto === undefined) return refused('is no keystore of version 3');
  const derived = deriveKey(crypto, passphrase);
  if (derived === undefined) return refused('derives its key in a way that is not known');
  const ciphertext = bytesOf(crypto.ciphertext);
  // The check code binds passphrase and ciphertext; without it a wrong passphrase would give a wrong key.
  const mac = keccak256(concat([derived.subarray(16, 32), ciphertext]));
  if (mac !== bytesToHex(bytesOf(crypto.mac))) return refused('does not open with this passphrase');
  const iv = bytesOf(fieldsOf(crypto.cipherparams)?.iv);
  if (crypto.cipher !== 'aes-128-ctr' || iv.length !== 16) return refused('uses a cipher that is not known');
  const decipher = createDecipheriv('aes-128-ctr', derived.subarray(0, 16), iv);
  const key = Buffer.concat([decipher.update(ciphertext), decipher.final()]);
  return key.length === 32 ? { ok: true, key: bytesToHex(key) } : refused('holds no private key');
}

function refused(what: string): Opened {
  return { ok: false, problem: `The key file ${what}.` };
}

function cryptoOf(text: string): Fields | undefined {
  try {
    const fields = fieldsOf(JSON.parse(text));
    return fields?.version === 3 ? fieldsOf(fields.crypto ?? fields.Crypto) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function deriveKey({ kdf, kdfparams }: Fields, passphrase: string): Uint8Array | undefined {
  const { dklen, salt, n, r, p, c, prf } = fieldsOf(kdfparams) ?? {};
  if (dklen !== 32) return undefined;
  try {
    if (kdf === 'pbkdf2' && prf === 'hmac-sha256' && typeof c === 'number')
      return pbkdf2Sync(passphrase, bytesOf(salt), c, dklen, 'sha256');
    if (kdf === 'scrypt' && typeof n === 'number' && typeof r === 'number' && typeof p === 'number')
      return scryptSync(passphrase, bytesOf(salt), dklen, { N: n, r, p, maxmem: MAX_MEMORY });
    return undefined;
  } catch (error) {
    // Parameters that make no sense, or ask for more memory than that.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function bytesOf(value: unknown): Buffer {
  return Buffer.from(typeof value === 'string' ? value.replace(/^0x/, '') : '', 'hex');
}

function fieldsOf(value: unknown): Fields | undefined {
  // An object that JSON.parse made has string keys only.
  return typeof value === 'object' && value !== null ? (value as Fields) : undefined;
}
