import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Several lines to write in, with a label and a hint. */
export function TextArea({ label, hint, value, onChange }: Props) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
      </label>
      <textarea
        id={id}
        rows={3}
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
        className="w-full rounded-control border-2 border-soft bg-card px-3 py-2 text-ink"
      />
      <p id={`${id}-hint`} className="mt-1 text-small text-soft">
        {hint}
      </p>
    </div>
  );
}
