import { lazy } from 'react';
import type { Network } from '../../chain/network.ts';
import { CheckLink } from '../../features/inspect/check/CheckLink.tsx';
import { LookupScreen } from '../../features/inspect/LookupScreen.tsx';
import { LotScreen } from '../../features/inspect/LotScreen.tsx';
import { PartnerScreen } from '../../features/inspect/PartnerScreen.tsx';
import { ProductScreen } from '../../features/inspect/ProductScreen.tsx';
import { deviceNow } from '../deviceNow.ts';
import type { InspectPage } from '../inspectPage.ts';
import { navigate } from '../navigation.ts';
import { openScan } from '../openScan.ts';
import { saveFile } from '../saveFile.ts';
import ExportPlace from './ExportPlace.tsx';

// What only a report's reader needs is loaded then.
const ShelfPlace = lazy(() => import('./ShelfPlace.tsx'));
const CheckPlace = lazy(() => import('./CheckPlace.tsx'));

interface Props {
  readonly network: Network;
  readonly nodes: readonly string[];
  readonly page: InspectPage;
}

function open(address: string): void {
  navigate(address);
}

/** The inspector's desk: what is looked up, each with a page of its own. */
export default function InspectPlace({ network, nodes, page }: Props) {
  switch (page.kind) {
    case 'lookup':
      return (
        <LookupScreen
          {...{ network, nodes }}
          onLabel={(text) => openScan({ text, source: 'typed' }).ok}
          onOpen={open}
          tools={
            <div>
              <CheckLink />
            </div>
          }
        />
      );
    case 'check':
      return <CheckPlace nodes={nodes} />;
    case 'lot':
      return (
        <LotScreen
          {...{ network, nodes }}
          gtin={page.gtin}
          lot={page.lot}
          today={deviceNow().date}
          onFile={saveFile}
          slot={() => (
            <ExportPlace
              {...{ network, nodes }}
              requests={[{ kind: 'lot', gtin: page.gtin, lot: page.lot }]}
            />
          )}
        />
      );
    case 'product':
      return <ProductScreen {...{ network, nodes }} gtin={page.gtin} />;
    case 'partner':
      return <PartnerScreen {...{ network, nodes }} gln={page.gln} />;
    case 'shelf':
      return <ShelfPlace {...{ network, nodes }} gln={page.gln} />;
    default:
      return page satisfies never;
  }
}
