import type { Refusal } from '../../chain/explainRevert.ts';
import { type Act, unitOf } from '../../chain/recordAct.ts';
import type { SignProblem } from '../../chain/signProblem.ts';
import type { Text } from '../../ui/LocaleProvider.tsx';

type Messages = Text['text'];

/** What will stand on the ledger about one pack or container. */
export function summaryOf({ sign, leftAs }: Messages, act: Act, partner: string): string {
  const container = String(unitOf(act)).padStart(18, '0');
  return sign.summary[act.kind]({ partner, container, as: reasonOf(leftAs, act) });
}

/** What will be done, one line for each kind and reason, in the order in which they come. */
export function linesOf({ sign, leftAs }: Messages, acts: readonly Act[]): readonly string[] {
  const groups = new Map<string, { readonly act: Act; count: number }>();
  for (const act of acts) {
    const key = `${act.kind} ${'reason' in act ? act.reason : ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { act, count: 1 });
    else group.count += 1;
  }
  return [...groups.values()].map(({ act, count }) => sign.lines[act.kind](count, reasonOf(leftAs, act)));
}

/** Why the ledger refuses, or why it is not even asked. */
export function refusalWords({ sign }: Messages, { code }: Refusal): string {
  return sign.refusals[code] ?? sign.refusedHere[code] ?? sign.refusedOther;
}

/** Why nothing was recorded, or why that is not known. */
export function problemWords(text: Messages, problem: SignProblem): string {
  return problem.code === 'refused'
    ? refusalWords(text, { code: problem.name, args: [] })
    : text.sign.problem[problem.code];
}

function reasonOf(leftAs: Messages['leftAs'], act: Act): string {
  switch (act.kind) {
    case 'decommission_pack':
    case 'decommission_unit':
    case 'refuse':
      return leftAs[act.reason];
    default:
      return '';
  }
}
