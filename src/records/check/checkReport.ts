import type { StepKind } from '../../domain/custody.ts';
import type { HexText } from '../bundle/bundle.ts';

/**
 * How well something stands. *Proven*: worked out again from the bundle, whose block was compared with the chain or
 * with a block hash from elsewhere. *Consistent*: nothing in the bundle speaks against it, but nothing outside of it
 * was shown to stand behind it. *Contradicted*: the bundle, or the chain, says otherwise.
 */
export type Grade = 'proven' | 'consistent' | 'contradicted';

/** Something that a bundle states. */
export type CheckPart =
  /** That the file is whole: its SHA-256. */
  | { readonly kind: 'file' }
  /** Which chain and contracts. */
  | { readonly kind: 'network' }
  /** Number, hash and time of the block. */
  | { readonly kind: 'block' }
  /** Nothing in the material that nothing needs. */
  | { readonly kind: 'material' }
  | { readonly kind: 'partner'; readonly index: number; readonly name?: string }
  | {
      readonly kind: 'fact';
      /** Position among the subjects, from 0. */
      readonly subject: number;
      readonly fact: CheckedFact;
      /** Unit of a lot that it is about. */
      readonly unit?: string;
    }
  | {
      readonly kind: 'step';
      readonly subject: number;
      /** Unit of a lot whose custody it belongs to. */
      readonly of?: string;
      /** In whose trail it stands: that unit's, or its pallet's. */
      readonly unit: string;
      readonly sequence: number;
      readonly step: StepKind | 'unknown';
      /** Who did it and when it was recorded, as stated; Unix seconds. */
      readonly who?: string;
      readonly time?: number;
    }
  /** What the ledger does not commit to: transactions, positions in blocks, words in logs of single packs. */
  | {
      readonly kind: 'stated';
      readonly subject?: number;
      readonly what: 'label' | 'references' | 'nodes' | 'exporter';
    };

export type CheckedFact =
  | 'subject'
  | 'verdict'
  | 'product'
  | 'lot'
  | 'places'
  | 'state'
  /** That the steps are all there are, in their order; who has the goods now. */
  | 'custody'
  | 'reports'
  | 'corrections'
  | 'unit'
  | 'contents'
  | 'units'
  | 'packs';

/** Why a part has its grade. Values are as they stand in the bundle, shortened. */
export type CheckReason =
  | { readonly code: CheckReasonCode }
  | { readonly code: 'differs'; readonly path: string; readonly stated: string; readonly shown: string }
  | { readonly code: 'unread'; readonly cause: string; readonly detail: string }
  | { readonly code: 'nodes_agree' | 'nodes_differ'; readonly nodes: readonly string[] }
  | { readonly code: 'left_out'; readonly unit: string; readonly sequence: number };

export type CheckReasonCode =
  /** The SHA-256 is the one in the file; whoever changed the file could have changed that too. */
  | 'hash_fits'
  | 'hash_differs'
  /** It is also the one that was typed in. */
  | 'hash_as_expected'
  | 'hash_unexpected'
  /** The file was written anew, with other spaces or another order. */
  | 'not_canonical'
  | 'network_unknown'
  | 'contracts_differ'
  | 'block_not_compared'
  | 'block_hash_fits'
  | 'block_hash_differs'
  | 'nodes_silent'
  | 'recomputed'
  | 'said_by_one_node'
  | 'stated_unread'
  | 'not_in_material'
  | 'put_in'
  | 'out_of_order'
  | 'not_needed'
  | 'other_rules'
  | 'stated_only'
  /** The raw records are not those the bundle was made with. */
  | 'records_differ'
  | 'confirmed_by_nodes'
  | 'denied_by_nodes'
  | 'partner_not_shown'
  | 'partner_left_out'
  /** It does not name what it is about. */
  | 'not_understood'
  /** It cannot be better than what it is made from. */
  | 'rests_on_others';

export interface CheckLine {
  readonly part: CheckPart;
  readonly grade: Grade;
  readonly reasons: readonly CheckReason[];
}

export interface CheckReport {
  /**
   * The weakest grade of all that the ledger commits to; *contradicted* as soon as anything is. What is merely stated
   * does not weaken it, and says so itself.
   */
  readonly grade: Grade;
  readonly lines: readonly CheckLine[];
  /** SHA-256 of the content, as worked out. */
  readonly hash: HexText;
}
