import { type ReactNode, useId } from 'react';

interface Props {
  readonly title?: string;
  /** What stands beside the title. */
  readonly aside?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A sheet of paper; with a title it is a region that can be jumped to. */
export function Card({ title, aside, className = '', children }: Props) {
  const id = useId();
  return (
    <section
      aria-labelledby={title === undefined ? undefined : id}
      className={`min-w-0 rounded-card border border-line bg-card px-4 py-4 sm:px-6 sm:py-5 print:border-0 print:px-0 ${className}`}
    >
      {title !== undefined && (
        <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
          <h2 id={id} className="font-display text-title font-semibold">
            {title}
          </h2>
          {aside !== undefined && <div className="text-small text-soft">{aside}</div>}
        </div>
      )}
      {children}
    </section>
  );
}
