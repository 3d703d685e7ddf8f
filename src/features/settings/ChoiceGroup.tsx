import { useId } from 'react';
import { Card } from '../../ui/Card.tsx';

interface Props<T extends string> {
  readonly title: string;
  readonly hint?: string;
  readonly names: Readonly<Record<T, string>>;
  /** The language of a name, where it is not the page's: its letters depend on it. */
  readonly langs?: Readonly<Partial<Record<T, string>>>;
  readonly options: readonly T[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few, all of them in sight. */
export function ChoiceGroup<T extends string>({
  title,
  hint,
  names,
  langs,
  options,
  value,
  onChange,
}: Props<T>) {
  const id = useId();
  return (
    <Card title={title}>
      <fieldset className="flex flex-wrap gap-2">
        <legend className="sr-only">{title}</legend>
        {options.map((option) => (
          <label
            key={option}
            className="flex min-h-touch cursor-pointer items-center gap-2.5 rounded-control border-2 border-line px-4 has-checked:border-brand has-checked:font-semibold"
          >
            <input
              type="radio"
              name={id}
              className="size-4 accent-brand"
              checked={option === value}
              onChange={() => onChange(option)}
            />
            {/* Fetched letters are only drawn when they arrive where they stand first. */}
            <span
              lang={langs?.[option]}
              className="[font-family:var(--script,system-ui),system-ui,sans-serif]"
            >
              {names[option]}
            </span>
          </label>
        ))}
      </fieldset>
      {hint !== undefined && <p className="mt-2 text-small text-soft">{hint}</p>}
    </Card>
  );
}
