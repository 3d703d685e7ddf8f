import { useId } from 'react';

interface Props<T extends string> {
  readonly title: string;
  readonly options: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few, all in sight and close together. */
export function ChoiceBar<T extends string>({ title, options, names, value, onChange }: Props<T>) {
  const id = useId();
  return (
    <fieldset className="flex flex-wrap gap-1">
      <legend className="sr-only">{title}</legend>
      {options.map((option) => (
        <label
          key={option}
          className="flex min-h-touch cursor-pointer items-center rounded-control border-2 border-line bg-card px-3.5 forced-colors:border-[Canvas] forced-colors:has-checked:border-[CanvasText] has-checked:border-brand has-checked:bg-brand has-checked:font-semibold has-checked:text-on-brand has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-brand"
        >
          <input
            type="radio"
            name={id}
            className="sr-only"
            checked={option === value}
            onChange={() => onChange(option)}
          />
          {names[option]}
        </label>
      ))}
    </fieldset>
  );
}
