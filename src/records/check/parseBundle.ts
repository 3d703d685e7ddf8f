import { parseGln } from '../../domain/identifiers.ts';
import {
  type AccountMaterial,
  BUNDLE_FORMAT,
  BUNDLE_VERSION,
  type EvidenceBundle,
  type HexText,
  type LogMaterial,
  type Material,
} from '../bundle/bundle.ts';
import { canonicalJson, NotCanonical } from '../bundle/canonicalJson.ts';
import type { ExportFacts } from '../reportFacts.ts';
import { isObject, type JsonObject } from './json.ts';

/** A bundle as it stands in a file: its shape is sound, and nothing in it has been checked. */
export interface ReadBundle extends Omit<EvidenceBundle, 'statement'> {
  readonly statement: ReadStatement;
  /** Whether the file is its canonical JSON, byte for byte. */
  readonly canonical: boolean;
}

/** What a bundle states, as it stands there. */
export interface ReadStatement {
  readonly subjects: readonly JsonObject[];
  readonly partners: readonly JsonObject[];
  readonly network: JsonObject;
  readonly block: JsonObject;
  readonly exported: ExportFacts;
}

export type ParsedBundle =
  | { readonly ok: true; readonly bundle: ReadBundle }
  | {
      readonly ok: false;
      /** `newer`: a later version of the format. */
      readonly problem: 'not_json' | 'not_a_bundle' | 'newer' | 'malformed';
      /** What is not as it must be. */
      readonly at?: string;
    };

/** Reads the text of a bundle's file. Members that the format does not know are refused. */
export function parseBundle(text: string): ParsedBundle {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, problem: 'not_json' };
    throw error;
  }
  if (!isObject(value) || value.format !== BUNDLE_FORMAT) return { ok: false, problem: 'not_a_bundle' };
  if (value.version !== BUNDLE_VERSION) return { ok: false, problem: 'newer' };
  try {
    const fields = exactly(
      value,
      ['format', 'version', 'statement', 'records', 'material', 'integrity'],
      'bundle',
    );
    const { algorithm, canonicalization, hash } = exactly(
      fields.integrity,
      ['algorithm', 'canonicalization', 'hash'],
      'integrity',
    );
    if (algorithm !== 'SHA-256' || canonicalization !== 'RFC 8785') throw new Malformed('integrity');
    const bundle: ReadBundle = {
      format: BUNDLE_FORMAT,
      version: BUNDLE_VERSION,
      statement: statement(fields.statement),
      records: hex(fields.records, 'records', 32),
      material: material(fields.material),
      integrity: { algorithm, canonicalization, hash: hex(hash, 'integrity.hash', 32) },
      canonical: text.replace(/\n$/, '') === canonicalJson(value),
    };
    return { ok: true, bundle };
  } catch (error) {
    if (error instanceof Malformed) return { ok: false, problem: 'malformed', at: error.message };
    if (error instanceof NotCanonical) return { ok: false, problem: 'malformed', at: 'text' };
    throw error;
  }
}

/** Its message names what is not as it must be. */
class Malformed extends Error {
  override readonly name = 'Malformed';
}

function statement(value: unknown): ReadStatement {
  const names = ['subjects', 'partners', 'network', 'block', 'exported'] as const;
  const { subjects, partners, network, block, exported } = exactly(value, names, 'statement');
  return {
    subjects: list(subjects, 'subjects').map((one, i) => object(one, `subjects[${i}]`)),
    partners: list(partners, 'partners').map((one, i) => object(one, `partners[${i}]`)),
    network: object(network, 'network'),
    block: object(block, 'block'),
    exported: exporter(exported),
  };
}

function exporter(value: unknown): ExportFacts {
  const { by, ...fields } = object(value, 'exported');
  const { at, software } = exactly(fields, ['at', 'software'], 'exported');
  const { name, version } = exactly(software, ['name', 'version'], 'exported.software');
  if (name !== 'theriac') throw new Malformed('exported.software.name');
  const made = {
    at: whole(at, 'exported.at'),
    software: { name, version: matching(version, /^.{1,40}$/, 'exported.software.version') } as const,
  };
  if (by === undefined) return made;
  const { gln, ...person } = object(by, 'exported.by');
  const who = matching(exactly(person, ['name'], 'exported.by').name, /^.{0,200}$/s, 'exported.by.name');
  if (gln === undefined) return { ...made, by: { name: who } };
  const party = typeof gln === 'string' ? parseGln(gln) : undefined;
  if (!party?.ok) throw new Malformed('exported.by.gln');
  return { ...made, by: { name: who, gln: party.value } };
}

