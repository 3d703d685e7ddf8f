import type { ReportFacts } from '../../reportFacts.ts';
import { unreadItems } from '../unreadItems.ts';
import { type CsvRecord, csvKey, csvTime, whoColumns } from './csvRecord.ts';
import type { CsvValue } from './csvRow.ts';

/** Where the report comes from, what could not be read, and who is named in it. */
export function* sourceRecords(facts: ReportFacts, bundleHash: string): Generator<CsvRecord> {
  const { network, block, exported, partners } = facts;
  const head: readonly (readonly [string, CsvValue])[] = [
    ['bundle_sha256', bundleHash],
    ['network', network.name],
    ['chain_id', network.chainId],
    ['block', block.number],
    ['block_hash', block.hash],
    ['block_time', csvTime(block.time)],
    ['exported_by', exported.by?.name],
    ['exported_by_gln', csvKey('417', exported.by?.gln)],
    ['exported_at', csvTime(exported.at)],
    ['software', `${exported.software.name} ${exported.software.version}`],
  ];
  for (const [what, value] of head) yield { record: 'report', what, value };
  for (const node of block.asked)
    yield { record: 'node', what: node, value: block.agreed.includes(node) ? 'agreed' : 'not agreed' };
  for (const name of ['partners', 'catalogue', 'ledger'] as const)
    yield {
      record: 'contract',
      what: name,
      contract: network.contracts[name].address,
      value: network.contracts[name].codeHash,
    };
  for (const { fact, of, cause } of unreadItems(facts))
    yield {
      record: 'unread',
      subject: of,
      what: fact,
      reason: cause.code,
      note: [cause.node, cause.detail].filter((part) => part !== undefined).join(' '),
    };
  for (const partner of partners)
    yield {
      record: 'partner',
      number: partner.index,
      ...whoColumns(partner),
      value: partner.roles?.join(' '),
      what: partner.answer,
    };
}
