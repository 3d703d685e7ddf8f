import type { Hex } from 'viem';
import { mappingSlot, slotRun, toWord } from './slots.ts';

export type ContractName = 'partners' | 'catalogue' | 'ledger';

/** A value in a contract's storage: where its words are, and what they say. Serves proofs and `extsload` alike. */
export interface Layout<Key, Value> {
  readonly contract: ContractName;
  readonly slots: (key: Key) => readonly Hex[];
  readonly decode: (words: readonly bigint[]) => Value;
}

/** A trail's head: how many records there are, and the hash that folds them. */
export interface TrailHead {
  readonly records: number;
  readonly trail: Hex;
  /** Block of the last record; 0 when there is none. */
  readonly lastBlock: number;
}

/** Partner number an account acts for; 0 for nobody. */
export const operatorLayout: Layout<Hex, number> = {
  contract: 'partners',
  slots: (account) => [mappingSlot(BigInt(account), 2)],
  decode: (words) => members(words, 0)(24),
};

/** Partner number of a location number, of a partner or of one of its places; 0 for none. */
export const glnLayout: Layout<bigint, number> = {
  contract: 'partners',
  slots: (gln) => [mappingSlot(gln, 3)],
  decode: (words) => members(words, 0)(24),
};

/** How many partners there are; they are numbered from 1. */
export const partnerCountLayout: Layout<void, number> = {
  contract: 'partners',
  slots: () => [toWord(6n)],
  decode: (words) => members(words, 0)(24),
};

export const partnerLayout: Layout<number, TrailHead> = {
  contract: 'partners',
  slots: (partner) => slotRun(mappingSlot(BigInt(partner), 1), 2),
  decode: (words) => {
    const take = members(words, 0);
    take(64 + 16); // gln, roles: its records say them
    return { records: take(32), lastBlock: take(40), trail: hashAt(words, 1) };
  },
};

export interface ProductHead extends TrailHead {
  /** 0 when not registered. */
  readonly holder: number;
  /** Block of the first record. */
  readonly firstBlock: number;
}

export const productLayout: Layout<bigint, ProductHead> = {
  contract: 'catalogue',
  slots: (gtin) => slotRun(mappingSlot(gtin, 0), 2),
  decode: (words) => {
    const take = members(words, 0);
    return {
      holder: take(24),
      records: take(32),
      lastBlock: take(40),
      firstBlock: take(40),
      trail: hashAt(words, 1),
    };
  },
};

export interface LotHead extends TrailHead {
  /** 0 when not opened. */
  readonly opener: number;
  readonly units: number;
  readonly contents: Hex;
  /** Block in which its last unit was made; 0 when there is none. */
  readonly lastUnitBlock: number;
  /** Block in which it was opened. */
  readonly firstBlock: number;
}

export const lotLayout: Layout<Hex, LotHead> = {
  contract: 'ledger',
  slots: (lot) => slotRun(mappingSlot(lot, 0), 4),
  decode: (words) => {
    const take = members(words, 0);
    take(64); // gtin: hashed into the key
    const opener = take(24);
    take(32); // expiry: its records say it
    const units = take(32);
    const lastUnitBlock = take(40);
    const firstBlock = take(40);
    const rest = members(words, 3);
    return {
      opener,
      units,
      lastUnitBlock,
      firstBlock,
      contents: hashAt(words, 1),
      trail: hashAt(words, 2),
      records: rest(32),
      lastBlock: rest(40),
    };
  },
};

export const productLotsLayout: Layout<bigint, TrailHead> = {
  contract: 'ledger',
  slots: (gtin) => slotRun(mappingSlot(gtin, 1), 2),
  decode: (words) => {
    const take = members(words, 0);
    return { records: take(32), lastBlock: take(40), trail: hashAt(words, 1) };
  },
};

