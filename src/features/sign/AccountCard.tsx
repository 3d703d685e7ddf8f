import type { ReactNode } from 'react';
import type { Partner } from '../../domain/ledger.ts';
import { licenceAt, rolesAt } from '../../domain/standing.ts';
import { Identifier } from '../../ui/Identifier.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Tag } from '../../ui/Tag.tsx';

interface Props {
  readonly account: string;
  readonly partner: Partner;
  /** The network's time, Unix seconds. */
  readonly time: number;
  /** Beside the name: a way to another account. */
  readonly action: ReactNode;
}

/** Who signs: the partner an account acts for, with its roles and its licence at this moment. */
export function AccountCard({ account, partner, time, action }: Props) {
  const { text, format } = useText();
  const words = text.sign.account;
  const granted = partner.licences.findLast(({ kind }) => kind === 'granted');
  const licensed = licenceAt(partner, time) === 'valid' && granted?.kind === 'granted';
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 rounded-control border border-line px-4 py-3">
      <div className="grid min-w-0 gap-1">
        <p className="text-small text-soft">{words.actsFor}</p>
        <p className="flex flex-wrap items-center gap-2 font-semibold">
          {partner.name}
          {rolesAt(partner, time).map((role) => (
            <Tag key={role}>{text.sign.roles[role]}</Tag>
          ))}
        </p>
        <p className={licensed ? 'text-small text-soft' : 'font-semibold text-stop-ink'}>
          {licensed ? words.licenceUntil(granted.number, format.dateTime(granted.until)) : words.licenceNot}
        </p>
        <p className="text-small text-soft">
          {words.gln} <Identifier>{partner.gln}</Identifier>
        </p>
        <p className="text-small text-soft">
          {words.key} <Identifier label={account}>{`${account.slice(0, 6)}…${account.slice(-4)}`}</Identifier>
        </p>
      </div>
      {action}
    </div>
  );
}
