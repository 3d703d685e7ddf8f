import { useText } from './LocaleProvider.tsx';
import { partyName } from './partyName.ts';
import type { StateRow } from './timelineRows.ts';

/** The pack's own last change, on top of the custody of its container: handed out, destroyed, stolen … */
export function TimelineEnd({ row: { reason, party, spot, stated, bad } }: { row: StateRow }) {
  const words = useText().text.verify.timeline;
  const place = spot?.place?.name;
  return (
    <p className="pb-5">
      <span className={`block font-semibold ${bad ? 'text-stop-ink' : ''}`}>{words.left[reason]}</span>
      {party && (
        <span className="block">
          {partyName(party, words)}
          {place !== undefined && `, ${place}`}
        </span>
      )}
      {stated !== undefined && <span className="block text-small text-soft">{words.stated}</span>}
    </p>
  );
}
