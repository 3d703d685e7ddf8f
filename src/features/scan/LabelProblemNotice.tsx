import type { LabelProblem } from '../../domain/gs1/problem.ts';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { visibleText } from './visibleText.ts';

interface Props {
  readonly problem: LabelProblem;
  /** What arrived. */
  readonly text: string;
}

/** As much of a text as is shown; codes are shorter. */
const LONGEST = 400;

/** Why a text is no medicine's label, with the place marked in it. */
export function LabelProblemNotice({ problem, text: label }: Props) {
  const { text, format } = useText();
  const { scan, labelProblems } = text;
  const { position } = problem;
  const shown = visibleText(label.slice(0, LONGEST));
  const marked = position !== undefined && position < shown.length ? position : undefined;
  return (
    <Notice tone="check" role="alert" title={scan.notRead}>
      <p>{labelProblems[problem.code]}</p>
      {shown !== '' && (
        <figure className="mt-2 text-small">
          <figcaption className="text-soft">
            {scan.whatCame}
            {marked !== undefined && ` · ${scan.place(format.number(marked + 1))}`}
          </figcaption>
          <bdi dir="ltr" translate="no" className="break-all font-mono">
            {marked === undefined ? (
              shown
            ) : (
              <>
                {shown.slice(0, marked)}
                <mark className="bg-stop text-on-verdict">{shown.charAt(marked)}</mark>
                {shown.slice(marked + 1)}
              </>
            )}
          </bdi>
        </figure>
      )}
    </Notice>
  );
}
