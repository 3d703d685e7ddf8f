import { expect, test, vi } from 'vitest';
import { diskFonts } from '../../../test/diskFonts.ts';
import { rehearse } from './rehearse.ts';
import { reportLanguage } from './reportLanguage.ts';

vi.setConfig({ testTimeout: 60_000 });

test('rehearses to the end unless somebody waits, then stops at the next part', async () => {
  const language = await reportLanguage('en');
  const asked = vi.fn(() => false);
  await rehearse(language, diskFonts, asked);
  const parts = asked.mock.calls.length;
  expect(parts).toBeGreaterThan(10);
  const third = vi.fn(() => third.mock.calls.length === 3);
  await rehearse(language, diskFonts, third);
  expect(third).toHaveBeenCalledTimes(3);
});

test('a font that cannot be had is no secret', async () => {
  const lost = new Error('font latin regular: 404');
  await expect(
    rehearse(
      await reportLanguage('en'),
      () => Promise.reject(lost),
      () => false,
    ),
  ).rejects.toBe(lost);
});
