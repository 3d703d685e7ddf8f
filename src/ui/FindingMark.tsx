import type { Finding } from '../domain/verdict.ts';
import { outcomeTone } from './outcomeTone.ts';

export type FindingWeight = 'good' | 'note' | 'check' | 'bad' | 'unread';

/** How heavily a finding weighs, as its mark shows it. */
export function findingWeight({ outcome, status }: Finding): FindingWeight {
  if (outcome === 'good' || outcome === 'note') return outcome;
  if (status === 'unread') return 'unread';
  const tone = outcomeTone[outcome];
  if (tone === 'stop') return 'bad';
  return tone === 'supplied' || tone === 'genuine' ? 'note' : 'check';
}

const MARKS: Record<
  FindingWeight,
  { readonly colour: string; readonly outline: string; readonly sign: string }
> = {
  good: {
    colour: 'text-genuine-ink',
    outline: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18Z',
    sign: 'M8 12.5l3 3 5.5-6.5',
  },
  note: {
    colour: 'text-soft',
    outline: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18Z',
    sign: 'M12 11v5.5M12 7.5v.1',
  },
  check: { colour: 'text-caution-ink', outline: 'M12 3L22 20.500H2Z', sign: 'M12 9.5v5M12 17.500v.1' },
  bad: { colour: 'text-stop-ink', outline: 'M8 3h8l5 5v8l-5 5H8l-5-5V8Z', sign: 'M7.5 12h9' },
  unread: { colour: 'text-quiet', outline: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18Z', sign: 'M8 8l8 8' },
};

/** A small shape before a sentence; outline and sign tell the weights apart without colour. */
export function FindingMark({ weight }: { readonly weight: FindingWeight }) {
  const { colour, outline, sign } = MARKS[weight];
  const solid = weight === 'good' || weight === 'check' || weight === 'bad';
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={`size-6 shrink-0 ${colour}`}>
      <g fill="none" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round">
        <path
          d={outline}
          stroke="currentColor"
          fill={solid ? 'currentColor' : 'none'}
          strokeDasharray={weight === 'unread' ? '3 4' : undefined}
        />
        <path
          d={sign}
          strokeWidth="2.4"
          className={solid ? 'stroke-card forced-colors:stroke-[Canvas]' : 'stroke-current'}
        />
      </g>
    </svg>
  );
}
