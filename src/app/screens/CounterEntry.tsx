import { ImageEntry } from '../../features/scan/ImageEntry.tsx';
import { TypedEntry } from '../../features/scan/TypedEntry.tsx';
import { useImage } from '../../features/scan/useImage.ts';
import { deviceNow } from '../deviceNow.ts';
import { openScan } from '../openScan.ts';

/** Typing and pictures, as on the scan screen; what they give goes to the list like any other scan. */
export function CounterEntry() {
  const now = deviceNow().date;
  const take = (text: string) => void openScan({ text, source: 'scan' });
  const image = useImage(take, now);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <TypedEntry onText={(text) => void openScan({ text, source: 'typed' })} now={now} />
      <ImageEntry state={image.state} onPicture={(picture) => void image.read(picture)} onText={take} />
    </div>
  );
}
