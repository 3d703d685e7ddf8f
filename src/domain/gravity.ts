import { FINDING_CODES, type Finding, OUTCOMES } from './verdict.ts';

/** Sorts findings gravest first; those of one gravity in the order of their codes, whatever order they were found in. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    gravity(a) - gravity(b) ||
    FINDING_CODES.indexOf(a.code) - FINDING_CODES.indexOf(b.code) ||
    compareText(a, b)
  );
}

/** Position in the total order; notes and good findings come after every outcome. */
function gravity({ outcome }: Finding): number {
  if (outcome === 'note') return OUTCOMES.length;
  if (outcome === 'good') return OUTCOMES.length + 1;
  return OUTCOMES.indexOf(outcome);
}

function compareText(a: Finding, b: Finding): number {
  const left = `${a.fact} ${JSON.stringify(a.params)}`;
  const right = `${b.fact} ${JSON.stringify(b.params)}`;
  return left < right ? -1 : left > right ? 1 : 0;
}
