import { parseArgs } from 'node:util';
import type { CheckSource } from '../src/records/check/anchorBlock.ts';

export interface CheckOptions {
  /** Path of a bundle or of a custody report in PDF. */
  readonly file: string;
  readonly source: CheckSource;
  /** SHA-256 of the bundle, from elsewhere. */
  readonly expectedHash?: string;
}

export type CheckUsage =
  | { readonly ok: true; readonly value: CheckOptions }
  | { readonly ok: false; readonly problem: string };

const HASH = /^0x[0-9a-f]{64}$/i;

/** Reads the arguments of `theriac check`. */
export function checkOptions(args: readonly string[]): CheckUsage {
  const parsed = parseArguments(args);
  if (typeof parsed === 'string') return wrong(parsed);
  const { positionals, values } = parsed;
  const [file, ...more] = positionals;
  if (file === undefined) return wrong('the file is missing');
  if (more.length > 0) return wrong(`one file at a time, not also "${more[0]}"`);
  const { node: nodes = [], 'block-hash': hash, sha256 } = values;
  if (nodes.length > 0 && hash !== undefined) return wrong('either --node or --block-hash');
  const unusable = nodes.find((node) => !URL.canParse(node) || !/^https?:$/.test(new URL(node).protocol));
  if (unusable !== undefined) return wrong(`--node "${unusable}" is not an http(s) address`);
  if (hash !== undefined && !HASH.test(hash))
    return wrong(`--block-hash "${hash}" is not 0x and 64 hex digits`);
  if (sha256 !== undefined && !HASH.test(sha256))
    return wrong(`--sha256 "${sha256}" is not 0x and 64 hex digits`);
  return {
    ok: true,
    value: {
      file,
      source:
        hash === undefined
          ? nodes.length === 0
            ? { kind: 'none' }
            : { kind: 'nodes', nodes }
          : { kind: 'block_hash', hash },
      ...(sha256 === undefined ? {} : { expectedHash: sha256 }),
    },
  };
}

function parseArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        node: { type: 'string', multiple: true },
        'block-hash': { type: 'string' },
        sha256: { type: 'string' },
      },
    });
  } catch (error) {
    // parseArgs refuses with a TypeError that has a code; anything else is a fault of ours.
    if (error instanceof TypeError && 'code' in error) return error.message;
    throw error;
  }
}

function wrong(problem: string): CheckUsage {
  return { ok: false, problem };
}
