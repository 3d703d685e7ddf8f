import { Button } from '../../../ui/Button.tsx';
import { useText } from '../../../ui/LocaleProvider.tsx';
import type { CounterRow } from '../counterRow.ts';

interface Props {
  readonly row: CounterRow;
  readonly isOpen: boolean;
  readonly onMark: (mark: 'damaged' | 'suspect') => void;
  readonly onOpen: () => void;
}

/** What a person saw on the pack in the hand, and the way to all that is known of it. */
export function BandActions({ row, isOpen, onMark, onOpen }: Props) {
  const { counter, goodsIn } = useText().text;
  const { packs } = goodsIn;
  if (row.subject.kind !== 'pack') return null;
  const mark = (kind: 'damaged' | 'suspect', word: string) => (
    <Button
      variant="band"
      className={`px-3! py-1! ${row.mark === kind ? 'underline decoration-4 underline-offset-4' : ''}`}
      aria-pressed={row.mark === kind}
      onClick={() => onMark(kind)}
    >
      {row.mark === kind && <span aria-hidden="true">✓ </span>}
      {word}
    </Button>
  );
  return (
    <span className="flex flex-wrap gap-2">
      {mark('damaged', packs.markDamaged)}
      {mark('suspect', packs.markSuspect)}
      <Button variant="band" className="px-3! py-1!" onClick={onOpen}>
        {isOpen ? counter.details.back : packs.open(row.row)}
      </Button>
    </span>
  );
}
