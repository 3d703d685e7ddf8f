import type { SubjectFacts } from '../reportFacts.ts';
import type { CheckLine, CheckPart } from './checkReport.ts';
import type { Confirmation } from './confirmLogs.ts';
import { type Difference, referenceDifferences } from './differences.ts';
import type { JsonObject } from './json.ts';
import { line } from './lineOf.ts';

const PART: CheckPart = { kind: 'stated', what: 'references' };

/**
 * Grades in which transactions, and where in their blocks, the records are said to stand, and what the logs of single
 * packs say. The ledger's trails hold none of it, so that nodes have to be asked.
 *
 * @param pairs what is stated of each subject, and what the material shows of it
 * @param sameHash whether the raw records are those that the bundle was made with
 * @param confirmation what a node said that was asked
 */
export function referencesLine(
  pairs: readonly (readonly [JsonObject, SubjectFacts])[],
  sameHash: boolean,
  confirmation: Confirmation | undefined,
): CheckLine {
  if (!sameHash) return line(PART, 'contradicted', { code: 'records_differ' });
  const found = pairs.flatMap(([stated, shown], i) =>
    referenceDifferences(stated, shown).map(
      ({ path, ...difference }): Difference => ({ path: `${i}.${path}`, ...difference }),
    ),
  );
  if (found.length > 0)
    return line(PART, 'contradicted', ...found.map((one) => ({ code: 'differs' as const, ...one })));
  switch (confirmation) {
    case 'confirmed':
      return line(PART, 'proven', { code: 'confirmed_by_nodes' });
    case 'denied':
      return line(PART, 'contradicted', { code: 'denied_by_nodes' });
    case 'unknown':
    case undefined:
      return line(PART, 'consistent', { code: 'stated_only' });
    default:
      return confirmation satisfies never;
  }
}
