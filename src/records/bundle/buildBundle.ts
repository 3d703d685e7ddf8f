import type { Network } from '../../chain/network.ts';
import type { BlockReading } from '../../domain/evidence.ts';
import type { UnreadCause } from '../../domain/fact.ts';
import { replay } from '../check/replay.ts';
import { reportFactsOf } from '../facts/reportFactsOf.ts';
import type { ExportFacts, ReportFacts } from '../reportFacts.ts';
import type { EvidenceBundle } from './bundle.ts';
import { keepStatements } from './keepStatements.ts';
import { materialOf } from './materialOf.ts';
import { pinBlock } from './pinBlock.ts';
import { readSubject, type SubjectReading, type SubjectRequest } from './readSubject.ts';
import { recordNodes } from './recordNodes.ts';
import { sealBundle } from './sealBundle.ts';
import { withCauses } from './withCauses.ts';

/** How far the making of a report has come. */
export type BuildProgress =
  /** Units are known of a lot; `subject` counts from 0. */
  | { readonly stage: 'reading'; readonly subject: number; readonly read: number; readonly known: number }
  /** What was read is played back, to see that it shows what the report says. */
  | { readonly stage: 'checking'; readonly subject: number };

export interface BuildOptions {
  readonly nodes: readonly string[];
  readonly exported: ExportFacts;
  /** Ends the work; it then throws the signal's reason. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: BuildProgress) => void;
  /** Stands in for the platform's `fetch`. */
  readonly fetch?: typeof fetch;
}

export type Built =
  | { readonly ok: true; readonly bundle: EvidenceBundle }
  /** No block could be read: there is nothing to report about. */
  | { readonly ok: false; readonly problem: 'block_unread'; readonly cause: UnreadCause };

/**
 * Reads what a report is asked for, all at one block, and puts it into a bundle with everything that shows it. What
 * could not be read stands in it as that.
 *
 * @throws the reason of `options.signal` when the caller ended the work
 */
export async function buildBundle(
  network: Network,
  requests: readonly SubjectRequest[],
  options: BuildOptions,
): Promise<Built> {
  const recorder = recordNodes(options.fetch ?? fetch);
  const read = await readAll(network, requests, options, recorder.fetch);
  if (!read.ok) return read;
  const { readings, block } = read;
  const recorded = materialOf(network, recorder.calls, block);
  const material = keepStatements(recorded, requests);
  const original = reportFactsOf(network, readings, block, options.exported);
  const again = await replay(network, requests, material, {
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    onSubject: (subject) => options.onProgress?.({ stage: 'checking', subject }),
  });
  const shown = reportFactsOf(network, again.readings, block, options.exported);
  return { ok: true, bundle: await sealBundle(withCauses<ReportFacts>(shown, original), again.used) };
}

type ReadAll =
  | { readonly ok: true; readonly readings: readonly SubjectReading[]; readonly block: BlockReading }
  | Extract<Built, { ok: false }>;

async function readAll(
  network: Network,
  requests: readonly SubjectRequest[],
  { nodes, signal, onProgress }: BuildOptions,
  ask: typeof fetch,
): Promise<ReadAll> {
  const readings: SubjectReading[] = [];
  let block: BlockReading | undefined;
  for (const [subject, request] of requests.entries()) {
    signal?.throwIfAborted();
    const reading: SubjectReading = await readSubject(network, request, {
      nodes,
      fetch: block === undefined ? ask : pinBlock(ask, block.number),
      ...(signal === undefined ? {} : { signal }),
      onUnits: (known, read) => onProgress?.({ stage: 'reading', subject, read, known }),
    });
    const fact = reading.evidence.block;
    if (fact.status !== 'found') {
      const cause = fact.status === 'unread' ? fact.cause : { code: 'node_error' as const };
      return { ok: false, problem: 'block_unread', cause };
    }
    if (block !== undefined && fact.value.hash !== block.hash)
      return { ok: false, problem: 'block_unread', cause: { code: 'nodes_disagree' } };
    block ??= fact.value;
    readings.push(reading);
  }
  if (block === undefined) throw new Error('a report is about something');
  return { ok: true, readings, block };
}
