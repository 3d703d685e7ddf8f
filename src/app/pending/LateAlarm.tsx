import type { PendingScan } from '../../store/pending/pendingScan.ts';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { deviceNow } from '../deviceNow.ts';
import { lateWord } from './lateWord.ts';
import { openPending } from './openPending.ts';
import { scanName } from './scanName.ts';

interface Props {
  /** Judged red, and nobody has taken care of it. */
  readonly scans: readonly PendingScan[];
  readonly onSeen: (ids: readonly number[]) => void;
}

/** So many stand in full, that the screen's own answer stays in sight; the rest come up as these are taken care of. */
const MOST = 1;

/** Packs that turned out red after they were scanned: it stays on every screen until somebody takes care of it. */
export function LateAlarm({ scans, onSeen }: Props) {
  const { text, format } = useText();
  const words = text.pending;
  const { date } = deviceNow();
  // Who has the pack at home comes first.
  const urgent = scans.toSorted(
    (a, b) => Number(b.suppliedUnverified !== undefined) - Number(a.suppliedUnverified !== undefined),
  );
  return (
    <div className="grid gap-2 pt-3">
      {urgent.slice(0, MOST).map((scan) => {
        const name = scanName(scan, date);
        const { suppliedUnverified: supplied } = scan;
        return (
          <Notice
            key={scan.id}
            tone="bad"
            role="note"
            title={words.alarm.title(name, lateWord(scan, text))}
            action={
              <>
                <Button variant="outline" onClick={() => openPending(scan)}>
                  {words.landed.open}
                </Button>
                <Button variant="outline" onClick={() => onSeen([scan.id])}>
                  {words.alarm.seen}
                </Button>
              </>
            }
          >
            {supplied === undefined
              ? words.alarm.scanned(format.dateTime(scan.at), scan.till)
              : words.alarm.supplied(format.dateTime(supplied.at), supplied.till)}
          </Notice>
        );
      })}
      {scans.length > MOST && (
        <p className="font-semibold">{words.alarm.more(scans.length - MOST, format)}</p>
      )}
    </div>
  );
}
