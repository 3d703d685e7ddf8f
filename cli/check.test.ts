import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Anvil } from '../test/anvil.ts';
import { goldenPacks } from '../test/goldenPacks.ts';
import { startDemoChain } from '../tools/startDemoChain.ts';
import { run } from './run.ts';

async function theriac(...args: readonly string[]) {
  let out = '';
  let err = '';
  const code = await run(args, {
    input: Readable.from([]),
    print: async (line) => {
      out += line;
    },
    say: (words) => {
      err += `${words}\n`;
    },
  });
  return { code, out: out === '' ? undefined : JSON.parse(out), err };
}

const golden = (name: string) => goldenPacks.find((pack) => pack.name === name)?.text ?? '';
const ONE_OF_EACH = [
  ['--pack', golden('recalled')],
  ['--unit', '195210010000000182'],
  ['--lot', '09521001000031/DEMO03A'],
] as const;

let chain: Anvil;
let folder: string;
beforeAll(async () => {
  chain = await startDemoChain();
  folder = mkdtempSync(join(tmpdir(), 'theriac-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await chain.stop();
});

async function made(form: string, ...subject: readonly string[]): Promise<string> {
  const file = join(folder, `report.${form}`);
  const { code, out } = await theriac(
    'report',
    ...subject,
    '--node',
    chain.url,
    '--form',
    form,
    '--out',
    file,
  );
  expect(out).toMatchObject({ ok: true, file, form });
  expect(code).toBe(0);
  return file;
}

describe('theriac report, then theriac check', () => {
  test.each(ONE_OF_EACH)(
    '%s %s: proven with the chain and with its block hash, consistent alone',
    async (...subject) => {
      const file = await made('bundle', ...subject);
      const online = await theriac('check', file, '--node', chain.url);
      expect(online).toMatchObject({ code: 0, err: '', out: { ok: true, grade: 'proven' } });
      const { hash } = online.out.block;
      expect(await theriac('check', file, '--block-hash', hash)).toMatchObject({
        code: 0,
        out: { grade: 'proven', counts: { contradicted: 0 } },
      });
      expect(await theriac('check', file)).toMatchObject({ code: 2, out: { grade: 'consistent' } });
      expect(await theriac('check', file, '--block-hash', hash.replaceAll(/[89]/g, '7'))).toMatchObject({
        code: 1,
        out: { grade: 'contradicted' },
      });
    },
  );

  test('a report in PDF holds its bundle; a hash from elsewhere is compared with its own', async () => {
    const file = await made('pdf', ...ONE_OF_EACH[0]);
    const { out, code } = await theriac('check', file, '--node', chain.url);
    expect({ code, grade: out.grade }).toEqual({ code: 0, grade: 'proven' });
    const expected = await theriac('check', file, '--node', chain.url, '--sha256', out.sha256);
    expect(expected.out.lines[0]).toEqual({
      part: { kind: 'file' },
      grade: 'proven',
      reasons: [{ code: 'hash_as_expected' }],
    });
    const other = await theriac('check', file, '--sha256', `0x${'12'.repeat(32)}`);
    expect(other).toMatchObject({ code: 1, out: { grade: 'contradicted' } });
  });

  test('a bundle in which somebody made a red pack green', async () => {
    const file = await made('bundle', ...ONE_OF_EACH[0]);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('"outcome":"blocked"');
    writeFileSync(file, text.replaceAll('"outcome":"blocked"', '"outcome":"genuine"'));
    const { code, out } = await theriac('check', file, '--node', chain.url);
    expect({ code, grade: out.grade }).toEqual({ code: 1, grade: 'contradicted' });
    expect(out.lines.filter(({ grade }: { grade: string }) => grade === 'contradicted')).toMatchObject([
      { part: { kind: 'file' }, reasons: [{ code: 'hash_differs' }] },
      { part: { kind: 'fact', fact: 'verdict' }, reasons: [{ code: 'differs' }, { code: 'differs' }] },
    ]);
  });
});

test('what is no report says so', async () => {
  const file = join(folder, 'other');
  const problem = async (content: string | Uint8Array) => {
    writeFileSync(file, content);
    const { code, out } = await theriac('check', file);
    return `${code} ${out.problem}`;
  };
  expect(await problem('hello')).toBe('2 not_json');
  expect(await problem('{}')).toBe('2 not_a_bundle');
  expect(await problem('{"format":"theriac-evidence","version":2}')).toBe('2 newer');
  expect(await problem('{"format":"theriac-evidence","version":1}')).toBe('2 malformed');
  expect(await problem('%PDF-1.7\n')).toBe('2 no_bundle');
  expect((await theriac('check', join(folder, 'none'))).out).toEqual({ ok: false, problem: 'no_such_file' });
});

test.each([
  [['check'], 'the file is missing'],
  [['check', 'a', 'b'], 'one file at a time'],
  [['check', 'a', '--block-hash', '0x12'], 'not 0x and 64 hex digits'],
  [['check', 'a', '--node', 'http://127.0.0.1:1', '--block-hash', `0x${'12'.repeat(32)}`], 'either'],
  [['check', 'a', '--node', 'file:///a'], 'not an http(s) address'],
  [['report', '--node', 'http://127.0.0.1:1'], '--pack, --unit or --lot is missing'],
  [['report', '--unit', '1', '--node', 'http://127.0.0.1:1'], 'is not an SSCC'],
  [['report', '--lot', '09521001000031', '--node', 'http://127.0.0.1:1'], 'is not GTIN/LOT'],
  [['report', '--pack', 'hello', '--node', 'http://127.0.0.1:1'], 'is not the label of a pack'],
  [['report', '--unit', '195210010000000182'], '--node is missing'],
  [['report', '--unit', '195210010000000182', '--node', 'http://127.0.0.1:1', '--form', 'x'], 'is none of'],
])('%j is misuse', async (args, words) => {
  const { code, err } = await theriac(...args);
  expect(code).toBe(64);
  expect(err).toContain(words);
});
