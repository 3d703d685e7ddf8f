interface Props {
  readonly label: string;
  readonly detail?: string;
}

/** Something is under way whose end is not known. It takes the room of the verdict band, so that nothing jumps. */
export function Progress({ label, detail }: Props) {
  return (
    <section role="status" className="mx-auto w-full min-w-0 max-w-page px-3 py-3 sm:px-6 sm:py-5">
      <div className="flex items-center gap-4 rounded-band border-4 border-line bg-card p-4 sm:gap-7 sm:px-7 sm:py-6">
        <svg viewBox="0 0 96 96" aria-hidden="true" className="size-[84px] shrink-0 text-soft">
          <circle cx="48" cy="48" r="34" fill="none" stroke="var(--line)" strokeWidth="8" />
          <path
            className="origin-center motion-safe:animate-spin"
            d="M48 14a34 34 0 0 1 34 34"
            fill="none"
            stroke="currentColor"
            strokeWidth="8"
            strokeLinecap="round"
          />
        </svg>
        <div className="min-w-0">
          <p className="font-display text-word font-semibold md:text-word-wide">{label}</p>
          {detail !== undefined && <p className="mt-1 text-lead text-soft">{detail}</p>}
        </div>
      </div>
    </section>
  );
}
