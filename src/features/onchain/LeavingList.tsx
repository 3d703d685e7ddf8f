import { REASONS, type Reason } from '../../domain/ledger.ts';
import { useText } from '../../ui/LocaleProvider.tsx';
import { exampleFinding } from './exampleFinding.ts';

/** These lead to answers of their own. */
const ELSEWHERE = new Set<Reason>(['active', 'active_again', 'stolen', 'quarantined']);

/** What is said of a pack that left trade, for every way of leaving. */
export function LeavingList() {
  const { text, format } = useText();
  return (
    <details className="mt-1">
      <summary className="flex min-h-touch cursor-pointer items-center text-brand underline underline-offset-4">
        {text.rules.reasons}
      </summary>
      <ul className="grid gap-2 text-small">
        {REASONS.filter((reason) => !ELSEWHERE.has(reason)).map((reason) => (
          <li key={reason}>
            <span className="block font-semibold">{text.leftWords[reason]}</span>
            {text.findings.used_elsewhere(exampleFinding('used_elsewhere', { reason }).params, format)}
          </li>
        ))}
      </ul>
    </details>
  );
}
