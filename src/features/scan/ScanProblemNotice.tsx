import type { ScanProblem } from '../../scanner/scanProblem.ts';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';

interface Props {
  readonly problem: ScanProblem;
  readonly onRetry?: () => void;
}

/** Why no code could be looked for, and another way in. */
export function ScanProblemNotice({ problem, onRetry }: Props) {
  const { scan } = useText().text;
  const { sentence, way } = scan.problems[problem.code];
  return (
    <Notice
      tone="check"
      title={sentence}
      action={
        onRetry && (
          <Button variant="outline" onClick={onRetry}>
            {scan.tryAgain}
          </Button>
        )
      }
    >
      {way}
      <details className="mt-2 text-small">
        <summary className="cursor-pointer">{scan.details}</summary>
        <bdi dir="ltr" className="break-words font-mono">
          {problem.detail}
        </bdi>
      </details>
    </Notice>
  );
}
