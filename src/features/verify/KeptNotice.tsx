import { isRed, type ViewerKind } from '../../domain/verdict.ts';
import type { LastVerdict } from '../../store/pending/lastVerdict.ts';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';

interface Props {
  readonly kept?: 'device' | 'page';
  readonly last?: LastVerdict;
  readonly viewer: ViewerKind;
  /** Unix seconds, by this device's clock. */
  readonly now: number;
}

/** Beside a scan that could not be judged: that it is kept, and what was answered before. An old green is no answer. */
export function KeptNotice({ kept, last, viewer, now }: Props) {
  const { text, format } = useText();
  const words = text.pending;
  return (
    <div className="grid gap-3">
      {kept !== undefined && (
        <Notice role="note" title={words.kept[kept]}>
          {kept === 'device' ? words.kept.deviceSentence : words.kept.pageSentence}
        </Notice>
      )}
      {last !== undefined && (
        <Notice
          role="note"
          tone={isRed(last.outcome) ? 'bad' : 'plain'}
          title={words.last.title(format.duration(now - last.at))}
        >
          <p>{words.last.answer(text.outcomes[last.outcome][viewer].word)}</p>
          <p>{isRed(last.outcome) ? words.last.stop : words.last.notNow}</p>
        </Notice>
      )}
    </div>
  );
}
