import type { Run } from '../../chain/recordRun.ts';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { refusalWords } from './actWords.ts';

interface Props {
  /** How many acts there are. */
  readonly count: number;
  /** What the ledger would say to them; undefined while it is asked. */
  readonly run: Run | undefined;
}

/** What the ledger would say to a run: how many signatures it takes, and what is left out with its reason. */
export function RunPreview({ count, run }: Props) {
  const { text } = useText();
  const { run: words } = text.sign;
  if (run === undefined) return <p role="status">{words.checking(count)}</p>;
  const refused = run.results.flatMap((result, i) =>
    result.at === 'refused'
      ? [{ name: run.acts[i]?.name ?? '', why: refusalWords(text, result.refusal), i }]
      : [],
  );
  const left = count - refused.length;
  return (
    <div className="grid gap-3">
      {left > 0 && (
        <p role="status">
          {words.accepted} {words.signatures(run.sendings.length)}
        </p>
      )}
      {refused.length > 0 && (
        <Notice
          tone="check"
          role="alert"
          title={left > 0 ? words.leftOut(refused.length) : words.nothingLeft}
        >
          <ul className="max-h-72 overflow-auto">
            {refused.map(({ name, why, i }) => (
              <li key={i} className="py-1">
                <span className="font-semibold">{name}</span>
                <br />
                {why}
              </li>
            ))}
          </ul>
          {left > 0 && <p className="mt-1">{words.othersGoOn}</p>}
        </Notice>
      )}
    </div>
  );
}
