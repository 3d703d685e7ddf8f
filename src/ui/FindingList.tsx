import type { ReactNode } from 'react';
import type { FactName } from '../domain/evidence.ts';
import type { Fact } from '../domain/fact.ts';
import type { Finding } from '../domain/verdict.ts';
import { Chevron } from './Chevron.tsx';
import { FindingEvidence } from './FindingEvidence.tsx';
import { FindingMark, findingWeight } from './FindingMark.tsx';
import { useEnglishBeside, useText } from './LocaleProvider.tsx';

interface Props {
  /** Gravest first, as the verdict gives them. */
  readonly findings: readonly Finding[];
  /** The facts they rest on, by name. */
  readonly evidence: { readonly [K in Exclude<FactName, 'partners'>]?: Fact<unknown> };
  /** What stands below a finding, in sight without a tap. */
  readonly below?: (finding: Finding) => ReactNode;
}

/** All that was found, each with its evidence one tap down. */
export function FindingList({ findings, evidence, below }: Props) {
  return (
    <ul>
      {findings.map((finding) => (
        <FindingRow
          key={`${finding.code} ${finding.fact} ${JSON.stringify(finding.params)}`}
          finding={finding}
          fact={finding.fact === 'label' || finding.fact === 'partners' ? undefined : evidence[finding.fact]}
          below={below?.(finding)}
        />
      ))}
    </ul>
  );
}

const ROW = '-mx-2 flex min-h-touch items-start gap-3 rounded-control px-2 py-2.5';

interface RowProps {
  readonly finding: Finding;
  readonly fact: Fact<unknown> | undefined;
  readonly below: ReactNode;
}

function FindingRow({ finding, fact, below }: RowProps) {
  const { text, format } = useText();
  const english = useEnglishBeside();
  const { evidence, outcomeTag } = text.verify.findings;
  const { code, params, cause } = finding;
  const weight = findingWeight(finding);
  const grave = weight === 'bad' || weight === 'check';
  const sentence = (
    <>
      <FindingMark weight={weight} />
      <span className="min-w-0 flex-1">
        <span className={`block ${grave ? 'font-semibold' : ''}`}>
          <span className="sr-only">{outcomeTag[weight === 'unread' ? 'check' : weight]}: </span>
          {text.findings[code](params, format)}
        </span>
        {english !== undefined && (
          <span lang="en" dir="ltr" className="block text-start text-small text-soft">
            {english.text.findings[code](params, english.format)}
          </span>
        )}
        {cause !== undefined && (
          <span className="block text-small text-soft">
            <span className="inline-block first-letter:uppercase">{text.facts[finding.fact]}</span>:{' '}
            {text.causes[cause]}
          </span>
        )}
      </span>
    </>
  );
  return (
    <li className="border-t border-line first:border-t-0">
      {fact === undefined ? (
        <div className={ROW}>{sentence}</div>
      ) : (
        <details className="group/finding">
          <summary
            className={`${ROW} cursor-pointer list-none hover:bg-paper [&::-webkit-details-marker]:hidden`}
          >
            {sentence}
            <span className="sr-only">{evidence}</span>
            <Chevron className="mt-1.5 group-open/finding:rotate-180" />
          </summary>
          <div className="ms-9 pb-3">
            <FindingEvidence fact={fact} />
          </div>
        </details>
      )}
      {below}
    </li>
  );
}
