import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeCaches } from '../../test/fakeCaches.ts';
import { keepShared, takeShared } from './sharedInput.ts';

beforeEach(() => vi.stubGlobal('caches', fakeCaches('https://app.example')));
afterEach(() => vi.unstubAllGlobals());

// The form as the system sends it; parsing it is the browser's part.
function share(fields: Record<string, string | Blob>): Promise<Response> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const redirect = vi.spyOn(Response, 'redirect').mockReturnValue(new Response());
  const request = { formData: async () => form } as unknown as Request;
  return keepShared(request).finally(() => {
    expect(redirect).toHaveBeenCalledWith('/?shared', 303);
    redirect.mockRestore();
  });
}

test('a picture is kept until it is taken, and taken once', async () => {
  await share({ file: new Blob(['pixels'], { type: 'image/png' }), text: 'My pack' });
  const { file, text } = await takeShared();
  expect(await file?.text()).toBe('pixels');
  expect(text).toBeUndefined();
  expect(await takeShared()).toEqual({});
});

test.each([
  [{ url: 'https://example.com/01/09521001000017' }, 'https://example.com/01/09521001000017'],
  [
    { url: '', text: 'Look: https://example.com/01/09521001000017 !' },
    'https://example.com/01/09521001000017',
  ],
  [{ text: ' (01)09521001000017(21)A ' }, '(01)09521001000017(21)A'],
])('a text: %j', async (fields, text) => {
  await share(fields);
  expect(await takeShared()).toEqual({ text });
});

test('a later one takes the place of an earlier one', async () => {
  await share({ file: new Blob(['pixels'], { type: 'image/png' }) });
  await share({ text: 'A' });
  expect(await takeShared()).toEqual({ text: 'A' });
});

test('nothing shared, or a browser that keeps nothing', async () => {
  expect(await takeShared()).toEqual({});
  await share({ text: '' });
  expect(await takeShared()).toEqual({});
  vi.stubGlobal('caches', undefined);
  expect(await takeShared()).toEqual({});
});
