/** *unreadable*: the file, or this browser, gives nothing to compare. */
export type LeafletCheck = 'match' | 'mismatch' | 'unreadable';

/**
 * Compares a file with the hash that a product's record has of its leaflet: SHA-256 (FIPS 180-4) of the file's bytes,
 * as docs/protocol.md lays down, and no other.
 *
 * @param hash 32 bytes in hexadecimal
 */
export async function checkLeaflet(file: Blob, hash: string): Promise<LeafletCheck> {
  // Absent where the page is not served securely.
  const subtle: SubtleCrypto | undefined = crypto.subtle;
  if (subtle === undefined) return 'unreadable';
  try {
    const digest = await subtle.digest('SHA-256', await file.arrayBuffer());
    return hexOf(new Uint8Array(digest)) === hash.toLowerCase() ? 'match' : 'mismatch';
  } catch (error) {
    // The file was moved or taken away since it was chosen.
    if (error instanceof DOMException) return 'unreadable';
    throw error;
  }
}

function hexOf(bytes: Uint8Array): `0x${string}` {
  return `0x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
