import type { ReactNode } from 'react';
import type { Network } from '../../chain/network.ts';
import type { PackRef } from '../../chain/packRef.ts';
import type { ReadCache } from '../../chain/readCache.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { LabelNotice } from '../../domain/gs1/notice.ts';
import type { PackIdentity } from '../../domain/pack.ts';
import type { Now, Outcome, Verdict, Viewer, ViewerKind } from '../../domain/verdict.ts';
import type { LastVerdict } from '../../store/pending/lastVerdict.ts';
import type { PackAct } from './nextAct.ts';

/** What the app gives the verdict screen besides the label. */
export interface VerifyProps {
  readonly network: Network;
  readonly nodes: readonly string[];
  /** What the device keeps of what was read of the chain. */
  readonly cache?: ReadCache;
  readonly viewer: Viewer;
  readonly onViewer: (kind: ViewerKind) => void;
  /** The moment by this device's clock. */
  readonly deviceNow: () => Now;
  /** What a hand-held scanner or a person typed, if that is how the label came: it may be damaged. */
  readonly typed?: string;
  /** Opens another reading of what was typed. */
  readonly onReading: (text: string) => void;
  /** Grows with every look at a pack. */
  readonly visit: number;
  /** Told each verdict that comes into view. */
  readonly onVerdict: (outcome: Outcome) => void;
  /** Told each verdict with what it rests on, also when the same answer is read again. */
  readonly onJudged?: (verdict: Verdict, evidence: Evidence) => void;
  /** What the device remembers of this scan. */
  readonly memory?: ScanMemory;
  readonly signedIn: boolean;
  /** The part of the screen where something is recorded about the pack. */
  readonly act: (wanted: WantedAct) => ReactNode;
  /** What stands above the details of a pack, and below them, for whoever looks. */
  readonly above?: (judged: JudgedView) => ReactNode;
  readonly aids?: (judged: JudgedView) => ReactNode;
  /** What stands below the evidence of a pack, such as taking it away as a file. */
  readonly below?: (pack: PackIdentity, viewer: Viewer) => ReactNode;
}

/** A verdict as it stands on the screen. */
export interface JudgedView {
  readonly verdict: Verdict;
  readonly evidence: Evidence;
  readonly viewer: Viewer;
  readonly now: Now;
}

export interface ScanMemory {
  /** Where it is kept because it could not be judged. */
  readonly kept?: 'device' | 'page';
  /** What was answered before. */
  readonly last?: LastVerdict;
}

export interface PackProps extends VerifyProps {
  readonly pack: PackIdentity;
  readonly notices: readonly LabelNotice[];
}

export interface WantedAct {
  readonly kind: PackAct;
  readonly pack: PackRef;
  /** The network's time, Unix seconds. */
  readonly time: number;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}
