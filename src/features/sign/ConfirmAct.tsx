import { useState } from 'react';
import type { Gln } from '../../domain/identifiers.ts';
import type { Partner } from '../../domain/ledger.ts';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { type Act, refusalFor } from './act.ts';

interface Props {
  readonly act: Act;
  readonly partner: Partner;
  /** The network's time, Unix seconds. */
  readonly time: number;
  /** @param sentence what is signed, in words */
  readonly onSign: (place: Gln, sentence: string) => void;
  readonly onCancel: () => void;
}

/** Says what will stand on the ledger and where, and asks for the signature. */
export function ConfirmAct({ act, partner, time, onSign, onCancel }: Props) {
  const { sign: words } = useText().text;
  const places = placesOf(partner);
  const [place, setPlace] = useState(places[0].gln);
  const sentence = summary(words, act, partner.name);
  const refusal = refusalFor(act, partner, time);
  const cancel = (
    <Button variant="outline" onClick={onCancel}>
      {words.cancel}
    </Button>
  );
  if (refusal !== undefined)
    return <Notice tone="check" title={words.refusals[refusal] ?? words.refusedOther} action={cancel} />;
  return (
    <div className="grid gap-4">
      <p className="text-lead">{sentence}</p>
      <label className="grid gap-1">
        <span className="text-soft">{words.account.place}</span>
        <select
          className="min-h-touch w-full min-w-0 rounded-control border-2 border-soft bg-card px-3"
          value={place}
          onChange={({ target }) =>
            setPlace(places.find(({ gln }) => gln === target.value)?.gln ?? partner.gln)
          }
        >
          {places.map(({ gln, name }) => (
            <option key={gln} value={gln}>
              {name} · {gln}
            </option>
          ))}
        </select>
      </label>
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => onSign(place, sentence)}>{words.confirm[act.kind]}</Button>
        {cancel}
      </div>
    </div>
  );
}

interface NamedPlace {
  readonly gln: Gln;
  readonly name: string;
}

/** The partner's registered places; its own location number where it has none of that number. */
function placesOf({ gln, name, places }: Partner): readonly [NamedPlace, ...NamedPlace[]] {
  const own = places.find((place) => place.gln === gln) ?? { gln, name };
  return [own, ...places.filter((place) => place.gln !== gln)];
}

type Words = ReturnType<typeof useText>['text']['sign'];

function summary({ summary: words }: Words, act: Act, partner: string): string {
  return act.kind === 'receive'
    ? words.receive(partner, String(act.unit.sscc).padStart(18, '0'))
    : words[act.kind](partner);
}
