import { packKey, packTag } from '../../../chain/packKey.ts';
import type { PackIdentity } from '../../../domain/pack.ts';

const known = new WeakMap<PackIdentity, string>();

/** The public tag of a scanned pack; undefined for a label without a serial. It is made once for each label. */
export function packTagOf(pack: PackIdentity): string | undefined {
  const { gtin, serial } = pack;
  if (serial === undefined) return undefined;
  const before = known.get(pack);
  if (before !== undefined) return before;
  const tag = packTag(packKey(gtin, serial));
  known.set(pack, tag);
  return tag;
}
