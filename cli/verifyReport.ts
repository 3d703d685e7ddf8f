import type { LotSearch } from '../src/chain/searchLots.ts';
import type { Evidence, ReadStatistics } from '../src/domain/evidence.ts';
import type { Fact, FactStatus } from '../src/domain/fact.ts';
import type { Finding, Outcome, Verdict, VerdictCodes } from '../src/domain/verdict.ts';

/** What `theriac verify` prints. */
export interface VerifyReport {
  readonly outcome: Outcome;
  /** Gravest first. */
  readonly findings: readonly {
    readonly code: Finding['code'];
    readonly fact: Finding['fact'];
    readonly status: FactStatus;
    readonly params: Finding['params'];
    readonly cause?: string;
  }[];
  readonly codes: VerdictCodes;
  readonly ruleSet: string;
  /** Null when not found. */
  readonly product: object | null;
  /** Custody, oldest step first. */
  readonly trail: readonly object[];
  readonly block: { readonly number: number; readonly hash: string; readonly time: string } | null;
  /** What the verdict took, a search of other lots aside. */
  readonly reads: ReadStatistics;
  /** Null where there was no need to look through the product's other lots. */
  readonly search: (Pick<LotSearch, 'looked' | 'of' | 'reads'> & { readonly found: boolean }) | null;
}

interface Reading {
  readonly evidence: Evidence;
  readonly reads: ReadStatistics;
  readonly search?: LotSearch;
}

const NOT_READ: ReadStatistics = { roundTrips: 0, requests: 0, bytes: 0, ms: 0 };

/** @param reading absent where nothing was asked because the label could not be read */
export function verifyReport(verdict: Verdict, reading?: Reading): VerifyReport {
  const { outcome, findings, codes, ruleSet } = verdict;
  return {
    outcome,
    findings: findings.map(({ code, fact, status, params, cause }) => ({
      code,
      fact,
      status,
      params,
      ...(cause === undefined ? {} : { cause }),
    })),
    codes,
    ruleSet,
    ...facts(reading?.evidence),
    reads: reading?.reads ?? NOT_READ,
    search: reading?.search === undefined ? null : searched(reading.search),
  };
}

function searched({ looked, of, found, reads }: LotSearch): VerifyReport['search'] {
  return { looked, of, found: found !== undefined, reads };
}

function facts(evidence: Evidence | undefined) {
  const product = found(evidence?.product);
  const custody = found(evidence?.custody);
  const block = found(evidence?.block);
  const name = (index: number) => found(evidence?.partners.get(index))?.name ?? null;
  return {
    product:
      product === undefined
        ? null
        : {
            gtin: product.gtin,
            name: product.name,
            strength: product.strength,
            doseForm: product.doseForm,
            packSize: product.packSize,
            holder: name(product.holder),
          },
    trail: (custody?.steps ?? []).map(
      ({ kind, unit, carried, sequence, partner, counterparty, ...step }) => ({
        step: kind,
        unit,
        carried,
        sequence,
        partner: name(partner),
        ...(counterparty === undefined ? {} : { counterparty: name(counterparty) }),
        ...(step.place === undefined ? {} : { place: step.place }),
        claimedAt: instant(step.claimedAt),
        recordedAt: instant(step.recorded.time),
        block: step.recorded.block,
        transaction: step.recorded.transaction,
      }),
    ),
    block: block === undefined ? null : { number: block.number, hash: block.hash, time: instant(block.time) },
  };
}

function found<T>(fact: Fact<T> | undefined): T | undefined {
  return fact?.status === 'found' ? fact.value : undefined;
}

function instant(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
