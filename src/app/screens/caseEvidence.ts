import type { Network } from '../../chain/network.ts';
import type { Locale } from '../../i18n/languages.ts';
import type { EvidenceBundle } from '../../records/bundle/bundle.ts';
import { orderReport } from '../../records/report/orderReport.ts';
import type { SuspectCase } from '../../store/cases/suspectCase.ts';
import { type CaseAnswer, cases } from '../../store/cases.ts';
import { session } from '../../store/session.ts';
import { deviceNow } from '../deviceNow.ts';
import { softwareVersion } from '../softwareVersion.ts';

interface Source {
  readonly network: Network;
  readonly nodes: readonly string[];
  readonly locale: Locale;
}

/** *unread*: no node answered. */
export type EvidenceResult = CaseAnswer<unknown> | { readonly ok: false; readonly problem: 'unread' };

const reading = new Map<string, Promise<EvidenceResult>>();

/**
 * Reads the evidence about a case's pack and keeps it with the case. It goes on when the screen is left; who asks while
 * it goes on is given the same answer.
 *
 * @throws Error when the worker failed or could not be loaded
 */
export function keepEvidence(source: Source, suspect: SuspectCase): Promise<EvidenceResult> {
  const { id } = suspect;
  const before = reading.get(id);
  if (before !== undefined) return before;
  const result = read(source, suspect).finally(() => reading.delete(id));
  reading.set(id, result);
  return result;
}

async function read(
  { network, nodes, locale }: Source,
  { id, pack, viewer }: SuspectCase,
): Promise<EvidenceResult> {
  const signedIn = session.get();
  const result = await orderReport(
    {
      form: 'bundle',
      paper: 'A4',
      chainId: network.chainId,
      nodes,
      requests: [{ kind: 'pack', pack, viewer }],
      locale,
      stem: location.origin,
      exported: {
        ...(signedIn === undefined ? {} : { by: { name: signedIn.name, gln: signedIn.gln } }),
        at: deviceNow().time,
        software: { name: 'theriac', version: softwareVersion },
      },
    },
    { signal: new AbortController().signal, onProgress: () => undefined },
  );
  if (!result.ok) return { ok: false, problem: 'unread' };
  const text = await result.file.content.text();
  const { integrity, statement }: EvidenceBundle = JSON.parse(text);
  return cases.keepBundle(id, text, { hash: integrity.hash, block: statement.block.number });
}
