import { Button } from '../../ui/Button.tsx';
import { Identifier } from '../../ui/Identifier.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { deviceNow } from '../deviceNow.ts';
import { openPending } from './openPending.ts';
import { scanName } from './scanName.ts';
import { usePendingScans } from './usePendingScans.ts';

/** So many are listed; the oldest are checked first. */
const MOST = 50;

/** The scans that wait for a node, folded to their number. */
export function WaitingList() {
  const { text, format } = useText();
  const words = text.pending.waiting;
  const { waiting } = usePendingScans();
  const { date } = deviceNow();
  if (waiting.length === 0) return null;
  return (
    <details className="mx-auto mt-3 max-w-page px-3 sm:px-6">
      <summary className="flex min-h-touch cursor-pointer items-center rounded-control border-s-4 border-quiet bg-card px-4 font-semibold">
        {words.title(waiting.length, format)}
      </summary>
      <div className="px-4 pb-2">
        <p className="pt-2 text-soft">{words.sentence}</p>
        <ul className="divide-y divide-line">
          {waiting.slice(0, MOST).map((scan) => {
            const name = scanName(scan, date);
            return (
              <li key={scan.id} className="flex flex-wrap items-center justify-between gap-x-4 py-1">
                <div className="min-w-0">
                  <Identifier long>{name}</Identifier>
                  <p className="text-small text-soft">
                    {words.scannedAt(format.dateTime(scan.at), scan.till)}
                    {scan.suppliedUnverified !== undefined && (
                      <span className="block">{words.supplied(scan.suppliedUnverified.reason)}</span>
                    )}
                  </p>
                </div>
                <Button
                  variant="plain"
                  className="-ms-5"
                  aria-label={words.open(name)}
                  onClick={() => openPending(scan)}
                >
                  {words.openShort}
                </Button>
              </li>
            );
          })}
        </ul>
        {waiting.length > MOST && <p>{words.more(waiting.length - MOST, format)}</p>}
      </div>
    </details>
  );
}
