import { type ComponentProps, type ReactNode, useId } from 'react';

interface Props extends Omit<ComponentProps<'input'>, 'id' | 'onChange'> {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** How it is to be filled in. */
  readonly hint?: ReactNode;
  /** What is wrong with it. */
  readonly problem?: string | undefined;
  /** Numbers and codes are set in fixed width and never corrected by the keyboard. */
  readonly code?: boolean;
}

const AS_TYPED = {
  autoCapitalize: 'off',
  autoComplete: 'off',
  autoCorrect: 'off',
  spellCheck: false,
  dir: 'ltr',
};

/** A labelled line to type in, with its hint and its problem in words below it. */
export function TextField({ label, onChange, hint, problem, code = false, className = '', ...input }: Props) {
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, problem !== undefined && `${id}-problem`]
    .filter(Boolean)
    .join(' ');
  return (
    <div className={className}>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
      </label>
      <input
        {...(code ? AS_TYPED : {})}
        {...input}
        id={id}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={problem !== undefined}
        aria-describedby={described === '' ? undefined : described}
        className={`min-h-touch w-full rounded-control border-2 bg-card px-3 text-ink ${code ? 'font-mono' : ''} ${problem === undefined ? 'border-soft' : 'border-stop-ink'}`}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="mt-1 text-small text-soft">
          {hint}
        </p>
      )}
      {/* The live region is there before its words are, else no reader would say them. */}
      <p
        id={`${id}-problem`}
        aria-live="polite"
        className="mt-1 text-small font-semibold text-stop-ink empty:hidden"
      >
        {problem}
      </p>
    </div>
  );
}
