import { keccak256 } from '../../chain/keccak256.ts';

/** *unreadable*: the file, or this browser, gives nothing to compare. */
export type LeafletCheck = 'match' | 'mismatch' | 'unreadable';

/**
 * Compares a file with the hash that a product's record has of its leaflet. The ledger holds 32 bytes and does not say
 * of which hash: SHA-256, or Keccak-256, which ledgers themselves use. A file cannot be made to fit either by chance.
 *
 * @param hash 32 bytes in hexadecimal
 */
export async function checkLeaflet(file: Blob, hash: string): Promise<LeafletCheck> {
  // Absent where the page is not served securely.
  const subtle: SubtleCrypto | undefined = crypto.subtle;
  if (subtle === undefined) return 'unreadable';
  try {
    const content = await file.arrayBuffer();
    const sha = hexOf(new Uint8Array(await subtle.digest('SHA-256', content)));
    const wanted = hash.toLowerCase();
    return sha === wanted || keccak256(hexOf(new Uint8Array(content))) === wanted ? 'match' : 'mismatch';
  } catch (error) {
    // The file was moved or taken away since it was chosen.
    if (error instanceof DOMException) return 'unreadable';
    throw error;
  }
}

function hexOf(bytes: Uint8Array): `0x${string}` {
  return `0x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
