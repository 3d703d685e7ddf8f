import { useRef } from 'react';
import type { SignedRecord } from '../../../store/journal/record.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { Identifier } from '../../../ui/Identifier.tsx';
import { useText } from '../../../ui/LocaleProvider.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import type { Delivery, DeliveryJob } from './delivery.ts';
import { oddities } from './planDelivery.ts';

interface Props {
  readonly receipts: ReadonlyMap<string, SignedRecord>;
  /** As it was counted. */
  readonly delivery: Delivery;
  readonly job: DeliveryJob;
  readonly onPrint: (sheet: HTMLElement) => void;
}

/** What was signed in this run: by whom, transaction, block, and what became of each container and each scanned pack. */
export function SignedRuns({ receipts, delivery, job, onPrint }: Props) {
  const { text, format } = useText();
  const { receipt: words } = text.goodsIn;
  const sheet = useRef<HTMLDivElement>(null);
  const known: Readonly<Record<string, string>> = text.counter.signed;
  const states: Readonly<Record<string, string>> = text.sign.run.states;
  if (receipts.size === 0) return null;
  return (
    <Card title={words.title}>
      <div ref={sheet} className="grid gap-4">
        {[...receipts.values()].map(({ receipt, act, partner, transactions, packs }) => (
          <section key={receipt} className="grid gap-1">
            <h3 className="font-semibold">{words.by(partner)}</h3>
            {transactions.map(({ hash, block, state }) => (
              <p key={hash ?? state} className="text-small text-soft">
                {states[state] ?? state}
                {block !== undefined && ` · ${words.block(format.number(block))}`}
                {hash !== undefined && (
                  <>
                    {' · '}
                    <Identifier long>{hash}</Identifier>
                  </>
                )}
              </p>
            ))}
            <ul
              aria-label={words.by(partner)}
              className="max-h-96 overflow-auto border-t border-line text-small print:max-h-none"
            >
              {packs.map(({ row, name, label, result, problem, act: own = act }) => (
                <li
                  key={row ?? name}
                  className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line py-1"
                >
                  <span className="min-w-0">
                    {label.serial === undefined ? (
                      name
                    ) : (
                      <>
                        <Identifier>{label.gtin ?? ''}</Identifier> · <Identifier>{label.serial}</Identifier>
                      </>
                    )}
                  </span>
                  <span className="text-soft empty:hidden">{counted(row)}</span>
                  <Tag tone={result === 'recorded' || result === 'stands' ? 'good' : 'check'}>
                    {word(own, result)}
                    {problem !== undefined && ` · ${problem}`}
                  </Tag>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <div className="mt-3">
        <Button variant="outline" onClick={() => sheet.current !== null && onPrint(sheet.current)}>
          {words.print}
        </Button>
      </div>
    </Card>
  );

  /** Of a container its numbers, of a pack what is not as it should be. */
  function counted(row: number | undefined): string {
    const container = delivery.containers.find((one) => one.row.row === row);
    if (container !== undefined) {
      const { expected, scanned = 0, inferred = 0, open = 0 } = container.count ?? {};
      return expected === undefined
        ? text.goodsIn.plan.uncounted
        : text.goodsIn.plan.counted(scanned, inferred, open);
    }
    const pack = delivery.packs.find((one) => one.row.row === row);
    if (pack === undefined) return '';
    return oddities(pack, job)
      .map((why) => text.goodsIn.packs.odd[why])
      .join(' · ');
  }

  function word(act: string, result: string): string {
    const done = result === 'recorded' || result === 'stands';
    if (done && (act === 'receive' || act === 'refuse' || act === 'ship'))
      return text.goodsIn.containers.signed[act];
    return known[result] ?? result;
  }
}
