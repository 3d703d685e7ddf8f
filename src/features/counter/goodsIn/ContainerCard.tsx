import type { PartnerIndex } from '../../../domain/ledger.ts';
import type { ContainerChoice } from '../../../store/journal/record.ts';
import { Button } from '../../../ui/Button.tsx';
import { Identifier } from '../../../ui/Identifier.tsx';
import { useText } from '../../../ui/LocaleProvider.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import { ChoiceBar } from '../ChoiceBar.tsx';
import { ContainerNumbers } from './ContainerNumbers.tsx';
import type { DeliveryContainer, DeliveryJob } from './delivery.ts';
import { isUnderWay } from './isUnderWay.ts';
import { REFUSALS, RETURNS } from './planDelivery.ts';

interface Props {
  readonly container: DeliveryContainer;
  readonly job: DeliveryJob;
  /** Product number → name, of products of which a pack was read. */
  readonly names: ReadonlyMap<string, string>;
  readonly onChoice: (choice: ContainerChoice) => void;
  readonly onTake: (sscc: string) => void;
  readonly onCheckAgain: () => void;
}

const ACTS = { goods_in: ['receive', 'refuse', 'leave'], return: ['ship', 'leave'] } as const;

/** A container: what is to be in it, what was found, and what becomes of it. */
export function ContainerCard({ container, job, names, onChoice, onTake, onCheckAgain }: Props) {
  const { containers: words } = useText().text.goodsIn;
  const { row, sscc, standing, choice, evidence, count } = container;
  const open = standing?.at === (job === 'goods_in' ? 'to_you' : 'here') && !isUnderWay(row);
  const from = nameOf(evidence, standing !== undefined && 'from' in standing ? standing.from : undefined);
  const listUnread = count !== undefined && count.expected === undefined;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)] gap-2 border-b border-line py-3 first:pt-0 last:border-0 last:pb-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1">
        <h3 className="min-w-0 font-semibold">
          <Identifier>{sscc}</Identifier>
          {from !== undefined && <span className="font-normal text-soft"> {words.from(from)}</span>}
        </h3>
        <StandingTag container={container} />
      </div>
      {count === undefined && standing === undefined && <p className="text-soft">{words.reading}</p>}
      {standing?.at === 'on_pallet' && (
        <Notice
          tone="check"
          title={words.onPallet(standing.pallet)}
          action={<Button onClick={() => onTake(standing.pallet)}>{words.addPallet}</Button>}
        />
      )}
      {listUnread && standing?.at !== 'not_on_record' && (
        <Notice
          tone="check"
          title={words.listUnread}
          action={
            <Button variant="outline" onClick={onCheckAgain}>
              {words.checkAgain}
            </Button>
          }
        />
      )}
      {job === 'goods_in' && standing?.at === 'here' && row.signed === undefined && (
        <Notice tone="check" title={words.receivedAlready} />
      )}
      {job === 'return' && standing?.at === 'to_you' && <Notice tone="check" title={words.notReceived} />}
      <ContainerNumbers {...{ container, job, names }} />
      {open && <Choice {...{ choice, job, onChoice, sscc }} />}
    </li>
  );
}

/** Name of a partner of a container's record; undefined where it could not be read. */
export function nameOf(
  evidence: DeliveryContainer['evidence'],
  index: PartnerIndex | undefined,
): string | undefined {
  const partner = index === undefined ? undefined : evidence?.partners.get(index);
  return partner?.status === 'found' ? partner.value.name : undefined;
}

function StandingTag({ container: { standing, row, choice } }: { readonly container: DeliveryContainer }) {
  const { containers: words } = useText().text.goodsIn;
  const { signed } = row;
  if (signed !== undefined) {
    const done = signed.result === 'recorded' || signed.result === 'stands';
    if (signed.result === 'waiting') return <Tag>{words.signed.waiting}</Tag>;
    if (!done) return <Tag tone="bad">{words.signed.failed}</Tag>;
    const { act } = signed;
    const word = act === 'receive' || act === 'refuse' || act === 'ship' ? words.signed[act] : undefined;
    if (word !== undefined) return <Tag tone="good">{word}</Tag>;
  }
  if (standing === undefined || standing.at === 'on_pallet') return null;
  const good = standing.at === (choice.act === 'ship' ? 'here' : 'to_you');
  const bad = standing.at !== 'to_you' && standing.at !== 'here';
  return <Tag tone={bad ? 'bad' : good ? 'good' : 'plain'}>{words.standing[standing.at]}</Tag>;
}

interface ChoiceProps extends Pick<Props, 'job' | 'onChoice'> {
  readonly choice: ContainerChoice;
  readonly sscc: string;
}

function Choice({ choice, job, onChoice, sscc }: ChoiceProps) {
  const { containers: words } = useText().text.goodsIn;
  const { closed, act, reason } = choice;
  const needsReason = act === 'refuse' || act === 'ship';
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
      <ChoiceBar
        title={`${words.act}: ${words.name(sscc)}`}
        options={ACTS[job]}
        names={words.acts}
        value={act}
        onChange={(next) => onChoice({ closed, act: next })}
      />
      {needsReason && (
        <label className="flex min-h-touch flex-wrap items-center gap-x-2">
          <span className="font-semibold">{words.reason}</span>
          <select
            className="min-h-touch rounded-control border-2 border-soft bg-card px-3"
            value={reason ?? ''}
            onChange={({ target }) =>
              onChoice(target.value === '' ? { closed, act } : { closed, act, reason: target.value })
            }
          >
            <option value="">{words.chooseReason}</option>
            {act === 'refuse'
              ? REFUSALS.map((one) => (
                  <option key={one} value={one}>
                    {reasonWord(words.refusals, one)}
                  </option>
                ))
              : RETURNS.map((one) => (
                  <option key={one} value={one}>
                    {words.returns[one]}
                  </option>
                ))}
          </select>
        </label>
      )}
      {act === 'receive' && (
        <label className="flex min-h-touch cursor-pointer items-center gap-2">
          <input
            type="checkbox"
            className="size-5 accent-brand"
            checked={closed}
            onChange={({ target }) => onChoice({ act, closed: target.checked })}
          />
          {words.acceptClosed}
        </label>
      )}
    </div>
  );
}

/** A reason in words; one that this version does not know stands as it is. */
export function reasonWord(words: Readonly<Record<string, string>>, reason: string | undefined): string {
  return reason === undefined ? '' : (words[reason] ?? reason);
}
