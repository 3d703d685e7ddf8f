import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Address } from 'viem';
import { jsonFile } from '../jsonFile.ts';
import type { ContractKey } from './contracts.ts';

/** A deployment under way. It is written down before anything is sent, so that one that breaks off can be finished. */
export interface DeployState {
  readonly from: Address;
  readonly admin: Address;
  readonly delay: number;
  readonly contracts: Partial<
    Record<
      ContractKey,
      {
        readonly address: Address;
        /** The block it was created in; until that is known, one before it. */
        readonly block: number;
      }
    >
  >;
}

/** @returns undefined where none has begun */
export function readState(path: string): DeployState | undefined {
  // Nobody but this tool writes the file; what it says of contracts is compared with the chain.
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as DeployState) : undefined;
}

export function writeState(path: string, state: DeployState): void {
  writeFileSync(path, jsonFile(state));
}

export function forgetState(path: string): void {
  rmSync(path, { force: true });
}
