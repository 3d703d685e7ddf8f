import type { Gln } from '../../domain/identifiers.ts';
import type { Partner } from '../../domain/ledger.ts';
import { useText } from '../../ui/LocaleProvider.tsx';

interface Props {
  readonly partner: Partner;
  readonly place: Gln;
  readonly onChoose: (place: Gln) => void;
}

/** Where an act happens: the partner's own location number, or one of its places. */
export function PlaceChoice({ partner, place, onChoose }: Props) {
  const { account: words } = useText().text.sign;
  const places = placesOf(partner);
  return (
    <label className="grid gap-1">
      <span className="text-soft">{words.place}</span>
      <select
        className="min-h-touch w-full min-w-0 rounded-control border-2 border-soft bg-card px-3"
        value={place}
        onChange={({ target }) =>
          onChoose(places.find(({ gln }) => gln === target.value)?.gln ?? partner.gln)
        }
      >
        {places.map(({ gln, name }) => (
          <option key={gln} value={gln}>
            {name} · {gln}
          </option>
        ))}
      </select>
    </label>
  );
}

interface NamedPlace {
  readonly gln: Gln;
  readonly name: string;
}

/** The partner's registered places; its own location number first. */
export function placesOf({ gln, name, places }: Partner): readonly [NamedPlace, ...NamedPlace[]] {
  const own = places.find((place) => place.gln === gln) ?? { gln, name };
  return [own, ...places.filter((place) => place.gln !== gln)];
}
