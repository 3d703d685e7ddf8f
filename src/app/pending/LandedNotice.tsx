import type { PendingScan } from '../../store/pending/pendingScan.ts';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { deviceNow } from '../deviceNow.ts';
import { lateWord } from './lateWord.ts';
import { openPending } from './openPending.ts';
import { scanName } from './scanName.ts';

interface Props {
  readonly scans: readonly PendingScan[];
  readonly onSeen: (ids: readonly number[]) => void;
}

/** So many are named. */
const MOST = 5;

/** What became of scans that had to wait, and that nobody has to be warned of. */
export function LandedNotice({ scans, onSeen }: Props) {
  const { text, format } = useText();
  const { landed, waiting } = text.pending;
  const { date } = deviceNow();
  return (
    <details className="mt-3 rounded-control border-s-4 border-quiet bg-card px-4">
      <summary className="flex min-h-touch cursor-pointer items-center font-semibold">
        {landed.title(scans.length, format)}
      </summary>
      <ul>
        {scans.slice(-MOST).map((scan) => {
          const name = scanName(scan, date);
          const at = format.dateTime(scan.verdict?.at ?? scan.at);
          return (
            <li key={scan.id} className="flex flex-wrap items-center gap-x-3">
              <span className="min-w-0 break-words">
                {landed.answer(name, lateWord(scan, text))} <span className="text-soft">{at}</span>
              </span>
              <Button
                variant="plain"
                className="px-2!"
                aria-label={landed.openNamed(name)}
                onClick={() => openPending(scan)}
              >
                {landed.open}
              </Button>
            </li>
          );
        })}
      </ul>
      {scans.length > MOST && <p>{waiting.more(scans.length - MOST, format)}</p>}
      <Button variant="outline" className="mb-3" onClick={() => onSeen(scans.map(({ id }) => id))}>
        {landed.seen}
      </Button>
    </details>
  );
}
