import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bytesToHex } from 'viem';
import { mnemonicToAccount } from 'viem/accounts';
import { expect, test } from './fixtures.ts';

/** The phrase whose keys every local node knows; tools and tests of ours use no other. */
const PHRASE = 'test test test test test test test test test test test junk';

test('the production bundle holds no key that anybody could sign with', () => {
  const texts = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|html|json|webmanifest|css|svg)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8').toLowerCase());
  expect(texts.length).toBeGreaterThan(5);
  const secrets = Array.from({ length: 10 }, (_, addressIndex) => {
    const { privateKey } = mnemonicToAccount(PHRASE, { addressIndex }).getHdKey();
    if (privateKey === null) throw new Error('no key');
    return bytesToHex(privateKey).slice(2);
  });
  expect(secrets[0]).toMatch(/^ac0974be/);
  for (const secret of [...secrets, PHRASE])
    expect(texts.filter((text) => text.includes(secret))).toEqual([]);
});
