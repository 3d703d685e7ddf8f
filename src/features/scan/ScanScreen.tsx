import { type ReactNode, useState } from 'react';
import type { LabelProblem } from '../../domain/gs1/problem.ts';
import type { CalendarDate } from '../../domain/identifiers.ts';
import type { RecentScan } from '../../store/recentScans.ts';
import type { SharedInput } from '../../store/sharedInput.ts';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { CameraPanel } from './CameraPanel.tsx';
import { ImageEntry } from './ImageEntry.tsx';
import { LabelProblemNotice } from './LabelProblemNotice.tsx';
import { RecentList } from './RecentList.tsx';
import { readEntry } from './readEntry.ts';
import { TypedEntry } from './TypedEntry.tsx';
import { useImage } from './useImage.ts';
import { usePictureInput } from './usePictureInput.ts';

export type ScanSource = RecentScan['source'];

/** What became of a scan: another screen is open, or the text is no label the ledger can know. */
export type ScanAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly problem: LabelProblem; readonly text: string };

interface Props {
  readonly onScan: (text: string, source: ScanSource) => ScanAnswer;
  /** Newest first. */
  readonly recent: readonly RecentScan[];
  /** Forgets one code, or without a text all of them. */
  readonly onForget: (text?: string) => void;
  /** The present day, which places two-digit years. */
  readonly now: CalendarDate;
  /** Between the title with its notices and the ways in. */
  readonly below?: ReactNode;
  /** What another app shared with this one, to be read as if it were dropped here. */
  readonly shared?: Promise<SharedInput> | undefined;
}

type Held =
  | { readonly kind: 'refused'; readonly problem: LabelProblem; readonly text: string }
  | { readonly kind: 'product'; readonly text: string; readonly source: ScanSource };

/** Every way in on one screen, none of them to be chosen first: camera, picture, paste, drop, typing; a hand-held scanner is heard everywhere. */
export function ScanScreen({ onScan, recent, onForget, now, below, shared }: Props) {
  const { text } = useText();
  const { scan } = text;
  const [held, setHeld] = useState<Held>();

  function open(label: string, source: ScanSource): void {
    const answer = onScan(label, source);
    setHeld(answer.ok ? undefined : { kind: 'refused', problem: answer.problem, text: answer.text });
  }
  /** The shop barcode stands on the same pack as the square code: it does not lead away from the camera. */
  function take(label: string, source: ScanSource): void {
    if (readEntry(label, source, now).kind === 'product') setHeld({ kind: 'product', text: label, source });
    else open(label, source);
  }
  const takeScan = (label: string) => take(label, 'scan');
  const takeTyped = (label: string) => take(label, 'typed');

  const image = useImage(takeScan, now);
  const readPicture = (picture: Blob) => void image.read(picture);
  const dragging = usePictureInput({ onPicture: readPicture, onText: takeTyped }, shared);

  return (
    <div className="mx-auto grid max-w-page grid-cols-[minmax(0,1fr)] gap-5 px-3 py-5 sm:px-6">
      <div>
        <h1 className="font-display text-word font-semibold">{scan.title}</h1>
        <p className="mt-1 max-w-prose text-soft">{scan.lead}</p>
      </div>
      {held?.kind === 'refused' && <LabelProblemNotice problem={held.problem} text={held.text} />}
      {held?.kind === 'product' && (
        <Notice
          tone="check"
          title={text.labelNotices['shop-barcode']}
          action={
            <Button variant="outline" onClick={() => open(held.text, held.source)}>
              {scan.shop.product}
            </Button>
          }
        >
          {scan.shop.sentence}
        </Notice>
      )}
      {below}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid gap-4">
          <CameraPanel onCode={({ text: label }) => takeScan(label)} />
          <ImageEntry state={image.state} onPicture={readPicture} onText={takeScan} />
        </div>
        <TypedEntry onText={takeTyped} now={now} />
      </div>
      <RecentList
        recent={recent}
        now={now}
        onForget={onForget}
        onAgain={({ text: label, source }) => open(label, source)}
      />
      {dragging && (
        <div className="pointer-events-none fixed inset-0 z-20 grid place-items-center border-8 border-brand bg-paper/90 font-display text-word font-semibold">
          {scan.image.drop}
        </div>
      )}
    </div>
  );
}
