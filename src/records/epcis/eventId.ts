/** RFC 9562, appendix: the namespace of names that are URLs. */
const URL_NAMESPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/**
 * The eventID of something on a ledger: a version 5 UUID (RFC 9562, 5.5) over its place there, so that whoever exports
 * it, and however often, names it alike.
 *
 * @param name what tells it from every other thing: chain, transaction and place in it
 * @returns `urn:uuid:` and 36 characters
 */
export async function eventId(name: readonly (string | number)[]): Promise<string> {
  const text = new TextEncoder().encode(`https://theriac.example/ns/epcis/${name.join('/')}`);
  const namespace = Uint8Array.from(URL_NAMESPACE.replaceAll('-', '').match(/../g) ?? [], (byte) =>
    Number.parseInt(byte, 16),
  );
  const hash = new Uint8Array(
    await crypto.subtle.digest('SHA-1', new Uint8Array([...namespace, ...text])),
  ).slice(0, 16);
  const hex = Array.from(hash, (byte, at) => {
    const marked = at === 6 ? (byte & 0x0f) | 0x50 : at === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  }).join('');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}
