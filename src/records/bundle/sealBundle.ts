import type { ReportFacts } from '../reportFacts.ts';
import {
  BUNDLE_FORMAT,
  BUNDLE_VERSION,
  type EvidenceBundle,
  type HexText,
  type Integrity,
  type Material,
} from './bundle.ts';
import { canonicalJson } from './canonicalJson.ts';

/** Puts statement and material together under their hash. */
export async function sealBundle(statement: ReportFacts, material: Material): Promise<EvidenceBundle> {
  const records = await recordsHash(material);
  const content = {
    format: BUNDLE_FORMAT,
    version: BUNDLE_VERSION,
    statement,
    records,
    material,
  } as const;
  const integrity: Integrity = {
    algorithm: 'SHA-256',
    canonicalization: 'RFC 8785',
    hash: await contentHash(content),
  };
  return { ...content, integrity };
}

interface Content extends Omit<EvidenceBundle, 'integrity' | 'statement'> {
  /** JSON, whatever it states. */
  readonly statement: object;
}

/** SHA-256 over the canonical JSON of a bundle without its `integrity`. */
export async function contentHash(content: Content): Promise<HexText> {
  const { format, version, statement, records, material } = content;
  return await sha256(canonicalJson({ format, version, statement, records, material }));
}

/** SHA-256 over all logs of the material. */
export async function recordsHash({ logs }: Pick<Material, 'logs'>): Promise<HexText> {
  return await sha256(canonicalJson(logs));
}

/** The file: canonical JSON, in UTF-8. */
export function bundleText(bundle: EvidenceBundle): string {
  return canonicalJson(bundle);
}

async function sha256(text: string): Promise<HexText> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `0x${Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
