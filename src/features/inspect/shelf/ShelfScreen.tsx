import { useQueries, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Network } from '../../../chain/network.ts';
import { parseLabel } from '../../../domain/gs1/parseLabel.ts';
import type { Gln } from '../../../domain/identifiers.ts';
import type { PackIdentity } from '../../../domain/pack.ts';
import { checkShelf } from '../../../domain/shelfCheck.ts';
import type { Now } from '../../../domain/verdict.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { Identifier } from '../../../ui/Identifier.tsx';
import { useText } from '../../../ui/LocaleProvider.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import { DeskPage } from '../DeskPage.tsx';
import { ShelfLines } from './ShelfLines.tsx';
import { ShelfScans } from './ShelfScans.tsx';
import { shelfCsv } from './shelfCsv.ts';
import { shelfQuery } from './shelfQuery.ts';
import { shelfScanQuery, tagOf } from './shelfScan.ts';

interface Props {
  readonly network: Network;
  readonly nodes: readonly string[];
  readonly gln: Gln;
  /** What was scanned on this shelf, as it arrived; the first first, each code once. */
  readonly scans: readonly string[];
  readonly onClear: () => void;
  readonly deviceNow: () => Now;
  readonly onFile: (name: string, content: string, type: string) => void;
  /** The camera, reading pack after pack. */
  readonly camera: () => ReactNode;
}

/** An inspector on site scans a shelf: what is there, what is missing, what should not be there, what is bad. */
export function ShelfScreen(props: Props) {
  const { network, nodes, gln, scans, onClear, deviceNow, onFile, camera } = props;
  const { text, format } = useText();
  const words = text.inspect.shelf;
  const [progress, setProgress] = useState<{ readonly units: number; readonly read: number }>();
  const [isCameraOn, setCameraOn] = useState(false);
  const { data: shelf } = useQuery(
    shelfQuery(network, nodes, gln, (units, read) => setProgress({ units, read })),
  );
  const read = scans.map((scan) => ({ scan, pack: packOf(scan, deviceNow()) }));
  const packs = read.flatMap(({ pack }) => pack ?? []);
  const answers = useQueries({
    queries: packs.map((pack) => shelfScanQuery(network, nodes, pack, deviceNow)),
  });
  const scanned = packs.map((pack, i) => {
    const tag = tagOf(pack);
    const outcome = answers[i]?.data;
    return { pack, ...(tag === undefined ? {} : { tag }), ...(outcome === undefined ? {} : { outcome }) };
  });
  if (shelf === undefined)
    return (
      <DeskPage title={words.title}>
        <div role="status" aria-busy="true" className="grid gap-2">
          <p>{words.reading}</p>
          {progress !== undefined && (
            <progress className="w-full max-w-md" value={progress.read} max={Math.max(1, progress.units)} />
          )}
        </div>
      </DeskPage>
    );
  if (shelf.partner.status !== 'found')
    return (
      <DeskPage title={words.title}>
        <Notice
          tone={shelf.partner.status === 'unread' ? 'check' : 'plain'}
          title={
            shelf.partner.status === 'unread' ? text.inspect.partner.unread : text.inspect.partner.absent
          }
        />
      </DeskPage>
    );
  const { name } = shelf.partner.value;
  const { lines, fits } = checkShelf(shelf.units, scanned);
  const expected = lines.reduce((sum, line) => sum + line.expected, 0);
  const seen = lines.reduce((sum, line) => sum + line.seen, 0);
  const rows = scanned.map((one, i) => ({ ...one, fit: fits[i] ?? 'unknown' }));
  return (
    <DeskPage title={words.of(name)}>
      <p className="max-w-prose text-soft">{words.lead}</p>
      {(shelf.unread.length > 0 || shelf.block.status === 'unread') && (
        <Notice tone="check" title={words.unread(shelf.unread.length, format)} />
      )}
      <div className="no-print flex flex-wrap gap-3">
        <Button onClick={() => setCameraOn(!isCameraOn)}>
          {isCameraOn ? words.cameraOff : words.cameraOn}
        </Button>
        <Button
          variant="outline"
          onClick={() => onFile(words.file(gln), shelfCsv(rows, lines, text), 'text/csv;charset=utf-8')}
        >
          {words.export}
        </Button>
        <Button variant="outline" onClick={() => window.print()}>
          {words.print}
        </Button>
        {scans.length > 0 && (
          <Button variant="plain" onClick={onClear}>
            {words.clear}
          </Button>
        )}
      </div>
      {isCameraOn && camera()}
      <Card
        title={words.expected}
        aside={<Tag tone={seen === expected ? 'good' : 'check'}>{words.seenOf(seen, expected, format)}</Tag>}
      >
        <ShelfLines lines={lines} />
      </Card>
      <Card title={words.scanned} aside={format.number(scans.length)}>
        <ShelfScans rows={rows} />
        {read
          .filter(({ pack }) => pack === undefined)
          .map(({ scan }) => (
            <p key={scan} className="border-t border-line py-2 text-small">
              {words.noPack} <Identifier long>{scan.slice(0, 60)}</Identifier>
            </p>
          ))}
      </Card>
    </DeskPage>
  );
}

function packOf(text: string, { date }: Now): PackIdentity | undefined {
  const label = parseLabel(text, { source: 'wedge', now: date });
  return label.ok && label.identity.kind === 'pack' ? label.identity : undefined;
}
