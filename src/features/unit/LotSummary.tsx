import type { Fact } from '../../domain/fact.ts';
import type { Gtin14, Lot } from '../../domain/identifiers.ts';
import type { LotRecord, ProductRecord } from '../../domain/ledger.ts';
import type { Now } from '../../domain/verdict.ts';
import type { Messages } from '../../i18n/en.ts';
import { Identifier } from '../../ui/Identifier.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Tag } from '../../ui/Tag.tsx';

export interface LotSummaryProps {
  readonly gtin: Gtin14;
  readonly lot: Lot;
  readonly packs: number;
  readonly now: Now;
  /** What is on record about both; absent while it is being read. */
  readonly read: { readonly product: Fact<ProductRecord>; readonly lot: Fact<LotRecord> } | undefined;
}

/** Packs of one lot: which product, how many, and whether the lot may still be used. */
export function LotSummary({ gtin, lot, packs, now, read }: LotSummaryProps) {
  const { text, format } = useText();
  const words = text.unit.contents;
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
      <div className="min-w-0">
        <p className="font-semibold">{read === undefined ? '…' : productName(read.product, text)}</p>
        <p className="flex flex-wrap gap-x-4 text-small text-soft">
          <Identifier label={text.verify.label.gtin}>{gtin}</Identifier>
          <span>
            {words.lot} <Identifier>{lot}</Identifier>
          </span>
          {read?.lot.status === 'found' && (
            <span>
              {words.expiry} {format.date(read.lot.value.expiry)}
            </span>
          )}
        </p>
        {read !== undefined && <LotState lot={read.lot} now={now} />}
      </div>
      <p className="tabular-nums">{words.packs(packs, format)}</p>
    </div>
  );
}

function LotState({ lot, now }: { readonly lot: Fact<LotRecord>; readonly now: Now }) {
  const words = useText().text.unit.contents;
  if (lot.status !== 'found') return <p className="text-small">{words.lotUnread}</p>;
  const { recalls, withdrawn, expiry } = lot.value;
  const gravest = recalls.reduce<number | undefined>(
    (least, recall) => Math.min(least ?? recall.class, recall.class),
    undefined,
  );
  return (
    <p className="mt-1 flex flex-wrap gap-2 empty:hidden">
      {gravest !== undefined && <Tag tone="bad">{words.recalled(gravest)}</Tag>}
      {withdrawn !== undefined && <Tag tone="bad">{words.withdrawn}</Tag>}
      {expiry < now.date && <Tag tone="bad">{words.expired}</Tag>}
    </p>
  );
}

function productName(product: Fact<ProductRecord>, { unit: { contents: words } }: Messages): string {
  switch (product.status) {
    case 'found':
      return `${product.value.name} ${product.value.strength}`;
    case 'absent':
      return words.unknownProduct;
    case 'unread':
      return words.productUnread;
    default:
      return product satisfies never;
  }
}
