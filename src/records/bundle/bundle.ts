import type { ReportFacts } from '../reportFacts.ts';

/** Bytes in hexadecimal, lower case, with `0x`. */
export type HexText = string;

/**
 * A report with all that is needed to check it: what it states, and the raw answers of the chain from which every
 * statement can be worked out again. Written as RFC 8785 canonical JSON; `docs/evidence-bundle.md` describes it.
 */
export interface EvidenceBundle {
  readonly format: typeof BUNDLE_FORMAT;
  readonly version: typeof BUNDLE_VERSION;
  readonly statement: ReportFacts;
  /**
   * SHA-256 over the canonical JSON of the material's logs. The ledger's trails do not hold every byte of a log, nor in
   * which transaction it stands: what the exporter was given is stated here.
   */
  readonly records: HexText;
  readonly material: Material;
  readonly integrity: Integrity;
}

export const BUNDLE_FORMAT = 'theriac-evidence';
export const BUNDLE_VERSION = 1;

/** What was read of the chain, as it was given: enough to run the same readers again. */
export interface Material {
  /** Fields of the block header, as JSON-RPC writes them. */
  readonly header: Readonly<Record<string, HexText>>;
  /** RLP nodes of the state and storage tries, each once, in the order in which the proofs first need them. */
  readonly nodes: readonly HexText[];
  readonly accounts: readonly AccountMaterial[];
  /** In the order of the chain. */
  readonly logs: readonly LogMaterial[];
}

/** The storage of one contract at the block. */
export type AccountMaterial = ProvenAccountMaterial | SaidAccountMaterial;

/** From a node that proves what it says (EIP-1186). Proofs are lists of positions in `nodes`, root first. */
export interface ProvenAccountMaterial {
  readonly address: HexText;
  readonly proof: readonly number[];
  readonly slots: readonly { readonly slot: HexText; readonly proof: readonly number[] }[];
}

/** From a node that gives no proofs: its word. */
export interface SaidAccountMaterial {
  readonly address: HexText;
  readonly code: HexText;
  readonly words: readonly { readonly slot: HexText; readonly word: HexText }[];
}

/** A log as the node gave it. The ledger's trails fold `topics` and `data`; the rest is the node's word. */
export interface LogMaterial {
  readonly address: HexText;
  readonly topics: readonly HexText[];
  readonly data: HexText;
  readonly block: number;
  readonly logIndex: number;
  readonly transaction: HexText;
}

/** SHA-256 over the canonical JSON of the bundle without this member. */
export interface Integrity {
  readonly algorithm: 'SHA-256';
  readonly canonicalization: 'RFC 8785';
  readonly hash: HexText;
}
