import { useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { SignProblem } from './signProblem.ts';

interface Props {
  readonly problem: SignProblem;
}

/** Says why nothing was recorded, or that it is not known. */
export function SignProblemNotice({ problem }: Props) {
  const { problem: words, refusals, refusedOther } = useText().text.sign;
  const sentence =
    problem.code === 'refused' ? (refusals[problem.name] ?? refusedOther) : words[problem.code];
  return (
    <Notice title={problem.code === 'lost' ? words.unknownTitle : words.title}>
      <p>{sentence}</p>
      <details>
        <summary className="min-h-touch cursor-pointer text-soft">{words.details}</summary>
        <pre className="overflow-x-auto whitespace-pre-wrap font-mono text-small">
          {problem.code === 'refused' ? `${problem.name}\n` : ''}
          {problem.detail}
        </pre>
      </details>
    </Notice>
  );
}
