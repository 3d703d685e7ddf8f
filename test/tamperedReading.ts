import type { Network } from '../src/chain/network.ts';
import type { ReadCache } from '../src/chain/readCache.ts';
import { readEvidence } from '../src/chain/readEvidence.ts';
import type { Outcome } from '../src/domain/verdict.ts';
import type { ReadGoldenPack } from './goldenPack.ts';
import { recordNode } from './recordedNode.ts';
import type { Exchange, Tampering } from './tamperings.ts';

const NODE = 'http://node.test';

/** Everything that a reading of a golden pack asks a node, and gets. */
export interface Recording {
  readonly subject: ReadGoldenPack;
  readonly truth: Outcome;
  readonly exchanges: readonly Exchange[];
  /** Reads the pack again, with one answer being a lie. */
  readonly read: (lie?: Tampering) => Promise<Outcome>;
}

/**
 * Records a reading, so that it can be taken again without a node.
 * @param cache what the device has kept before; the same each time it is read
 */
export async function recordReading(
  network: Network,
  url: string,
  subject: ReadGoldenPack,
  cache?: () => ReadCache,
): Promise<Recording> {
  const node = recordNode(url);
  const read = async (fetch: typeof globalThis.fetch) => {
    const { evidence } = await readEvidence(network, subject.pack, {
      nodes: [NODE],
      fetch,
      ...(cache === undefined ? {} : { cache: cache() }),
    });
    return subject.judge(evidence);
  };
  const truth = await read(node.fetch);
  const exchanges = node.requests.map((body) => ({
    body,
    calls: JSON.parse(body),
    answers: node.answers.get(body) ?? [],
  }));
  const texts = new Map(exchanges.map(({ body, answers }) => [body, JSON.stringify(answers)]));
  const answered = async (body: string, init?: RequestInit): Promise<Response> => {
    const known = texts.get(body);
    if (known !== undefined) return new Response(known);
    // What is asked only because of a lie is asked of the node, once.
    const text = await (await node.fetch(NODE, init ?? {})).text();
    texts.set(body, text);
    return new Response(text);
  };
  return {
    subject,
    truth,
    exchanges,
    read: (lie) =>
      read(async (_, init) => {
        const body = String(init?.body);
        return lie !== undefined && body === lie.body
          ? new Response(JSON.stringify(lie.answer()))
          : answered(body, init);
      }),
  };
}
