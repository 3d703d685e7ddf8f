import type { Text } from '../../ui/LocaleProvider.tsx';
import type { LeftOut } from './basketAct.ts';

/** Why something in the basket is left out. */
export function leftOutWords({ counter, outcomes }: Text['text'], left: LeftOut): string {
  switch (left.why) {
    case 'outcome':
      return counter.leftOut.outcome(outcomes[left.outcome].pharmacist.word);
    case 'other_till':
      return counter.leftOut.other_till(left.till);
    default:
      return counter.leftOut[left.why];
  }
}
