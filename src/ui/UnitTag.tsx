import type { Sscc } from '../domain/identifiers.ts';
import { useText } from './LocaleProvider.tsx';
import { Tag } from './Tag.tsx';

interface Props {
  readonly sscc: Sscc;
  readonly kind: 'tote' | 'pallet';
  /** Beside another one, the drawing is enough to say which kind it is. */
  readonly short?: boolean;
}

/** A container by the last four digits of its number, which is how people tell containers apart. */
export function UnitTag({ sscc, kind, short = false }: Props) {
  const { timeline } = useText().text.verify;
  return (
    <Tag>
      <svg viewBox="0 0 14 12" aria-hidden="true" className="size-3.5">
        <path
          d={kind === 'tote' ? 'M1 2.5H13L12 11H2ZM5 5.5H9' : 'M2 1H12V8H2ZM7 1V8M1 11H13'}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.3"
        />
      </svg>
      <bdi title={sscc}>{timeline[short ? 'unitTail' : kind](sscc.slice(-4))}</bdi>
    </Tag>
  );
}