function material(value: unknown): Material {
  const fields = exactly(value, ['header', 'nodes', 'accounts', 'logs'], 'material');
  const nodes = list(fields.nodes, 'nodes').map((node, i) => hex(node, `nodes[${i}]`));
  return {
    header: Object.fromEntries(
      Object.entries(object(fields.header, 'header')).map(([name, field]) => [
        name,
        // A quantity has no leading zeros, so it may have an odd number of digits.
        matching(field, /^0x[0-9a-f]*$/, `header.${name}`),
      ]),
    ),
    nodes,
    accounts: list(fields.accounts, 'accounts').map((one, i) => account(one, `accounts[${i}]`, nodes.length)),
    logs: list(fields.logs, 'logs').map((one, i) => log(one, `logs[${i}]`)),
  };
}

function account(value: unknown, at: string, nodes: number): AccountMaterial {
  const fields = object(value, at);
  if ('code' in fields) {
    const { address, code, words } = exactly(fields, ['address', 'code', 'words'], at);
    return {
      address: hex(address, `${at}.address`, 20),
      code: hex(code, `${at}.code`),
      words: list(words, `${at}.words`).map((one, i) => {
        const { slot, word } = exactly(one, ['slot', 'word'], `${at}.words[${i}]`);
        return { slot: hex(slot, `${at}.words[${i}]`, 32), word: hex(word, `${at}.words[${i}]`, 32) };
      }),
    };
  }
  const { address, proof, slots } = exactly(fields, ['address', 'proof', 'slots'], at);
  return {
    address: hex(address, `${at}.address`, 20),
    proof: positions(proof, `${at}.proof`, nodes),
    slots: list(slots, `${at}.slots`).map((one, i) => {
      const slot = exactly(one, ['slot', 'proof'], `${at}.slots[${i}]`);
      return {
        slot: hex(slot.slot, `${at}.slots[${i}]`, 32),
        proof: positions(slot.proof, `${at}.slots[${i}].proof`, nodes),
      };
    }),
  };
}

function log(value: unknown, at: string): LogMaterial {
  const names = ['address', 'topics', 'data', 'block', 'logIndex', 'transaction'] as const;
  const { address, topics, data, block, logIndex, transaction } = exactly(value, names, at);
  return {
    address: hex(address, `${at}.address`, 20),
    topics: list(topics, `${at}.topics`).map((topic) => hex(topic, `${at}.topics`, 32)),
    data: hex(data, `${at}.data`),
    block: whole(block, `${at}.block`),
    logIndex: whole(logIndex, `${at}.logIndex`),
    transaction: hex(transaction, `${at}.transaction`, 32),
  };
}

function exactly<Name extends string>(
  value: unknown,
  names: readonly Name[],
  at: string,
): Readonly<Record<Name, unknown>> {
  const fields = object(value, at);
  const there = Object.keys(fields);
  if (there.length !== names.length || !names.every((name) => Object.hasOwn(fields, name)))
    throw new Malformed(at);
  // All names were just seen to be there.
  return fields as Readonly<Record<Name, unknown>>;
}

function object(value: unknown, at: string): JsonObject {
  if (!isObject(value)) throw new Malformed(at);
  return value;
}

function list(value: unknown, at: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Malformed(at);
  return value;
}

function positions(value: unknown, at: string, nodes: number): number[] {
  return list(value, at).map((one) => {
    const position = whole(one, at);
    if (position >= nodes) throw new Malformed(at);
    return position;
  });
}

function whole(value: unknown, at: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw new Malformed(at);
  return value;
}

function hex(value: unknown, at: string, bytes?: number): HexText {
  const text = matching(value, /^0x(?:[0-9a-f]{2})*$/, at);
  if (bytes !== undefined && text.length !== 2 + 2 * bytes) throw new Malformed(at);
  return text;
}

function matching(value: unknown, form: RegExp, at: string): string {
  if (typeof value !== 'string' || !form.test(value)) throw new Malformed(at);
  return value;
}
