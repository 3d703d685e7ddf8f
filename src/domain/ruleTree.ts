import { type FindingEntry, ruleBook } from './ruleBook.ts';
import type { VerdictCodes } from './verdict.ts';

/** A heading with what stands under it. */
export interface Branch {
  readonly name: string;
  readonly under?: readonly Branch[];
}

/** The rules as a tree of text, with `cases` as its last branch: what stands beside the code as `verdict.tree`. */
export function ruleTree(cases: readonly Branch[]): string {
  const { version, outcomes, notes, good, needs } = ruleBook();
  const root: readonly Branch[] = [
    {
      name: 'outcomes, gravest first; under each the findings that lead to it, and what they rest on',
      under: outcomes.map(({ outcome, temperature, findings }) => ({
        name: `${outcome} (${temperature})`,
        under: findings.map(findingBranch),
      })),
    },
    { name: 'notes, which change no outcome', under: notes.map(findingBranch) },
    { name: 'good', under: good.map(findingBranch) },
    {
      name: 'facts, and the labels that need them',
      under: needs.map(({ fact, needs: label }) => ({ name: `${fact}: ${label}` })),
    },
    { name: 'cases, each a test of the same name', under: cases },
  ];
  return `verdict, rule set ${version}\n${drawn(root, '')}`;
}

function findingBranch({ code, rests, codes }: FindingEntry): Branch {
  const name = `${code} ← ${rests.join(', ')}`;
  const [only, ...more] = codes.map(codesLine);
  if (only === undefined) return { name };
  if (more.length === 0) return { name: `${name} → ${only}` };
  return { name, under: [only, ...more].map((line) => ({ name: `→ ${line}` })) };
}

function codesLine({ cbvDisposition, gs1Verification, returnCodeFamily }: VerdictCodes): string {
  return [cbvDisposition, gs1Verification ?? '–', returnCodeFamily ?? '–'].join(' · ');
}

function drawn(branches: readonly Branch[], indent: string): string {
  return branches
    .map(({ name, under = [] }, i) => {
      const last = i === branches.length - 1;
      const below = drawn(under, `${indent}${last ? '    ' : '│   '}`);
      return `${indent}${last ? '└── ' : '├── '}${name}\n${below}`;
    })
    .join('');
}
