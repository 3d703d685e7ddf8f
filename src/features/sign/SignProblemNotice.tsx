import type { SignProblem } from '../../chain/signProblem.ts';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { problemWords } from './actWords.ts';

interface Props {
  readonly problem: SignProblem;
  /** What the wallet was asked for: a signature, when not given. */
  readonly asked?: 'network' | undefined;
  /** Reads the record again, where there is one in view. */
  readonly onCheckAgain?: () => void;
}

/** Says why nothing was recorded, or that it is not known. */
export function SignProblemNotice({ problem, asked, onCheckAgain }: Props) {
  const { text } = useText();
  const { problem: words, wrongNetwork } = text.sign;
  const isOpen = problem.code === 'lost' || problem.code === 'slow';
  const isAnswer = isOpen || problem.code === 'refused' || problem.code === 'reverted';
  return (
    <Notice
      tone={isOpen ? 'check' : 'plain'}
      role="alert"
      title={asked === 'network' ? wrongNetwork.unchanged : titleOf(words, problem)}
      action={
        isAnswer && onCheckAgain !== undefined ? (
          <Button variant={isOpen ? 'primary' : 'outline'} onClick={onCheckAgain}>
            {words.checkAgain}
          </Button>
        ) : undefined
      }
    >
      <p>
        {asked === 'network' && problem.code === 'declined'
          ? wrongNetwork.declined
          : problemWords(text, problem)}
      </p>
      <details>
        <summary className="cursor-pointer py-2.5 text-soft">{words.details}</summary>
        <pre className="max-h-60 overflow-auto whitespace-pre-wrap break-all font-mono text-small">
          {problem.code === 'refused' ? `${problem.name}\n` : ''}
          {problem.detail}
        </pre>
      </details>
    </Notice>
  );
}

type Words = ReturnType<typeof useText>['text']['sign']['problem'];

function titleOf(words: Words, { code }: SignProblem): string {
  if (code === 'slow') return words.slowTitle;
  return code === 'lost' ? words.unknownTitle : words.title;
}
