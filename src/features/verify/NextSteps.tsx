import type { Evidence } from '../../domain/evidence.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { isOnItsWay, type PackAct } from './nextAct.ts';

interface Props {
  readonly verdict: Verdict;
  readonly evidence: Evidence;
  /** What may be recorded now, if anything. */
  readonly kind: PackAct | undefined;
  readonly signedIn: boolean;
  readonly onAct: () => void;
  readonly readAgain: () => void;
}

/** The steps from here that fit the verdict and the role; scanning the next pack is always one. */
export function NextSteps({ verdict, evidence, kind, signedIn, onAct, readAgain }: Props) {
  const { verify: words } = useText().text;
  const unit = verdict.findings.some(isOnItsWay) ? unitOf(evidence) : undefined;
  return (
    <>
      {kind !== undefined && (
        <Button variant="band" onClick={onAct}>
          {kind === 'undo' ? words.undo : signedIn ? words.dispense : words.signInToDispense}
        </Button>
      )}
      {unit !== undefined && (
        <ButtonLink variant="band" href={`/00/${unit}`}>
          {words.openContainer}
        </ButtonLink>
      )}
      {verdict.outcome === 'could_not_check' && (
        <Button variant="band" onClick={readAgain}>
          {words.tryAgain}
        </Button>
      )}
      <ButtonLink variant="band" href="/">
        {words.scanNext}
      </ButtonLink>
      <ButtonLink variant="band" href={`/help/${verdict.outcome}`}>
        {words.meaning}
      </ButtonLink>
    </>
  );
}

/** The unit under way: the pallet, where the pack's own unit stands on one. */
function unitOf({ custody }: Evidence): string | undefined {
  return custody.status === 'found' ? custody.value.steps.at(-1)?.unit : undefined;
}
