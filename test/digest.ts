import { createHash } from 'node:crypto';

/** A short fingerprint of a value, by its JSON. */
export function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);
}
