import { networks } from '../src/chain/networks.ts';
import { parseLabel } from '../src/domain/gs1/parseLabel.ts';
import { buildBundle } from '../src/records/bundle/buildBundle.ts';
import type { EvidenceBundle } from '../src/records/bundle/bundle.ts';
import type { SubjectRequest } from '../src/records/bundle/readSubject.ts';
import { demoNow } from '../tools/seed/demoNow.ts';
import { readGoldenPacks } from './goldenPack.ts';
import { goldenUnits } from './goldenUnits.ts';

const [network] = networks;

export interface NamedRequest {
  readonly name: string;
  readonly request: SubjectRequest;
}

/** What an inspector can ask for of the demo network: every golden pack, every golden unit, every lot they are of. */
export const goldenRequests: readonly NamedRequest[] = [
  ...packRequests(),
  ...unitRequests(),
  ...lotRequests(),
];

/** A report about these, made of the demo network at the node. */
export async function goldenBundle(
  node: string,
  requests: readonly SubjectRequest[],
): Promise<EvidenceBundle> {
  const built = await buildBundle(network, requests, {
    nodes: [node],
    exported: { at: demoNow.time, software: { name: 'theriac', version: '0.1.0' } },
  });
  if (!built.ok) throw new Error(`no block: ${built.cause.code}`);
  return built.bundle;
}

function packRequests(): readonly NamedRequest[] {
  return readGoldenPacks.map(({ name, pack }) => ({
    name: `pack ${name}`,
    request: { kind: 'pack', pack, viewer: { kind: 'inspector' } },
  }));
}

function unitRequests(): readonly NamedRequest[] {
  return goldenUnits.map(({ name, text }) => {
    const label = parseLabel(text, { now: demoNow.date, source: 'scan' });
    if (!label.ok || label.identity.kind !== 'unit') throw new Error(`${name} names no unit`);
    return { name: `unit ${name}`, request: label.identity };
  });
}

function lotRequests(): readonly NamedRequest[] {
  const lots = new Map<string, NamedRequest>();
  for (const { pack } of readGoldenPacks) {
    const { gtin, lot } = pack;
    if (lot !== undefined)
      lots.set(`${gtin} ${lot}`, { name: `lot ${gtin} ${lot}`, request: { kind: 'lot', gtin, lot } });
  }
  return [...lots.values()];
}
