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
import type { SubjectRequest } from '../bundle/readSubject.ts';
import { bundleText } from '../bundle/sealBundle.ts';
import type { CheckSource } from './anchorBlock.ts';
import { checkBundle } from './checkBundle.ts';
import type { CheckReport } from './checkReport.ts';
import { parseBundle } from './parseBundle.ts';

const [network] = networks;
const exported = { at: 1_793_185_200, software: { name: 'theriac', version: '0.1.0' } } as const;

let chain: Anvil;
beforeAll(async () => {
  chain = await startDemoChain();
});
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
