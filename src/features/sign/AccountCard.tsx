import type { Partner } from '../../domain/ledger.ts';
import { licenceAt, rolesAt } from '../../domain/standing.ts';
import { Identifier } from '../../ui/Identifier.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';

interface Props {
  readonly account: string;
  readonly partner: Partner;
  /** The network's time, Unix seconds. */
  readonly time: number;
}

/** Who signs: the partner an account acts for, with its roles and its licence at this moment. */
export function AccountCard({ account, partner, time }: Props) {
  const { text, format } = useText();
  const words = text.sign.account;
  const granted = partner.licences.findLast(({ kind }) => kind === 'granted');
  const licensed = licenceAt(partner, time) === 'valid' && granted?.kind === 'granted';
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[auto_1fr]">
      <dt className="text-soft">{words.actsFor}</dt>
      <dd className="font-semibold">{partner.name}</dd>
      <dt className="text-soft">{words.gln}</dt>
      <dd>
        <Identifier>{partner.gln}</Identifier>
      </dd>
      <dt className="text-soft">{words.roles}</dt>
      <dd>
        {rolesAt(partner, time)
          .map((role) => text.sign.roles[role])
          .join(', ')}
      </dd>
      <dt className="text-soft">{words.licence}</dt>
      <dd className={licensed ? '' : 'font-semibold text-stop-ink'}>
        {licensed ? words.licenceUntil(granted.number, format.dateTime(granted.until)) : words.licenceNot}
      </dd>
      <dt className="text-soft">{words.key}</dt>
      <dd>
        <Identifier long>{account}</Identifier>
      </dd>
    </dl>
  );
}
