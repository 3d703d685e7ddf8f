import type { CalendarDate } from '../../domain/identifiers.ts';
import type { LotRecord } from '../../domain/ledger.ts';
import type { LotEvidence } from '../../domain/lotEvidence.ts';
import { Identifier } from '../../ui/Identifier.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { addressOf } from './addresses.ts';
import { nameOf } from './nameOf.ts';

interface Props {
  readonly evidence: LotEvidence;
  readonly lot: LotRecord;
  readonly today: CalendarDate;
}

/** What a lot is, and whether it may be used. */
export function LotHead({ evidence, lot, today }: Props) {
  const { text, format } = useText();
  const words = text.inspect.lot;
  const { product, block, partners } = evidence;
  const { gtin, expiry, opener, opened, recalls, withdrawn } = lot;
  return (
    <div className="grid gap-3">
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <a
          className="inline-flex min-h-touch items-center text-lead font-semibold text-brand underline"
          href={addressOf.product(gtin)}
        >
          {product.status === 'found' ? `${product.value.name} ${product.value.strength}` : gtin}
        </a>
        <Identifier>{gtin}</Identifier>
        <span>{text.inspect.expiry(format.date(expiry))}</span>
        {expiry < today && <Tag tone="bad">{words.expired}</Tag>}
      </p>
      <p className="text-small text-soft">
        {words.openedBy(nameOf(partners, opener, text), format.dateTime(opened.time))}
        {block.status === 'found' &&
          ` · ${words.readAt(format.number(block.value.number), format.dateTime(block.value.time))}`}
      </p>
      {recalls.map((recall) => (
        <Notice
          key={`${recall.at.block} ${recall.at.logIndex}`}
          tone="bad"
          role="note"
          title={words.recalled(recall.class)}
        >
          <p>{recall.notice}</p>
          <p className="text-small">
            {words.recallBy(
              nameOf(partners, recall.partner, text),
              format.dateTime(recall.at.time),
              format.dateTime(recall.effectiveAt),
            )}
          </p>
        </Notice>
      ))}
      {withdrawn !== undefined && (
        <Notice tone="bad" role="note" title={words.withdrawn}>
          {withdrawn.notice}
        </Notice>
      )}
    </div>
  );
}
