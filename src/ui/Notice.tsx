import type { ReactNode } from 'react';

interface Props {
  readonly tone?: 'plain' | 'check' | 'bad';
  readonly title: string;
  /** What it means and what to do. */
  readonly children?: ReactNode;
  /** The way out: a button or a link. */
  readonly action?: ReactNode;
  /** `alert` interrupts a reader; only for what must be heard at once. */
  readonly role?: 'status' | 'alert' | 'note';
}

const TONES = {
  plain: 'border-quiet bg-card',
  check: 'border-caution bg-caution-tint',
  bad: 'border-stop-ink bg-stop-tint',
};

/** Something went wrong, or should be known: what it is, and a way out. */
export function Notice({ tone = 'plain', title, children, action, role = 'status' }: Props) {
  return (
    <div role={role} className={`min-w-0 rounded-control border-s-4 px-4 py-3 ${TONES[tone]}`}>
      <p className="font-semibold">{title}</p>
      {children !== undefined && <div className="mt-1">{children}</div>}
      {action !== undefined && <div className="mt-3 flex flex-wrap gap-3">{action}</div>}
    </div>
  );
}
