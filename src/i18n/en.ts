import { counter } from './en/counter.ts';
import { demo } from './en/demo.ts';
import { findings, leftAs } from './en/findings.ts';
import { inspect } from './en/inspect.ts';
import { onChain } from './en/onChain.ts';
import { asides, leftForPatients, leftWords, outcomes, words } from './en/outcomes.ts';
import { causes, facts, labelNotices, labelProblems } from './en/problems.ts';
import { report } from './en/report.ts';
import { scan } from './en/scan.ts';
import { scannerSetup } from './en/scannerSetup.ts';
import { settings } from './en/settings.ts';
import { shell } from './en/shell.ts';
import { sign } from './en/sign.ts';
import { unit } from './en/unit.ts';
import { verify } from './en/verify.ts';

/** English: the source of truth. Every other language has exactly its keys. */
export const en = {
  shell,
  scan,
  scannerSetup,
  verify,
  unit,
  sign,
  demo,
  counter,
  inspect,
  onChain,
  report,
  settings,
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

export type Messages = typeof en;
