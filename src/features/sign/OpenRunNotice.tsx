import { useEffect } from 'react';
import { isWaitedFor, type Run } from '../../chain/recordRun.ts';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RunReceiptCard } from './RunReceiptCard.tsx';

interface Props {
  readonly run: Run;
  readonly network: { readonly name: string };
  readonly isSeen: boolean;
  readonly onLookAgain: () => void;
  /** Nothing more needs to be said about it. */
  readonly onSeen: () => void;
}

/** What became of something that was signed before the page was left. */
export function OpenRunNotice({ run, network, isSeen, onLookAgain, onSeen }: Props) {
  const { open: words, run: runWords } = useText().text.sign;
  const waiting = run.results.filter(({ at }) => at === 'waiting').length;
  const isUnknown = run.results.some(({ at }) => at === 'unknown');
  // Once somebody has seen it, only its block is followed until it is final, which is nobody's news.
  const isSilent = isSeen && !isWaitedFor(run);
  useEffect(() => {
    if (isSilent && run.settled) onSeen();
  }, [isSilent, run.settled, onSeen]);
  if (isSilent) return null;
  if (waiting > 0) return <Notice title={words.title(waiting)}>{words.sentence}</Notice>;
  const receipt = (
    <details>
      <summary className="min-h-touch cursor-pointer py-2.5">{runWords.list(run.acts.length)}</summary>
      <RunReceiptCard {...{ run, network }} />
    </details>
  );
  if (isUnknown)
    return (
      <Notice
        tone="check"
        role="alert"
        title={words.unknownTitle}
        action={
          <>
            <Button onClick={onLookAgain}>{words.lookAgain}</Button>
            <Button variant="outline" onClick={onSeen}>
              {words.dismiss}
            </Button>
          </>
        }
      >
        <p>{words.unknownSentence}</p>
        {receipt}
      </Notice>
    );
  return (
    <Notice
      title={words.endedTitle}
      action={
        <Button variant="outline" onClick={onSeen}>
          {words.dismiss}
        </Button>
      }
    >
      {receipt}
    </Notice>
  );
}
