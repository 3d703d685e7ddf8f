import type { PendingScan } from '../../store/pending/pendingScan.ts';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
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
    <div className="pt-3">
      <Notice
        role="note"
        title={landed.title(scans.length, format)}
        action={
          <Button variant="outline" onClick={() => onSeen(scans.map(({ id }) => id))}>
            {landed.seen}
          </Button>
        }
      >
        <ul>
          {scans.slice(-MOST).map((scan) => {
            const name = scanName(scan, date);
            return (
              <li key={scan.id} className="flex flex-wrap items-center gap-x-3">
                <span className="min-w-0 break-words">{landed.answer(name, lateWord(scan, text))}</span>
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
      </Notice>
    </div>
  );
}
