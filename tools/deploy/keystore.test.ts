import { expect, test } from 'vitest';
import { keystoreOf } from '../../test/keystoreOf.ts';
import { openKeystore } from './keystore.ts';

// Web3 Secret Storage Definition, "Test Vectors". Its example with scrypt is not one that RFC 7914 allows (r too small for n).
const KEY = '0x7a28b5ba57c53603b0b07b56bba752f7784bf506fa95edc395f5cf6c7514fe9d';
const pbkdf2 = {
  crypto: {
    cipher: 'aes-128-ctr',
    cipherparams: { iv: '6087dab2f9fdbbfaddc31a909735c1e6' },
    ciphertext: '5318b4d5bcd28de64ee5559e671353e16f075ecae9f99c7a79a38af5f869aa46',
    kdf: 'pbkdf2',
    kdfparams: {
      c: 262_144,
      dklen: 32,
      prf: 'hmac-sha256',
      salt: 'ae3cd4e7013836a3df6bd7241b12db061dbe2c6785853cce422d148a624ce0bd',
    },
    mac: '517ead924a9d0dc3124507e3393d175ce3ff7c1e96529c6c555ce9e51205e9b2',
  },
  version: 3,
};
test.each([
  ['the definition’s example, with PBKDF2', JSON.stringify(pbkdf2)],
  ['a file with scrypt', keystoreOf(KEY, 'testpassword')],
])('opens %s, and not with another passphrase', (_, text) => {
  expect(openKeystore(text, 'testpassword')).toEqual({ ok: true, key: KEY });
  expect(openKeystore(text, 'testpasswort')).toMatchObject({ ok: false });
});

test.each([
  '',
  '{',
  'null',
  '[]',
  '{"version":1}',
  '{"version":3}',
  '{"version":3,"crypto":{}}',
  '{"version":3,"crypto":{"kdf":"none","kdfparams":{"dklen":32}}}',
  '{"version":3,"crypto":{"kdf":"scrypt","kdfparams":{"dklen":32,"n":1073741824,"r":8,"p":1,"salt":""}}}',
])('says what is wrong with a file like %j', (text) => {
  expect(openKeystore(text, 'x')).toMatchObject({ ok: false, problem: expect.stringContaining('key file') });
});
