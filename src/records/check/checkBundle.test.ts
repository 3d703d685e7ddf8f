import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Anvil } from '../../../test/anvil.ts';
import { literal } from '../../../test/genuineEvidence.ts';
import { goldenPack, readGoldenPacks } from '../../../test/goldenPack.ts';
import { goldenUnits } from '../../../test/goldenUnits.ts';
import { startDemoChain } from '../../../tools/startDemoChain.ts';
import { networks } from '../../chain/networks.ts';
import { parseGtin14, parseLot, parseSscc } from '../../domain/identifiers.ts';
import { buildBundle } from '../bundle/buildBundle.ts';
import type { EvidenceBundle } from '../bundle/bundle.ts';
import { canonicalJson } from '../bundle/canonicalJson.ts';
import type { SubjectRequest } from '../bundle/readSubject.ts';
import { bundleText, contentHash, recordsHash, sealBundle } from '../bundle/sealBundle.ts';
import type { StepFacts, SubjectFacts } from '../reportFacts.ts';
import type { CheckSource } from './anchorBlock.ts';
import { checkBundle } from './checkBundle.ts';
import type { CheckReport } from './checkReport.ts';
import { parseBundle } from './parseBundle.ts';

const [network] = networks;
const exported = { at: 1_793_185_200, software: { name: 'theriac', version: '0.1.0' } } as const;

let chain: Anvil;
beforeAll(async () => {
  chain = await startDemoChain();
}, 120_000);
afterAll(() => chain.stop());

async function bundleOf(...requests: readonly SubjectRequest[]): Promise<EvidenceBundle> {
  const built = await buildBundle(network, requests, { nodes: [chain.url], exported });
  if (!built.ok) throw new Error(built.problem);
  return built.bundle;
}

const packRequest = (name: string): SubjectRequest => ({
  kind: 'pack',
  pack: goldenPack(name).pack,
  viewer: { kind: 'inspector' },
});

async function checked(text: string, source: CheckSource): Promise<CheckReport> {
  const parsed = parseBundle(text);
  if (!parsed.ok) throw new Error(`${parsed.problem} ${parsed.at ?? ''}`);
  return await checkBundle(parsed.bundle, source, { networks });
}

const hashOf = ({ statement }: EvidenceBundle): CheckSource => ({
  kind: 'block_hash',
  hash: statement.block.hash,
});

const faults = ({ lines }: CheckReport, ...allowed: readonly string[]) =>
  lines
    .filter(({ grade, part }) => grade !== 'proven' && !allowed.includes(part.kind))
    .map((line) => JSON.stringify(line));

describe('a bundle that was just made', () => {
  test.each(readGoldenPacks.map(({ name }) => name))('%s: proven by its block hash', async (name) => {
    const bundle = await bundleOf(packRequest(name));
    const report = await checked(bundleText(bundle), hashOf(bundle));
    expect(faults(report, 'stated', 'file')).toEqual([]);
    expect(report.grade).toBe('proven');
  });

  test('units and lots are proven, too, and a selection of all at once', async () => {
    const bundle = await bundleOf(
      packRequest('genuine'),
      ...goldenUnits.map(
        ({ text }) => ({ kind: 'unit', sscc: literal(parseSscc(text.slice(-18))) }) as const,
      ),
      { kind: 'unit', sscc: literal(parseSscc('195210010000000014')) },
      { kind: 'lot', gtin: literal(parseGtin14('09521001000017')), lot: literal(parseLot('DEMO01A')) },
    );
    const report = await checked(bundleText(bundle), hashOf(bundle));
    expect(faults(report, 'stated', 'file')).toEqual([]);
    expect(report.lines.length).toBeGreaterThan(50);
  });

  test('without anything to compare it with it is consistent, nothing more', async () => {
    const bundle = await bundleOf(packRequest('recalled'));
    const report = await checked(bundleText(bundle), { kind: 'none' });
    expect(new Set(report.lines.map(({ grade }) => grade))).toEqual(new Set(['consistent']));
  });

  test('nodes that have the block prove it, and what only they can know', async () => {
    const bundle = await bundleOf(packRequest('used_here'));
    const report = await checked(bundleText(bundle), { kind: 'nodes', nodes: [chain.url] });
    expect(report.grade).toBe('proven');
    expect(report.lines).toContainEqual({
      part: { kind: 'stated', what: 'references' },
      grade: 'proven',
      reasons: [{ code: 'confirmed_by_nodes' }],
    });
  });

  test('another block hash contradicts it', async () => {
    const bundle = await bundleOf(packRequest('genuine'));
    const report = await checked(bundleText(bundle), { kind: 'block_hash', hash: `0x${'12'.repeat(32)}` });
    expect(report.grade).toBe('contradicted');
    expect(report.lines.filter(({ grade }) => grade === 'proven')).toEqual([]);
  });
});

