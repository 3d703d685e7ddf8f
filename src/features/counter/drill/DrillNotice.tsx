import { useState } from 'react';
import type { Drills } from '../../../store/drills.ts';
import { Button } from '../../../ui/Button.tsx';
import { useText } from '../../../ui/LocaleProvider.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useDrills } from './useDrills.ts';

interface Props {
  readonly drills: Drills;
}

/** Until a drill is decided nothing is said of it; then at once that it was one, to whoever stands there. */
export function DrillNotice({ drills }: Props) {
  const { text, format } = useText();
  const { revealed } = text.drill;
  const [since] = useState(() => Date.now() / 1000);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const decided = (useDrills(drills) ?? []).filter(
    ({ id, state, resolvedAt = 0 }) =>
      (state === 'stopped' || state === 'missed') && resolvedAt >= since && !seen.has(id),
  );
  return decided.map(({ id, state, label, product = label.gtin ?? '', seconds = 0 }) => (
    <Notice
      key={id}
      role="alert"
      tone={state === 'stopped' ? 'plain' : 'check'}
      title={revealed.title}
      action={
        <Button variant="outline" onClick={() => setSeen(new Set([...seen, id]))}>
          {revealed.seen}
        </Button>
      }
    >
      <p>
        {state === 'stopped'
          ? revealed.stopped(product, format.number(Math.round(seconds)))
          : revealed.missed(product)}
      </p>
      <p>{revealed.what}</p>
    </Notice>
  ));
}
