import type { Parsed } from '../../src/domain/gs1/problem.ts';

/** The value of an identifier of the demo's own data. @throws Error for one that is malformed. */
export function valid<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(`malformed identifier in the demo's data: ${parsed.problem.code}`);
  return parsed.value;
}
