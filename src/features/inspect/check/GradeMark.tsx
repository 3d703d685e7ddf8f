import type { Grade } from '../../../records/check/checkReport.ts';

const SHAPES: Readonly<
  Record<Grade, { readonly outline: string; readonly sign: string; readonly colour: string }>
> = {
  proven: {
    outline: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18Z',
    sign: 'M8 12.5l3 3 5.5-6.5',
    colour: 'text-ink',
  },
  consistent: {
    outline: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18Z',
    sign: 'M8 12h8',
    colour: 'text-quiet',
  },
  contradicted: {
    outline: 'M8 3h8l5 5v8l-5 5H8l-5-5V8Z',
    sign: 'M8.5 8.5l7 7M15.5 8.5l-7 7',
    colour: 'text-stop-ink',
  },
};

interface Props {
  readonly grade: Grade;
  /** In the band: as large as a verdict's shape, in the band's own colour. */
  readonly large?: boolean;
}

/** The shape of a grade: outline and sign tell them apart without colour. */
export function GradeMark({ grade, large = false }: Props) {
  const { outline, sign, colour } = SHAPES[grade];
  const open = grade === 'consistent';
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className={large ? 'size-14 shrink-0 sm:size-[84px]' : `size-6 shrink-0 ${colour}`}
    >
      <g fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round">
        <path
          d={outline}
          strokeDasharray={open ? '3 4' : undefined}
          fill={open || large ? 'none' : 'currentColor'}
        />
        <path
          d={sign}
          strokeWidth="2.4"
          className={open || large ? 'stroke-current' : 'stroke-card forced-colors:stroke-[Canvas]'}
        />
      </g>
    </svg>
  );
}
