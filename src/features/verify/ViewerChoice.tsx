import type { ViewerKind } from '../../domain/verdict.ts';
import { useText } from '../../ui/LocaleProvider.tsx';

interface Props {
  readonly kind: ViewerKind;
  readonly onChange: (kind: ViewerKind) => void;
}

const KINDS: readonly ViewerKind[] = ['patient', 'pharmacist', 'inspector'];

/** For whom the verdict is worded: the outcome rests on the same facts, only the words and what to do differ. */
export function ViewerChoice({ kind, onChange }: Props) {
  const { verify: words } = useText().text;
  return (
    <fieldset className="no-print flex flex-wrap items-center gap-x-4">
      <legend className="float-start me-4 text-soft">{words.shownFor}</legend>
      {KINDS.map((one) => (
        <label key={one} className="flex min-h-touch items-center gap-2">
          <input
            type="radio"
            name="viewer"
            className="size-5 accent-brand"
            checked={one === kind}
            onChange={() => onChange(one)}
          />
          {words.viewers[one]}
        </label>
      ))}
    </fieldset>
  );
}
