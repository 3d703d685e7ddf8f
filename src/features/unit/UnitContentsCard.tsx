import { useState } from 'react';
import type { Network } from '../../chain/network.ts';
import type { UnitContents } from '../../domain/evidence.ts';
import type { Fact } from '../../domain/fact.ts';
import type { Now } from '../../domain/verdict.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Identifier } from '../../ui/Identifier.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { LotLine } from './LotLine.tsx';

interface Props {
  readonly contents: Fact<UnitContents>;
  readonly now: Now;
  readonly network: Network;
  readonly nodes: readonly string[];
}

/** So many lines are shown at first: each lot is looked up at the node. */
const FIRST = 12;

/** What was put into a container: packs by lot, or other containers. */
export function UnitContentsCard({ contents, now, network, nodes }: Props) {
  const { text, format } = useText();
  const words = text.unit.contents;
  const [shown, setShown] = useState(FIRST);
  if (contents.status === 'unread')
    return (
      <Card title={words.title}>
        <Notice title={words.unread}>{text.causes[contents.cause.code]}</Notice>
      </Card>
    );
  if (contents.status === 'absent')
    return (
      <Card title={words.title}>
        <p>{words.absent}</p>
      </Card>
    );
  const { value } = contents;
  const total = value.kind === 'packs' ? value.lots.length : value.units.length;
  return (
    <Card title={words.title}>
      {total === 0 && <p>{words.empty}</p>}
      <ul className="divide-y divide-line">
        {value.kind === 'packs'
          ? value.lots.slice(0, shown).map((line) => (
              <li key={`${line.gtin} ${line.lot}`} className="py-3">
                <LotLine {...line} now={now} network={network} nodes={nodes} />
              </li>
            ))
          : value.units.slice(0, shown).map((unit) => (
              <li key={unit}>
                <a
                  href={`/00/${unit}`}
                  className="flex min-h-touch items-center text-brand underline underline-offset-4"
                >
                  <Identifier>{unit}</Identifier>
                </a>
              </li>
            ))}
      </ul>
      {total > shown && (
        <Button variant="outline" onClick={() => setShown(total)}>
          {words.more(total - shown, format)}
        </Button>
      )}
      {value.kind === 'packs' && <p className="mt-2 text-small text-soft">{words.dispensed}</p>}
    </Card>
  );
}
