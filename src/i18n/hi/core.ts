import type { Core } from '../en.ts';
import { findings, leftAs } from './findings.ts';
import { asides, leftForPatients, leftWords, outcomes, words } from './outcomes.ts';
import { pending } from './pending.ts';
import { causes, facts, labelNotices, labelProblems } from './problems.ts';
import { scan } from './scan.ts';
import { scannerLink } from './scannerLink.ts';
import { shell } from './shell.ts';
import { unit } from './unit.ts';
import { verify } from './verify.ts';

/** What the first visit to a verdict, and the scan screen, need. */
export const core: Core = {
  shell,
  scan,
  scannerLink,
  verify,
  pending,
  unit,
  outcomes,
  words,
  leftWords,
  leftForPatients,
  asides,
  findings,
  leftAs,
  facts,
  causes,
  labelProblems,
  labelNotices,
};
