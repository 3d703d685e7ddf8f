import type { EvidenceReading } from '../../chain/readEvidence.ts';
import type { BlockReading, UnitEvidence } from '../../domain/evidence.ts';
import type { Fact } from '../../domain/fact.ts';
import type { LabelReading } from '../../domain/gs1/parseLabel.ts';
import type { Sscc } from '../../domain/identifiers.ts';
import type { PackIdentity } from '../../domain/pack.ts';
import type { Now, Viewer } from '../../domain/verdict.ts';
import type { TakenRecord } from '../../store/journal/record.ts';
import type { Journal } from '../../store/journal.ts';

/** What a run works with. Whoever looks, and which nodes are asked, may change while it goes on. */
export interface RunWork {
  readonly readLabel: (text: string, source: TakenRecord['source']) => LabelReading;
  readonly readPack: (pack: PackIdentity, signal: AbortSignal) => Promise<EvidenceReading>;
  readonly readUnit: (sscc: Sscc, signal: AbortSignal) => Promise<UnitEvidence>;
  readonly viewer: Viewer;
  /** The moment to judge by, from the block that was read. */
  readonly judgingNow: (block: Fact<BlockReading>) => Now;
  readonly journal: Pick<Journal, 'append'>;
}
