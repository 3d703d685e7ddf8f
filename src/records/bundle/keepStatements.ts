import { lotKey } from '../../chain/lotKey.ts';
import { packKey } from '../../chain/packKey.ts';
import { TOPICS } from '../../chain/topics.ts';
import type { HexText, LogMaterial, Material } from './bundle.ts';
import type { SubjectRequest } from './readSubject.ts';

/**
 * Leaves out what was logged of packs that the report is not about: such logs are in no trail, and no business of its
 * readers.
 */
export function keepStatements(material: Material, requests: readonly SubjectRequest[]): Material {
  const keys = new Set<HexText>();
  const lots = new Set<HexText>();
  for (const request of requests) {
    if (request.kind === 'lot') lots.add(lotKey(request.gtin, request.lot));
    if (request.kind === 'pack' && request.pack.serial !== undefined)
      keys.add(packKey(request.pack.gtin, request.pack.serial));
  }
  const concerns = (log: LogMaterial) => {
    if (log.topics[0] !== TOPICS.PackLeft) return true;
    return lots.has(word(log.data, 3)) || keys.has(word(log.data, 4).slice(0, 2 + 32));
  };
  return { ...material, logs: material.logs.filter(concerns) };
}

/** A word of a log's data: of *PackLeft*, the fourth is the lot, the fifth begins with the pack's key. */
function word(data: HexText, index: number): HexText {
  return `0x${data.slice(2 + 64 * index, 2 + 64 * (index + 1))}`;
}
