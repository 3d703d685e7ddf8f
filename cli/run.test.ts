import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Anvil } from '../test/anvil.ts';
import { startAnvil } from '../test/anvil.ts';
import { goldenPacks } from '../test/goldenPacks.ts';
import { startDemoChain } from '../tools/startDemoChain.ts';
import { run } from './run.ts';

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function theriac(args: readonly string[], input = ''): Promise<Run> {
  let out = '';
  let err = '';
  const code = await run(args, {
    input: Readable.from([Buffer.from(input)]),
    print: async (line) => {
      out += `${line}\n`;
    },
    say: (words) => {
      err += words;
    },
  });
  return { code, out, err };
}

const golden = (name: string) => goldenPacks.find((pack) => pack.name === name)?.text ?? '';

/** Listens, and never answers. */
async function silentNode(): Promise<{ server: Server; url: string }> {
  const server = createServer(() => undefined);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { server, url: `http://127.0.0.1:${address.port}` };
}

describe('theriac verify', () => {
  let chain: Anvil;
  beforeAll(async () => {
    chain = await startDemoChain();
  });
  afterAll(() => chain.stop());

  const verify = (text: string, ...more: string[]) =>
    theriac(['verify', text, '--node', chain.url, '--as', '9521003000008', ...more]);

  it('prints the verdict on a genuine pack, with what it rests on, and ends with 0', async () => {
    const { code, out, err } = await verify(golden('genuine'));
    const report = JSON.parse(out);
    expect({ code, err, outcome: report.outcome }).toEqual({ code: 0, err: '', outcome: 'genuine' });
    expect(report.product.gtin).toBe('09521001000017');
    expect(report.trail.map(({ step }: { step: string }) => step)).toEqual([
      'commissioned',
      'packed',
      'shipped',
      'received',
      'unpacked',
      'shipped',
      'received',
    ]);
    expect(report.block.hash).toMatch(/^0x[0-9a-f]{64}$/);
    expect(report.block.time).toBe('2026-11-20T09:00:00.000Z');
    expect(report.reads.roundTrips).toBeLessThanOrEqual(4);
    expect(report.findings).toContainEqual(
      expect.objectContaining({ code: 'trail_complete', fact: 'custody' }),
    );
  });

  it('judges at the moment that --now names', async () => {
    const { code, out } = await verify(golden('genuine'), '--now', '2028-04-01');
    expect([code, JSON.parse(out).outcome]).toEqual([1, 'blocked']);
  });

  it('reads typed brackets as well as scans', async () => {
    const { code, out } = await verify('(01)09521001000017(17)280331(10)DEMO01A(21)GSHYENLRNV3L7PF8S9W6');
    expect([code, JSON.parse(out).outcome]).toEqual([1, 'unknown_serial']);
  });

  it('looks through the product’s other lots once red is certain, and says so', async () => {
    const { code, out } = await verify(golden('lot_differs'));
    const { outcome, reads, search } = JSON.parse(out);
    expect([code, outcome]).toEqual([1, 'label_mismatch']);
    expect(reads.roundTrips).toBeLessThanOrEqual(4);
    expect(search).toMatchObject({ found: true, looked: expect.any(Number), of: expect.any(Number) });
    expect(JSON.parse((await verify(golden('unknown_serial'))).out).search).toMatchObject({ found: false });
    expect(JSON.parse((await verify(golden('genuine'))).out).search).toBeNull();
  });

  it('ends with 2 when one of two nodes is a stranger to the other', async () => {
    const stranger = await startAnvil();
    try {
      const { code, out } = await verify(golden('genuine'), '--node', stranger.url);
      expect([code, JSON.parse(out).outcome]).toEqual([2, 'could_not_check']);
    } finally {
      await stranger.stop();
    }
  });
});

describe('theriac verify without a chain', () => {
  it.each([
    ['an address where nobody listens', 'http://127.0.0.1:1', 'node_unreachable'],
    ['a node without our contracts', 'bare', undefined],
    ['a node that never answers', 'silent', 'node_timeout'],
  ])('ends with 2 within ten seconds: %s', async (_, node, cause) => {
    const bare = node === 'bare' ? await startAnvil() : undefined;
    const silent = node === 'silent' ? await silentNode() : undefined;
    try {
      const url = bare?.url ?? silent?.url ?? node;
      const { code, out } = await theriac(['verify', golden('genuine'), '--node', url]);
      const report = JSON.parse(out);
      expect([code, report.outcome]).toEqual([2, 'could_not_check']);
      expect(report.findings[0]).toMatchObject({ code: 'fact_unread', cause: cause ?? expect.any(String) });
      expect(report.reads.ms).toBeLessThan(10_000);
    } finally {
      await bare?.stop();
      silent?.server.closeAllConnections();
      silent?.server.close();
    }
  });

  it.each([
    '',
    'no code at all',
    ']d201095210010000181728033110A',
    '\u0000\uffff',
    'https://leaflet.example/x',
  ])('gives a verdict, not a stack trace, on %j', async (bad) => {
    const { code, out, err } = await theriac(['verify', bad, '--node', 'http://127.0.0.1:1']);
    expect({ code, err, outcome: JSON.parse(out).outcome }).toEqual({
      code: 1,
      err: '',
      outcome: 'unreadable',
    });
  });
});

describe('theriac', () => {
  it.each([
    [[]],
    [['prove']],
    [['demo']],
    [['parse', 'x']],
    [['verify']],
    [['verify', 'text']],
    [['verify', 'text', '--node', 'not a url']],
    [['verify', 'text', '--node', 'http://127.0.0.1:1', '--as', '123']],
    [['verify', 'text', '--node', 'http://127.0.0.1:1', '--now', 'today']],
    [['verify', 'text', 'more', '--node', 'http://127.0.0.1:1']],
    [['verify', 'text', '--nodes', 'http://127.0.0.1:1']],
  ])('says how it is used, on standard error only: %j', async (args) => {
    const { code, out, err } = await theriac(args);
    expect([code, out]).toEqual([64, '']);
    expect(err).toContain('usage:');
    expect(err).not.toContain('    at ');
  });

  it('parses line by line, one for one and in order, whatever the lines hold', async () => {
    const lines = [
      '{"id":1,"text":"(01)09521001000017(21)A"}',
      'nonsense',
      '',
      '{"id":"\u2028","text":"(01)09521001000018"}',
    ];
    const { code, out } = await theriac(['parse'], lines.join('\n'));
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(answers.map(({ id, ok }) => [id, ok])).toEqual([
      [1, true],
      [null, false],
      [null, false],
      ['\u2028', false],
    ]);
  });

  it('as a process: JSON on standard output, words on standard error, and the exit code', () => {
    const main = (...args: string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', 'cli/main.ts', ...args], { encoding: 'utf8' });
    expect(JSON.parse(main('demo', 'packs').stdout)).toHaveLength(goldenPacks.length);
    expect(main()).toMatchObject({ status: 64, stdout: '', stderr: expect.stringContaining('usage:') });
  });

  it('lists the golden packs', async () => {
    const { code, out } = await theriac(['demo', 'packs']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(
      goldenPacks.map(({ name, text, expected }) => ({ name, text, expected })),
    );
  });
});