export interface UnitHead extends TrailHead {
  readonly custodian: number;
  /** 0 at rest. */
  readonly consignee: number;
  readonly count: number;
  /** 0: no such unit; 1 packs; 2 units. */
  readonly kind: number;
  readonly status: number;
  /** SSCC of the pallet it is on; 0 for none. */
  readonly parent: bigint;
  readonly holder: number;
  readonly heldByAuthority: boolean;
  readonly root: Hex;
  readonly statusDay: number;
  readonly statusPartner: number;
  /** Block of its first step. */
  readonly firstBlock: number;
}

export const unitLayout: Layout<bigint, UnitHead> = {
  contract: 'ledger',
  slots: (sscc) => slotRun(mappingSlot(sscc, 2), 4),
  decode: (words) => {
    const take = members(words, 0);
    const custodian = take(24);
    const consignee = take(24);
    const count = take(16);
    const records = take(32);
    const lastBlock = take(40);
    const kind = take(8);
    const status = take(8);
    const parent = take.wide(64);
    const holder = take(24);
    const heldByAuthority = take(8) !== 0;
    const rest = members(words, 3);
    return {
      custodian,
      consignee,
      count,
      records,
      lastBlock,
      kind,
      status,
      parent,
      holder,
      heldByAuthority,
      trail: hashAt(words, 1),
      root: hashAt(words, 2),
      statusDay: rest(16),
      statusPartner: rest(24),
      firstBlock: rest(40),
    };
  },
};

/** What is said of a unit beside its custody: its suspect reports with their closings, or its corrections. */
export const reportsLayout = sideLayout(4);
export const correctionsLayout = sideLayout(5);

function sideLayout(base: number): Layout<bigint, TrailHead> {
  return {
    contract: 'ledger',
    slots: (sscc) => slotRun(mappingSlot(sscc, base), 2),
    decode: (words) => {
      const take = members(words, 0);
      const records = take(32);
      take(32); // open: the records say it
      return { records, lastBlock: take(40), trail: hashAt(words, 1) };
    },
  };
}

export const PACKS_A_WORD = 6;

/** A pack's own 40 bits. */
export interface PackWord {
  /** Number of the ledger's Reason. */
  readonly reason: number;
  /** Unix day of the last change. */
  readonly day: number;
  readonly partner: number;
}

/** The states of all packs of a unit: whole units are read, so that a node does not learn which pack is meant. */
export const packStatesLayout: Layout<
  { readonly sscc: bigint; readonly count: number },
  readonly PackWord[]
> = {
  contract: 'ledger',
  slots: ({ sscc, count }) => slotRun(mappingSlot(sscc, 3), Math.ceil(count / PACKS_A_WORD)),
  decode: (words) => words.flatMap((word) => (word === 0n ? UNTOUCHED : packWords(word))),
};

/** Of most words of most units nothing was ever written. */
const UNTOUCHED: readonly PackWord[] = packWords(0n);

/** Partner, day and reason are 5, 4 and 1 hexadecimal digits, the first pack at the low end. */
function packWords(word: bigint): PackWord[] {
  const digits = word.toString(16).padStart(64, '0');
  return Array.from({ length: PACKS_A_WORD }, (_, pack) => {
    const end = 64 - 10 * pack;
    return {
      reason: Number.parseInt(digits.slice(end - 1, end), 16),
      day: Number.parseInt(digits.slice(end - 5, end - 1), 16),
      partner: Number.parseInt(digits.slice(end - 10, end - 5), 16),
    };
  });
}

/** Takes a packed word's members one after the other, as Solidity packs them: from the low end. */
function members(words: readonly bigint[], index: number) {
  let rest = wordAt(words, index);
  const wide = (bits: number): bigint => {
    const value = BigInt.asUintN(bits, rest);
    rest >>= BigInt(bits);
    return value;
  };
  return Object.assign((bits: number): number => Number(wide(bits)), { wide });
}

function hashAt(words: readonly bigint[], index: number): Hex {
  return toWord(wordAt(words, index));
}

function wordAt(words: readonly bigint[], index: number): bigint {
  const word = words[index];
  if (word === undefined) throw new Error(`word ${index} of ${words.length}`);
  return word;
}
