import { Button } from '../../ui/Button.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';

interface Props {
  /** What the patient said, if anything. */
  readonly answer: boolean | undefined;
  /** Undefined takes the answer back. */
  readonly onAnswer: (answer: boolean | undefined) => void;
}

/** Asks whoever has a supplied pack whether it came from where it is recorded as handed out. */
export function SuppliedQuestion({ answer, onAnswer }: Props) {
  const { supplied: words } = useText().text.verify;
  if (answer !== undefined)
    return (
      <Button variant="band" onClick={() => onAnswer(undefined)}>
        {words.change}
      </Button>
    );
  return (
    <>
      <Button variant="band" onClick={() => onAnswer(true)}>
        {words.yes}
      </Button>
      <Button variant="band" onClick={() => onAnswer(false)}>
        {words.no}
      </Button>
    </>
  );
}
