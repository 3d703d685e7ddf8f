import type { ScannedCode } from '../../scanner/scannedCode.ts';

/** Draws where a code was found over a picture that fills its box (`object-fit: cover`). */
export function CodeOutline({ corners, frame }: Pick<ScannedCode, 'corners' | 'frame'>) {
  return (
    <svg
      aria-hidden="true"
      className="pointer-events-none absolute inset-0 size-full"
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      preserveAspectRatio="xMidYMid slice"
    >
      <polygon
        points={corners.map(({ x, y }) => `${x},${y}`).join(' ')}
        className="fill-genuine/25 stroke-[#fff]"
        strokeWidth={frame.width / 160}
        strokeLinejoin="round"
      />
    </svg>
  );
}
