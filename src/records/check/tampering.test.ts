import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Alteration, alterationsOf, altered } from '../../../test/alterations.ts';
import type { Anvil } from '../../../test/anvil.ts';
import { goldenPack, readGoldenPacks } from '../../../test/goldenPack.ts';
import { startDemoChain } from '../../../tools/startDemoChain.ts';
import { networks } from '../../chain/networks.ts';
import { buildBundle } from '../bundle/buildBundle.ts';
import type { EvidenceBundle } from '../bundle/bundle.ts';
import { canonicalJson } from '../bundle/canonicalJson.ts';
import { bundleText, contentHash } from '../bundle/sealBundle.ts';
import { checkBundle } from './checkBundle.ts';
import type { CheckReport } from './checkReport.ts';
import { parseBundle } from './parseBundle.ts';

const [network] = networks;

let chain: Anvil;
beforeAll(async () => {
  chain = await startDemoChain();
}, 120_000);
afterAll(() => chain.stop());

async function bundleOf(name: string): Promise<EvidenceBundle> {
  const request = { kind: 'pack', pack: goldenPack(name).pack, viewer: { kind: 'inspector' } } as const;
  const built = await buildBundle(network, [request], {
    nodes: [chain.url],
    exported: { at: 1_793_185_200, software: { name: 'theriac', version: '0.1.0' }, by: { name: 'Demo' } },
  });
  if (!built.ok) throw new Error(built.problem);
  return built.bundle;
}

/** What nothing can prove, and what says so by itself: who exported, and which nodes were asked. */
const STATED = {
  exporter: /^statement\.exported\b/,
  nodes: /^statement\.block\.(?:asked|agreed)\b/,
} as const;

/**
 * Checks altered bundles whose own hash was made to fit again, as somebody would who means it.
 * @returns those that passed for proven
 */
async function passing(bundle: EvidenceBundle, alterations: readonly Alteration[]): Promise<string[]> {
  const passed: string[] = [];
  for (const alteration of alterations) {
    const report = await reportOf(bundle, alteration);
    const where = `${alteration.path.join('.')} ${alteration.name}`;
    if (report?.grade === 'proven' && !saysSo(report, where)) passed.push(where);
  }
  return passed;
}

/** @returns undefined where the bundle is refused as a whole, or is the same as before */
async function reportOf(bundle: EvidenceBundle, alteration: Alteration): Promise<CheckReport | undefined> {
  const { integrity, ...content } = bundle;
  const changed = altered(content, alteration);
  if (canonicalJson(changed) === canonicalJson(content)) return undefined;
  const parsed = parseBundle(canonicalJson({ ...Object(changed), integrity }));
  if (!parsed.ok) return undefined;
  const hash = await contentHash(parsed.bundle);
  const source = { kind: 'block_hash', hash: bundle.statement.block.hash } as const;
  return await checkBundle({ ...parsed.bundle, integrity: { ...integrity, hash } }, source, { networks });
}

function saysSo({ lines }: CheckReport, where: string): boolean {
  return lines.some(
    ({ part, grade }) =>
      part.kind === 'stated' &&
      (part.what === 'exporter' || part.what === 'nodes') &&
      STATED[part.what].test(where) &&
      grade !== 'proven',
  );
}

function alterationsIn({ integrity: _, ...content }: EvidenceBundle): Alteration[] {
  return alterationsOf(content);
}

test('any single thing altered in a pack’s bundle, its hash made to fit: never proven', async () => {
  const bundle = await bundleOf('free_sample');
  const alterations = alterationsIn(bundle);
  expect(alterations.length).toBeGreaterThan(1_500);
  expect(await passing(bundle, alterations)).toEqual([]);
}, 600_000);

describe('some things altered in every other pack’s bundle', () => {
  const A_PACK = 8;
  test.each(readGoldenPacks.map(({ name }, i) => [name, i] as const))(
    '%s',
    async (name, i) => {
      const bundle = await bundleOf(name);
      const all = alterationsIn(bundle);
      const each = Math.floor(all.length / A_PACK);
      const some = all.filter((_, at) => at % each === i % each);
      expect(await passing(bundle, some)).toEqual([]);
    },
    60_000,
  );
});

test('a byte altered and nothing else is noticed by the file’s own hash', async () => {
  const bundle = await bundleOf('expired');
  const text = bundleText(bundle);
  for (const [from, to] of [
    ['"outcome":"blocked"', '"outcome":"genuine"'],
    ['"at":1793185200', '"at":1793185201'],
    ['"name":"Demo"', '"name":"Demi"'],
  ] as const) {
    expect(text).toContain(from);
    const parsed = parseBundle(text.replace(from, to));
    if (!parsed.ok) throw new Error(parsed.problem);
    const report = await checkBundle(parsed.bundle, { kind: 'none' }, { networks });
    expect(report.grade).toBe('contradicted');
    expect(report.lines[0]).toMatchObject({ part: { kind: 'file' }, reasons: [{ code: 'hash_differs' }] });
  }
});
