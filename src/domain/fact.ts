/** How strongly a value is backed: by storage proven against a header's state root, or by a node's word alone. */
export type ProofLevel = 'proven' | 'said';

/** Where a value was read: enough for anyone to look it up again. */
export interface Source {
  /** Address of the contract, `0x` and 40 hex digits. */
  readonly contract: string;
  readonly block: number;
  /** Transaction of the record, where the value comes from a log. */
  readonly transaction?: string;
}

export interface Proof {
  readonly level: ProofLevel;
  /** Whose word it is, where the level is *said*: the node's address without path or credentials. */
  readonly node?: string;
  readonly sources: readonly Source[];
}

/** Why a fact could not be read. Each code has a sentence of its own. */
export type UnreadCode =
  | 'node_unreachable'
  | 'node_timeout'
  | 'node_error'
  | 'answer_malformed'
  | 'answer_too_large'
  | 'wrong_chain'
  | 'wrong_contract'
  | 'header_invalid'
  | 'proof_invalid'
  | 'trail_mismatch'
  | 'nodes_disagree'
  | 'head_stale'
  | 'clock_disagrees'
  | 'block_replaced'
  | 'depends_on_unread'
  | 'beyond_limit';

export interface UnreadCause {
  readonly code: UnreadCode;
  /** The node that failed, by its address without path or credentials. */
  readonly node?: string;
  /** What exactly failed, for the details; never shown as the message. */
  readonly detail?: string;
  /** Who said what, where nodes disagree. */
  readonly said?: readonly HeaderClaim[];
}

/** What somebody gives as the newest block, or as a certain one. */
export interface HeaderClaim {
  readonly node: string;
  readonly block: number;
  readonly hash: string;
}

/**
 * What is known about one thing. *Absent* means that the chain answered and proved that it is not there;
 * *unread* means that nobody answered, nodes disagree, or a commitment did not match. They are never the same.
 */
export type Fact<T> =
  | { readonly status: 'found'; readonly value: T; readonly proof: Proof }
  | { readonly status: 'absent'; readonly proof: Proof }
  | { readonly status: 'unread'; readonly cause: UnreadCause };

export type FactStatus = Fact<unknown>['status'];
