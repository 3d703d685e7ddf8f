/** What another app on the device shared with this one: a picture or document, or a text. */
export interface SharedInput {
  readonly file?: Blob;
  readonly text?: string;
}

/** Where the system sends what is shared (`share_target` of the manifest). */
export const SHARE_ADDRESS = '/share';
/** Where the page then opens. */
export const SHARED_PAGE = '/?shared';

const CACHE = 'theriac-shared';
const FILE = '/shared/file';
const TEXT = '/shared/text';

/**
 * Keeps what was shared until the page takes it, and leads to the page (Web Share Target, 2.3). For the service worker.
 *
 * @param request a form with `file`, `url`, `text`
 */
export async function keepShared(request: Request): Promise<Response> {
  const form = await request.formData();
  const cache = await caches.open(CACHE);
  await Promise.all([cache.delete(FILE), cache.delete(TEXT)]);
  const file = form.get('file');
  const text = [form.get('url'), form.get('text')].find((part) => typeof part === 'string' && part !== '');
  if (file instanceof Blob && file.size > 0)
    await cache.put(FILE, new Response(file, { headers: { 'Content-Type': file.type } }));
  else if (typeof text === 'string') await cache.put(TEXT, new Response(text));
  return Response.redirect(SHARED_PAGE, 303);
}

/** What was shared, once. */
export async function takeShared(): Promise<SharedInput> {
  if (typeof caches === 'undefined' || !(await caches.has(CACHE))) return {};
  const cache = await caches.open(CACHE);
  const [file, text] = await Promise.all([cache.match(FILE), cache.match(TEXT)]);
  await caches.delete(CACHE);
  if (file !== undefined) return { file: await file.blob() };
  return text === undefined ? {} : { text: addressIn(await text.text()) };
}

/** Apps share an address with words around it; the address is what names a pack. */
function addressIn(text: string): string {
  return /https?:\/\/\S+/i.exec(text)?.[0] ?? text.trim();
}
