import { networks } from '../src/chain/networks.ts';
import type { Evidence } from '../src/domain/evidence.ts';
import { reportFactsOf } from '../src/records/facts/reportFactsOf.ts';
import type { ReportFacts } from '../src/records/reportFacts.ts';
import { genuineEvidence, NOW, PACK, PHARMACY_GLN } from './genuineEvidence.ts';

const [network] = networks;

/** A report of a pack, made of evidence as given. */
export function reportOf(evidence: Evidence = genuineEvidence()): ReportFacts {
  const { block } = evidence;
  if (block.status !== 'found') throw new Error('a report has a block');
  return reportFactsOf(
    network,
    [{ kind: 'pack', pack: PACK, viewer: { kind: 'inspector' }, evidence }],
    block.value,
    {
      by: { name: 'Inspector One', gln: PHARMACY_GLN },
      at: NOW.time + 60,
      software: { name: 'theriac', version: '0.1.0' },
    },
  );
}
