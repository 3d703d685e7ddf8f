import type { PackFit } from '../../../domain/goodsIn.ts';
import type { PackIdentity } from '../../../domain/pack.ts';
import type { Outcome } from '../../../domain/verdict.ts';
import { Identifier } from '../../../ui/Identifier.tsx';
import { useText } from '../../../ui/LocaleProvider.tsx';
import { outcomeStyle } from '../../../ui/outcomeStyle.ts';
import { Silhouette } from '../../../ui/Silhouette.tsx';
import { Tag } from '../../../ui/Tag.tsx';

export interface ShelfScan {
  readonly pack: PackIdentity;
  /** Undefined while the answer is awaited. */
  readonly outcome?: Outcome;
  readonly fit: PackFit;
}

interface Props {
  readonly rows: readonly ShelfScan[];
}

const TONES = {
  expected: 'good',
  not_in_it: 'bad',
  not_announced: 'bad',
  unknown: 'check',
} as const satisfies Record<PackFit, string>;

/** What was scanned, the newest first: its own answer, and whether it belongs here. */
export function ShelfScans({ rows }: Props) {
  const { text } = useText();
  const words = text.inspect.shelf;
  if (rows.length === 0) return <p>{words.begin}</p>;
  return (
    <ol reversed className="divide-y divide-line" aria-live="polite">
      {rows.toReversed().map(({ pack, outcome, fit }) => (
        <li
          key={JSON.stringify(pack)}
          className="flex min-h-12 flex-wrap items-center gap-x-4 gap-y-1 py-1.5"
        >
          {outcome === undefined ? (
            <span className="text-small text-soft">{words.checking}</span>
          ) : (
            <span className="flex items-center gap-2">
              <Silhouette outcome={outcome} className={`size-8 shrink-0 ${outcomeStyle(outcome).mark}`} />
              {text.outcomes[outcome].inspector.word}
            </span>
          )}
          <span className="min-w-0 text-small">
            <Identifier>{pack.gtin}</Identifier> <Identifier>{pack.serial ?? ''}</Identifier>
          </span>
          <span className="ms-auto">
            <Tag tone={TONES[fit]}>{words.fits[fit]}</Tag>
          </span>
        </li>
      ))}
    </ol>
  );
}
