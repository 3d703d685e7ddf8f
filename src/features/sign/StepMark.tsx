interface Props {
  readonly state: 'done' | 'current' | 'ahead';
}

/** How far a step is; the words beside it say the same. */
export function StepMark({ state }: Props) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className="size-6 shrink-0">
      {state === 'done' ? (
        <>
          <circle cx="12" cy="12" r="11" fill="var(--genuine-ink)" />
          <path d="m7 12.5 3.5 3.5L17 9" fill="none" stroke="var(--card)" strokeWidth="2.5" />
        </>
      ) : (
        <circle
          cx="12"
          cy="12"
          r="10"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeDasharray={state === 'current' ? '12 6' : undefined}
        />
      )}
    </svg>
  );
}