describe('what is wrong is named where it is', () => {
  type Steps = Extract<SubjectFacts & { kind: 'pack' }, unknown>['custody'];

  async function altered(
    change: (steps: readonly StepFacts[]) => readonly StepFacts[],
  ): Promise<{ report: CheckReport; steps: readonly StepFacts[] }> {
    const bundle = await bundleOf(packRequest('genuine'));
    const [subject] = bundle.statement.subjects;
    if (subject?.kind !== 'pack' || subject.custody.status !== 'found') throw new Error('no custody');
    const { steps } = subject.custody.value;
    const custody: Steps = {
      ...subject.custody,
      value: { ...subject.custody.value, steps: change(steps) },
    };
    const statement = { ...bundle.statement, subjects: [{ ...subject, custody }] };
    const again = await sealBundle(statement, bundle.material);
    return { report: await checked(bundleText(again), hashOf(bundle)), steps };
  }

  const wrong = ({ lines }: CheckReport) => lines.filter(({ grade }) => grade === 'contradicted');

  test('a step told otherwise than recorded: this step, and no other', async () => {
    const { report } = await altered((steps) =>
      steps.map((step, i) => (i === 2 ? { ...step, claimedAt: step.claimedAt - 3600 } : step)),
    );
    expect(wrong(report)).toMatchObject(
      [
        { part: { kind: 'step', step: 'shipped' }, reasons: [{ code: 'differs', path: 'claimedAt' }] },
        { part: { kind: 'fact', fact: 'verdict' }, reasons: [{ code: 'rests_on_others' }] },
      ].toReversed(),
    );
  });

  test('a step left out: custody is not all there is, the other steps stand', async () => {
    const { report, steps } = await altered((all) => all.toSpliced(3, 1));
    expect(wrong(report).map(({ part }) => part)).toEqual([
      { kind: 'fact', subject: 0, fact: 'verdict' },
      { kind: 'fact', subject: 0, fact: 'custody' },
    ]);
    expect(wrong(report)[1]?.reasons).toEqual([
      { code: 'left_out', unit: steps[3]?.unit, sequence: steps[3]?.sequence },
    ]);
  });

  test('a step put in, and one that stands twice', async () => {
    const { report, steps } = await altered((all) => [...all, ...all.slice(-1)]);
    expect(wrong(report).at(-1)).toMatchObject({
      part: { kind: 'step', sequence: steps.at(-1)?.sequence },
      reasons: [{ code: 'put_in' }],
    });
    const other = await altered((all) => [
      ...all,
      ...all.slice(-1).map((step) => ({ ...step, sequence: 99 })),
    ]);
    expect(wrong(other.report).at(-1)).toMatchObject({
      part: { sequence: 99 },
      reasons: [{ code: 'put_in' }],
    });
  });

  test('two steps in the wrong order', async () => {
    const { report } = await altered((all) => [...all.slice(1, 2), ...all.slice(0, 1), ...all.slice(2)]);
    expect(wrong(report)).toContainEqual({
      part: { kind: 'fact', subject: 0, fact: 'custody' },
      grade: 'contradicted',
      reasons: [{ code: 'out_of_order' }],
    });
  });

  test('a transaction that is not the record’s: said of the references', async () => {
    const { report } = await altered((all) =>
      all.map((step) => ({ ...step, record: { ...step.record, transaction: `0x${'ab'.repeat(32)}` } })),
    );
    expect(wrong(report)[0]?.part).toEqual({ kind: 'stated', what: 'references' });
  });

  test('nodes deny a transaction that both statement and material were changed to', async () => {
    const bundle = await bundleOf(packRequest('genuine'));
    const [, log] = bundle.material.logs;
    const text = canonicalJson(bundle).replaceAll(log?.transaction ?? '', `0x${'ab'.repeat(32)}`);
    const parsed = parseBundle(text);
    if (!parsed.ok) throw new Error(parsed.problem);
    const { material, statement } = parsed.bundle;
    const hash = await recordsHash(material);
    const content = { ...parsed.bundle, records: hash };
    const integrity = { ...content.integrity, hash: await contentHash(content) };
    const sources = [hashOf(bundle), { kind: 'nodes', nodes: [chain.url] } as const];
    const grades = await Promise.all(
      sources.map(async (source) => {
        const { lines } = await checkBundle({ ...content, statement, integrity }, source, { networks });
        return lines.find(({ part }) => part.kind === 'stated' && part.what === 'references')?.grade;
      }),
    );
    expect(grades).toEqual(['consistent', 'contradicted']);
  });

  test('nodes that do not answer prove nothing', async () => {
    const bundle = await bundleOf(packRequest('expired'));
    const report = await checked(bundleText(bundle), { kind: 'nodes', nodes: ['http://127.0.0.1:9'] });
    expect(report.grade).toBe('consistent');
    expect(report.lines).toContainEqual({
      part: { kind: 'block' },
      grade: 'consistent',
      reasons: [{ code: 'nodes_silent' }],
    });
  });

  test('a block that the chain has no more contradicts', async () => {
    const call = async (method: string, ...params: readonly unknown[]): Promise<unknown> => {
      const response = await fetch(chain.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
      });
      const { result }: { result?: unknown } = await response.json();
      return result;
    };
    const before = await call('evm_snapshot');
    await call('evm_mine');
    const bundle = await bundleOf(packRequest('expired'));
    await call('evm_revert', before);
    await call('evm_mine', { timestamp: bundle.statement.block.time + 7 });
    const report = await checked(bundleText(bundle), { kind: 'nodes', nodes: [chain.url] });
    expect(report.grade).toBe('contradicted');
    expect(wrong(report)).toMatchObject([{ part: { kind: 'block' }, reasons: [{ code: 'nodes_differ' }] }]);
  });

  test('a network nobody knows: worked out, and not proven', async () => {
    const bundle = await bundleOf(packRequest('expired'));
    const parsed = parseBundle(bundleText(bundle));
    if (!parsed.ok) throw new Error(parsed.problem);
    const elsewhere = [{ ...network, chainId: 1 }];
    const report = await checkBundle(parsed.bundle, hashOf(bundle), { networks: elsewhere });
    expect(report.grade).toBe('consistent');
  });

  test('a node that proves nothing: its word, never more', async () => {
    const built = await buildBundle(network, [packRequest('expired')], {
      nodes: [chain.url],
      exported,
      fetch: async (url, init) =>
        fetch(url, { ...init, body: String(init?.body).replaceAll('eth_getProof', 'eth_getProofs') }),
    });
    if (!built.ok) throw new Error(built.problem);
    const report = await checked(bundleText(built.bundle), hashOf(built.bundle));
    expect(report.grade).toBe('consistent');
    expect(wrong(report)).toEqual([]);
    expect(report.lines.find(({ part }) => part.kind === 'step')?.reasons).toEqual([
      { code: 'said_by_one_node' },
    ]);
  });
});
