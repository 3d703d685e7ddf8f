import { type Header, hashedFields, parseHeader } from '../../chain/header.ts';
import type { Network } from '../../chain/network.ts';
import { ReadFailure } from '../../chain/readFailure.ts';
import type { Material } from '../bundle/bundle.ts';
import { canonicalJson } from '../bundle/canonicalJson.ts';
import type { SubjectRequest } from '../bundle/readSubject.ts';
import { contentHash, recordsHash } from '../bundle/sealBundle.ts';
import { reportFactsOf } from '../facts/reportFactsOf.ts';
import { askForBlock, type CheckSource, type NodeWitness } from './anchorBlock.ts';
import { blockLine, gradingOf } from './blockLine.ts';
import type { CheckLine, CheckReport } from './checkReport.ts';
import { type Confirmation, confirmLogs } from './confirmLogs.ts';
import { fileLine } from './fileLine.ts';
import { type Grading, line, weakest } from './lineOf.ts';
import { networkLine, networkOfBundle } from './networkLine.ts';
import type { ReadBundle } from './parseBundle.ts';
import { partnerLines } from './partnerLines.ts';
import { referencesLine } from './referencesLine.ts';
import { replay } from './replay.ts';
import { requestOf } from './requestOf.ts';
import { subjectLines } from './subjectLines.ts';

export interface CheckOptions {
  /** The networks whose contracts are trusted. */
  readonly networks: readonly Network[];
  /** SHA-256 that was printed or told elsewhere: `0x` and 64 hex digits. */
  readonly expectedHash?: string;
  readonly signal?: AbortSignal;
  /** Told before each subject is worked out again, counted from 0. */
  readonly onSubject?: (subject: number) => void;
}

/**
 * Works everything that a bundle states out again from its material, with the functions that read the chain, and
 * compares. The bundle alone can at best be consistent; `source` is what makes it proven.
 *
 * @throws the reason of `options.signal` when the caller ended the work
 */
export async function checkBundle(
  bundle: ReadBundle,
  source: CheckSource,
  options: CheckOptions,
): Promise<CheckReport> {
  const { statement, material } = bundle;
  const { signal } = options;
  const hash = await contentHash(bundle);
  const known = networkOfBundle(statement.network, options.networks);
  const { network } = known;
  const header = headerOf(material.header, network);
  const witness = await witnessOf(network, header, source, signal);
  const requests = statement.subjects.map((subject) => requestOf(subject));
  const again = await replay(network, requests.flatMap(present), material, options);
  const shown = reportFactsOf(
    network,
    again.readings,
    { chainId: network.chainId, ...(header ?? NO_HEADER), asked: [], agreed: [] },
    statement.exported,
  );
  const block = blockLine(statement.block, header, source, witness);
  const grading = gradingOf(block, known.trusted, shown);
  const understood = statement.subjects.filter((_, i) => requests[i] !== undefined);
  const pairs = understood.flatMap((subject, i) =>
    present(shown.subjects[i]).map((one) => [subject, one] as const),
  );
  const lines = [
    fileLine(bundle, hash, options.expectedHash),
    networkLine(known, statement.network, again.readings, grading),
    block,
    ...requests.flatMap((request, i) => (request === undefined ? [notUnderstood(i)] : [])),
    ...statedTwice(requests),
    ...pairs.flatMap(([stated, one]) =>
      subjectLines(statement.subjects.indexOf(stated), stated, one, grading),
    ),
    ...partnerLines(statement.partners, shown.partners, grading),
    materialLine(material, again.used, network, grading),
    referencesLine(
      pairs,
      bundle.records === (await recordsHash(material)),
      await confirmationOf(material, witness, signal),
    ),
    line({ kind: 'stated', what: 'nodes' }, 'consistent', { code: 'stated_only' }),
    line({ kind: 'stated', what: 'exporter' }, 'consistent', { code: 'stated_only' }),
  ];
  return { grade: weakest(lines.filter(counts).map(({ grade }) => grade)), lines, hash };
}

const NO_HEADER = { number: 0, hash: '0x', time: 0 };

/** Undefined where its fields do not give its hash. */
function headerOf(header: Material['header'], network: Network): Header | undefined {
  try {
    return parseHeader(header, network.headers);
  } catch (error) {
    if (error instanceof ReadFailure) return undefined;
    throw error;
  }
}

async function witnessOf(
  network: Network,
  header: Header | undefined,
  source: CheckSource,
  signal: AbortSignal | undefined,
): Promise<NodeWitness | undefined> {
  if (source.kind !== 'nodes' || header === undefined) return undefined;
  return await askForBlock(network, header, source.nodes, signal);
}

async function confirmationOf(
  { logs }: Material,
  witness: NodeWitness | undefined,
  signal: AbortSignal | undefined,
): Promise<Confirmation | undefined> {
  const [node] = witness?.urls ?? [];
  if (node === undefined) return undefined;
  return await confirmLogs(node, logs, signal);
}

function notUnderstood(subject: number): CheckLine {
  return line({ kind: 'fact', subject, fact: 'subject' }, 'contradicted', { code: 'not_understood' });
}

/** A subject that stands there more than once looks like more than there is. */
function statedTwice(requests: readonly (SubjectRequest | undefined)[]): CheckLine[] {
  const texts = requests.map((request) => canonicalJson(request ?? null));
  return texts.flatMap((text, i) =>
    texts.indexOf(text) === i
      ? []
      : [line({ kind: 'fact', subject: i, fact: 'subject' }, 'contradicted', { code: 'put_in' })],
  );
}

/** What nothing needs proves nothing, and may be there to mislead. */
function materialLine(material: Material, used: Material, network: Network, grading: Grading): CheckLine {
  const bound = boundHeader(material.header, network);
  const same = canonicalJson(material) === canonicalJson({ ...used, header: bound });
  return same
    ? line({ kind: 'material' }, grading.best, grading.reason)
    : line({ kind: 'material' }, 'consistent', { code: 'not_needed' });
}

function boundHeader(header: Material['header'], network: Network): Material['header'] {
  try {
    return hashedFields(header, network.headers);
  } catch (error) {
    if (error instanceof ReadFailure) return {};
    throw error;
  }
}

function present<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}

/** What is only stated cannot make the rest weaker, unless it is wrong; nor can a file that was written anew. */
function counts({ part, grade }: CheckLine): boolean {
  return grade === 'contradicted' || (part.kind !== 'stated' && part.kind !== 'file');
}
