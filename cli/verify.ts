import { judgingNow } from '../src/chain/judgingNow.ts';
import { networks } from '../src/chain/networks.ts';
import { readEvidence } from '../src/chain/readEvidence.ts';
import { mayBeInAnotherLot, searchOtherLots } from '../src/chain/searchLots.ts';
import { parseLabel } from '../src/domain/gs1/parseLabel.ts';
import { leadingSymbology } from '../src/domain/gs1/symbology.ts';
import { judge, unreadableVerdict } from '../src/domain/judge.ts';
import type { LabelIdentity, PackIdentity } from '../src/domain/pack.ts';
import type { Now, Viewer } from '../src/domain/verdict.ts';
import type { VerifyOptions } from './verifyOptions.ts';
import { type VerifyReport, verifyReport } from './verifyReport.ts';

/** Leaves time to start and to print: the answer is there within ten seconds, whatever the nodes do. */
const TIMEOUT_MS = 6_000;
const MIN_SEARCH_MS = 500;

/**
 * Reads one label, asks the nodes and judges, as the app does for a pharmacist.
 *
 * @param device the moment by this machine's clock, for networks that go by it
 */
export async function verify(options: VerifyOptions, device: Now): Promise<VerifyReport> {
  const { text, nodes, as } = options;
  const today = (options.now ?? device).date;
  // Text without a symbology identifier is taken as typed, so brackets are read.
  const source = leadingSymbology(text) === undefined ? 'typed' : 'scan';
  const label = parseLabel(text, { now: today, source });
  if (!label.ok) return verifyReport(unreadableVerdict(label.problem.code));
  const pack = packOf(label.identity);
  if (pack === undefined) return verifyReport(unreadableVerdict('not-a-product-code'));

  const [network] = networks;
  const { evidence, reads } = await readEvidence(network, pack, { nodes, timeoutMs: TIMEOUT_MS });
  const viewer: Viewer = { kind: 'pharmacist', ...(as === undefined ? {} : { here: as }) };
  const now = options.now ?? judgingNow(network, evidence.block, device);
  const verdict = judge({ ok: true, pack }, evidence, viewer, now);
  if (!mayBeInAnotherLot(evidence)) return verifyReport(verdict, { evidence, reads });
  // Red is certain. In which way the label is wrong may take a while longer.
  const timeoutMs = Math.max(TIMEOUT_MS - reads.ms, MIN_SEARCH_MS);
  const search = await searchOtherLots(network, pack, { nodes, timeoutMs });
  const other = search.found?.evidence;
  if (other === undefined) return verifyReport(verdict, { evidence, reads, search });
  return verifyReport(judge({ ok: true, pack }, other, viewer, now), { evidence: other, reads, search });
}

/** A code that names only the product is a pack without a serial; units and devices are not verified here. */
function packOf(identity: LabelIdentity): PackIdentity | undefined {
  switch (identity.kind) {
    case 'pack':
      return identity;
    case 'product':
      return { kind: 'pack', gtin: identity.gtin };
    case 'unit':
    case 'device':
    case 'other':
      return undefined;
    default:
      return identity satisfies never;
  }
}
