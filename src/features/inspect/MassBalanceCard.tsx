import type { ReactNode } from 'react';
import type { Fact } from '../../domain/fact.ts';
import type { Partner, PartnerIndex } from '../../domain/ledger.ts';
import type { MassBalance } from '../../domain/massBalance.ts';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { nameOf } from './nameOf.ts';

interface Props {
  /** Undefined where it is not known which units there are. */
  readonly balance: MassBalance | undefined;
  readonly partners: ReadonlyMap<PartnerIndex, Fact<Partner>>;
}

/** Made on one side, held and gone on the other; a difference is red. */
export function MassBalanceCard({ balance, partners }: Props) {
  const { text, format } = useText();
  const words = text.inspect.balance;
  if (balance === undefined)
    return (
      <Card title={words.title}>
        <p>{text.inspect.lot.unread}</p>
      </Card>
    );
  const { commissioned, holdings, departures, repacked, unread, difference } = balance;
  const accounted =
    holdings.reduce((sum, { active }) => sum + active, 0) +
    departures.reduce((sum, { packs }) => sum + packs, 0);
  return (
    <Card title={words.title} aside={<Verdict unread={unread} difference={difference} />}>
      <p className="mb-3 max-w-prose text-small text-soft">{words.lead}</p>
      <table className="w-full">
        <caption className="sr-only">{words.title}</caption>
        <tbody>
          <Line name={words.made} packs={commissioned} strong />
          {holdings.map(({ partner, active, shipped, held }) => (
            <Line key={partner} name={`${words.holder} ${nameOf(partners, partner, text)}`} packs={active}>
              {shipped > 0 && <Tag>{words.shipped(shipped, format)}</Tag>}
              {held > 0 && <Tag tone="check">{words.held(held, format)}</Tag>}
            </Line>
          ))}
          {departures.map(({ reason, partner, packs }) => (
            <Line
              key={`${reason} ${partner}`}
              name={words.by(words.departures[reason], nameOf(partners, partner, text))}
              packs={packs}
            />
          ))}
          <Line name={words.total} packs={accounted} strong />
          {difference !== undefined && difference !== 0 && (
            <Line name={words.difference} packs={difference} strong bad />
          )}
        </tbody>
      </table>
      {difference !== undefined && difference !== 0 && (
        <p role="alert" className="mt-3 font-semibold text-stop-ink">
          {difference > 0 ? words.missing(difference, format) : words.surplus(-difference, format)}
        </p>
      )}
      {unread > 0 && <p className="mt-3 font-semibold">{words.unread(unread, format)}</p>}
      {repacked.out > 0 && (
        <p className="mt-3 text-small text-soft">{words.repacked(repacked.out, repacked.in, format)}</p>
      )}
    </Card>
  );
}

function Verdict({ unread, difference }: Pick<MassBalance, 'unread' | 'difference'>) {
  const words = useText().text.inspect.balance;
  if (unread > 0) return null;
  return difference === 0 ? (
    <Tag tone="good">{words.balances}</Tag>
  ) : (
    <Tag tone="bad">{words.difference}</Tag>
  );
}

interface LineProps {
  readonly name: string;
  readonly packs: number;
  readonly strong?: boolean;
  readonly bad?: boolean;
  readonly children?: ReactNode;
}

function Line({ name, packs, strong = false, bad = false, children }: LineProps) {
  const { format } = useText();
  return (
    <tr
      className={`border-t border-line align-top ${strong ? 'font-semibold' : ''} ${bad ? 'bg-stop-tint text-stop-ink' : ''}`}
    >
      <th scope="row" className={`py-2 pe-4 text-start ${strong ? 'font-semibold' : 'font-normal'}`}>
        {name}
        {children !== undefined && <span className="mt-1 flex flex-wrap gap-2 empty:hidden">{children}</span>}
      </th>
      <td className="py-2 text-end tabular-nums">{format.number(packs)}</td>
    </tr>
  );
}
