import type { Network } from '../../chain/network.ts';
import type { Evidence, ReadStatistics } from '../../domain/evidence.ts';
import type { Finding, Now, Verdict } from '../../domain/verdict.ts';
import { Card } from '../../ui/Card.tsx';
import { FindingList } from '../../ui/FindingList.tsx';
import { HowWeKnow } from '../../ui/HowWeKnow.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { ReportNotes } from '../../ui/ReportNotes.tsx';

interface Props {
  readonly network: Network;
  readonly evidence: Evidence;
  readonly verdict: Verdict;
  readonly reads: ReadStatistics;
  readonly now: Now;
  /** Whether they stand behind one more tap, as for patients. */
  readonly folded: boolean;
}

/** Every finding with its evidence, and how it is known. */
export function EvidenceCards({ network, evidence, verdict, reads, now, folded }: Props) {
  const { verify: words } = useText().text;
  const { block, partners, subject: _, ...facts } = evidence;
  const cards = (
    <div className="grid gap-6">
      <Card title={words.findings.title}>
        <FindingList
          findings={withoutConsequences(verdict.findings)}
          evidence={evidence}
          below={(finding) => <ReportNotes {...{ finding, evidence }} />}
        />
      </Card>
      <Card title={words.how.title}>
        <HowWeKnow
          networkName={network.name}
          block={block}
          facts={[...Object.values(facts), ...partners.values()]}
          ruleSet={verdict.ruleSet}
          now={now.time}
          reads={reads}
        />
      </Card>
    </div>
  );
  if (!folded) return cards;
  return (
    <details>
      <summary className="flex min-h-touch cursor-pointer items-center text-brand underline underline-offset-4">
        {words.moreForPatients}
      </summary>
      <div className="pt-3">{cards}</div>
    </details>
  );
}

/** What could not be read only because something else could not be is said with that. */
function withoutConsequences(findings: readonly Finding[]): readonly Finding[] {
  const own = findings.filter(({ cause }) => cause !== 'depends_on_unread');
  return own.some(({ cause }) => cause !== undefined) ? own : findings;
}
