import type { Evidence } from '../domain/evidence.ts';
import type { Fact } from '../domain/fact.ts';
import type { Finding } from '../domain/verdict.ts';
import { FindingEvidence } from './FindingEvidence.tsx';
import { FindingMark, findingWeight } from './FindingMark.tsx';
import { useText } from './LocaleProvider.tsx';

interface Props {
  /** Gravest first, as the verdict gives them. */
  readonly findings: readonly Finding[];
  readonly evidence: Evidence;
}

/** All that was found, each with its evidence one tap down. */
export function FindingList({ findings, evidence }: Props) {
  return (
    <ul>
      {findings.map((finding) => (
        <FindingRow
          key={`${finding.code} ${finding.fact} ${JSON.stringify(finding.params)}`}
          finding={finding}
          fact={finding.fact === 'label' || finding.fact === 'partners' ? undefined : evidence[finding.fact]}
        />
      ))}
    </ul>
  );
}

function FindingRow({ finding, fact }: { finding: Finding; fact: Fact<unknown> | undefined }) {
  const { text, format } = useText();
  const { evidence, outcomeTag } = text.verify.findings;
  const { code, params, cause } = finding;
  const weight = findingWeight(finding);
  const grave = weight === 'bad' || weight === 'check';
  return (
    <li className="flex gap-3 border-t border-line py-1 first:border-t-0">
      <FindingMark weight={weight} />
      <div className="min-w-0 flex-1 py-2">
        <p className={grave ? 'font-semibold' : ''}>
          <span className="sr-only">{outcomeTag[weight === 'unread' ? 'check' : weight]}: </span>
          {text.findings[code](params, format)}
        </p>
        {cause !== undefined && (
          <p className="text-small text-soft">
            <span className="first-letter:uppercase inline-block">{text.facts[finding.fact]}</span>:{' '}
            {text.causes[cause]}
          </p>
        )}
        {fact !== undefined && (
          <details className="text-small">
            <summary className="inline-flex min-h-touch cursor-pointer items-center gap-1.5 text-brand underline-offset-4 hover:underline">
              <span aria-hidden="true">▸</span>
              {evidence}
            </summary>
            <div className="pb-2">
              <FindingEvidence fact={fact} />
            </div>
          </details>
        )}
      </div>
    </li>
  );
}
