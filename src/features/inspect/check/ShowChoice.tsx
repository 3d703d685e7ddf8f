import { useId } from 'react';
import { useText } from '../../../ui/LocaleProvider.tsx';

const SHOWN = ['all', 'open', 'contradicted'] as const;
export type Shown = (typeof SHOWN)[number];

interface Props {
  readonly shown: Shown;
  readonly onShown: (shown: Shown) => void;
}

/** Which lines are shown. */
export function ShowChoice({ shown, onShown }: Props) {
  const words = useText().text.check.show;
  const id = useId();
  return (
    <fieldset className="no-print flex flex-wrap items-center gap-2">
      <legend className="sr-only">{words.legend}</legend>
      {SHOWN.map((one) => (
        <label
          key={one}
          className="flex min-h-touch cursor-pointer items-center gap-2 rounded-control border-2 border-line bg-card px-4 has-checked:border-brand"
        >
          <input
            type="radio"
            name={id}
            className="size-4 accent-brand"
            checked={one === shown}
            onChange={() => onShown(one)}
          />
          {words[one]}
        </label>
      ))}
    </fieldset>
  );
}
