import type { Network } from '../../chain/network.ts';
import type { BlockReading } from '../../domain/evidence.ts';
import type { Fact } from '../../domain/fact.ts';
import type { Partner, PartnerIndex } from '../../domain/ledger.ts';
import type { SubjectReading } from '../bundle/readSubject.ts';
import type { ExportFacts, NetworkFacts, ReportFacts, SubjectFacts } from '../reportFacts.ts';
import { lotSubject } from './lotSubject.ts';
import { packSubject } from './packSubject.ts';
import { partnerFacts } from './partyFacts.ts';
import type { Setting } from './setting.ts';
import { unitSubject } from './unitSubject.ts';

/** What a report states, put together from what was read for its subjects at one block. */
export function reportFactsOf(
  network: Network,
  readings: readonly SubjectReading[],
  { number, hash, time, asked, agreed }: BlockReading,
  exported: ExportFacts,
): ReportFacts {
  const { chainId, name } = network;
  const contracts = contractFacts(network);
  return {
    subjects: readings.map((reading) =>
      subjectFacts({ partners: reading.evidence.partners, contracts, time }, reading),
    ),
    partners: partnerFacts({ partners: allPartners(readings), contracts, time }),
    network: { chainId, name, contracts },
    block: { number, hash, time, asked, agreed },
    exported,
  };
}

function subjectFacts(setting: Setting, reading: SubjectReading): SubjectFacts {
  switch (reading.kind) {
    case 'pack':
      return packSubject(setting, reading.evidence, reading.viewer);
    case 'unit':
      return unitSubject(setting, reading.sscc, reading.evidence);
    case 'lot':
      return lotSubject(setting, reading.gtin, reading.lot, reading.evidence);
    default:
      return reading satisfies never;
  }
}

function contractFacts({ contracts }: Network): NetworkFacts['contracts'] {
  const facts = ({ address, codeHash }: Network['contracts']['ledger']) => ({ address, codeHash });
  const { partners, catalogue, ledger } = contracts;
  return { partners: facts(partners), catalogue: facts(catalogue), ledger: facts(ledger) };
}

/** Whoever was read for one subject is known for all. */
function allPartners(readings: readonly SubjectReading[]): ReadonlyMap<PartnerIndex, Fact<Partner>> {
  const all = new Map<PartnerIndex, Fact<Partner>>();
  for (const { evidence } of readings)
    for (const [index, fact] of evidence.partners)
      if (all.get(index)?.status !== 'found') all.set(index, fact);
  return all;
}
