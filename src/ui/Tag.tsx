import type { ReactNode } from 'react';

interface Props {
  readonly tone?: 'good' | 'check' | 'bad' | 'plain';
  readonly children: ReactNode;
}

const TONES = {
  good: 'border-transparent bg-genuine-tint text-genuine-ink',
  check: 'border-transparent bg-caution-tint text-caution-ink',
  bad: 'border-transparent bg-stop-tint text-stop-ink',
  plain: 'border-line text-soft',
};

/** A word or two set apart: a licence, a container, a state. */
export function Tag({ tone = 'plain', children }: Props) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-md border px-2 py-0.5 text-small leading-snug ${TONES[tone]}`}
    >
      {children}
    </span>
  );
}
