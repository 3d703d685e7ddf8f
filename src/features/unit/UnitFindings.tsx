import type { Network } from '../../chain/network.ts';
import type { ReadStatistics, UnitEvidence } from '../../domain/evidence.ts';
import { RULE_SET } from '../../domain/judge.ts';
import type { Finding } from '../../domain/verdict.ts';
import { Card } from '../../ui/Card.tsx';
import { FindingList } from '../../ui/FindingList.tsx';
import { HowWeKnow } from '../../ui/HowWeKnow.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { ReportNotes } from '../../ui/ReportNotes.tsx';

interface Props {
  readonly network: Network;
  readonly evidence: UnitEvidence;
  /** Gravest first. */
  readonly findings: readonly Finding[];
  readonly reads: ReadStatistics;
  /** Unix seconds. */
  readonly now: number;
}

/** What was found about a container with its evidence, and how it is known. */
export function UnitFindings({ network, evidence, findings, reads, now }: Props) {
  const { verify: words } = useText().text;
  const { block, partners, ...facts } = evidence;
  return (
    <>
      <Card title={words.findings.title}>
        <FindingList
          findings={findings}
          evidence={facts}
          below={(finding) => <ReportNotes {...{ finding, evidence }} />}
        />
      </Card>
      <Card title={words.how.title}>
        <HowWeKnow
          networkName={network.name}
          block={block}
          facts={[...Object.values(facts), ...partners.values()]}
          ruleSet={RULE_SET}
          now={now}
          reads={reads}
        />
      </Card>
    </>
  );
}
