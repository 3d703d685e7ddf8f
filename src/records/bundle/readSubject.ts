import type { Network } from '../../chain/network.ts';
import { readEvidence } from '../../chain/readEvidence.ts';
import { readLotEvidence } from '../../chain/readLotEvidence.ts';
import { readUnit } from '../../chain/readUnit.ts';
import type { Evidence, UnitEvidence } from '../../domain/evidence.ts';
import type { Gtin14, Lot, Sscc } from '../../domain/identifiers.ts';
import type { LotEvidence } from '../../domain/lotEvidence.ts';
import type { PackIdentity } from '../../domain/pack.ts';
import type { Viewer } from '../../domain/verdict.ts';

interface PackRequest {
  readonly kind: 'pack';
  readonly pack: PackIdentity;
  readonly viewer: Viewer;
}

interface UnitRequest {
  readonly kind: 'unit';
  readonly sscc: Sscc;
}

interface LotRequest {
  readonly kind: 'lot';
  readonly gtin: Gtin14;
  readonly lot: Lot;
}

/** What a report is asked for. */
export type SubjectRequest = PackRequest | UnitRequest | LotRequest;

/** What was read for it. */
export type SubjectReading =
  | (PackRequest & { readonly evidence: Evidence })
  | (UnitRequest & { readonly evidence: UnitEvidence })
  | (LotRequest & { readonly evidence: LotEvidence });

export interface SubjectReadOptions {
  readonly nodes: readonly string[];
  readonly fetch: typeof fetch;
  readonly signal?: AbortSignal;
  /** When to give up, milliseconds; the readers' own limits when not given. */
  readonly timeoutMs?: number;
  /** For lots: units known so far, and how many of them have been read. */
  readonly onUnits?: (known: number, read: number) => void;
}

/**
 * Reads whatever a report is asked for; the same readers serve the screens.
 * @throws the reason of `options.signal` when the caller ended the reading
 */
export async function readSubject(
  network: Network,
  request: SubjectRequest,
  { onUnits, ...options }: SubjectReadOptions,
): Promise<SubjectReading> {
  switch (request.kind) {
    case 'pack':
      return { ...request, evidence: (await readEvidence(network, request.pack, options)).evidence };
    case 'unit':
      return { ...request, evidence: (await readUnit(network, request.sscc, options)).evidence };
    case 'lot': {
      const { gtin, lot } = request;
      const told = onUnits === undefined ? {} : { onProgress: onUnits };
      const { evidence } = await readLotEvidence(network, gtin, lot, { ...options, ...told });
      return { ...request, evidence };
    }
    default:
      return request satisfies never;
  }
}
