import type { ReadStatistics, UnitEvidence } from '../domain/evidence.ts';
import type { Sscc } from '../domain/identifiers.ts';
import type { Network } from './network.ts';
import { readCorrections } from './readCorrections.ts';
import { readCustody } from './readCustody.ts';
import { readPartners } from './readPartners.ts';
import { readCarriedReports } from './readReports.ts';
import { type ReadOptions, readThrough } from './readThrough.ts';
import { readUnitContents } from './readUnitContents.ts';
import { readUnitRecord } from './readUnitRecord.ts';
import { nothing, settle } from './settle.ts';

/**
 * Reads a logistic unit: its state, what it holds, its custody and what is said of it.
 *
 * @returns facts, each with its proof or with why it is unread; *absent* for an SSCC that nobody has used
 * @throws the reason of `options.signal` when the caller ended the reading
 */
export async function readUnit(
  network: Network,
  sscc: Sscc,
  options: ReadOptions = {},
): Promise<{ readonly evidence: UnitEvidence; readonly reads: ReadStatistics }> {
  const number = BigInt(sscc);
  const { value, reads } = await readThrough(network, options, (snapshot): UnitEvidence => {
    const facts = {
      unit: settle(snapshot, 'ledger', () => readUnitRecord(snapshot, number)),
      contents: settle(snapshot, 'ledger', () => readUnitContents(snapshot, number)),
      custody: settle(snapshot, 'ledger', () => readCustody(snapshot, number)),
      reports: settle(snapshot, 'ledger', () => readCarriedReports(snapshot, number)),
      corrections: settle(snapshot, 'ledger', () => {
        const steps = readCustody(snapshot, number).value?.steps;
        return steps === undefined ? nothing : readCorrections(snapshot, steps);
      }),
    };
    const partners = readPartners(snapshot);
    const block = settle(snapshot, 'ledger', () => ({
      value: snapshot.checkedBlock(partners.size > 0 ? ['ledger', 'partners'] : ['ledger']),
      logs: [],
    }));
    return { ...facts, block, partners };
  });
  return { evidence: value, reads };
}
