import { useId } from 'react';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';

/** Whom a person can be on the demo network. */
export interface SampleIdentity {
  readonly address: string;
  readonly name: string;
  readonly role: string;
}

interface Props {
  readonly identities: readonly SampleIdentity[];
  /** Address of the one that is acted as. */
  readonly current: string | undefined;
  readonly onIdentity: (address: string | undefined) => void;
}

/** Who one is on the demo network. */
export function IdentityPicker({ identities, current, onIdentity }: Props) {
  const { demo } = useText().text;
  const id = useId();
  return (
    <Card title={demo.who.title} className="no-print">
      <p className="mb-3 max-w-prose text-soft">{demo.who.lead}</p>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {demo.who.choose}
      </label>
      <select
        id={id}
        className="min-h-touch w-full max-w-md rounded-control border-2 border-soft bg-card px-3"
        value={
          identities.find(({ address }) => address.toLowerCase() === current?.toLowerCase())?.address ?? ''
        }
        onChange={({ target }) => onIdentity(target.value === '' ? undefined : target.value)}
      >
        <option value="">{demo.who.nobody}</option>
        {identities.map(({ address, name, role }) => (
          <option key={address} value={address}>
            {`${name} · ${role in demo.roles ? demo.roles[role as keyof typeof demo.roles] : role}`}
          </option>
        ))}
      </select>
    </Card>
  );
}
