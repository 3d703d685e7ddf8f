import { useEffect, useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';

type ClosingWords = ReturnType<typeof useText>['text']['counter']['closing'];

interface Props {
  /** Packs in the basket. */
  readonly unsigned: number;
  /** Alerts about which nobody has said what was done: they are written down as left without an action. */
  readonly alerts: number;
  /** What is said where it is not the counter's list that ends. */
  readonly words?: Pick<ClosingWords, 'title' | 'sentence' | 'unsigned'>;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before a list is ended; what is not signed is named. */
export function ClosingDialog({ unsigned, alerts, words, onConfirm, onCancel }: Props) {
  const { counter, cases } = useText().text;
  const closing = { ...counter.closing, ...words };
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      aria-label={closing.title}
      className="m-auto w-[min(28rem,calc(100vw-2rem))] rounded-card border border-line bg-card p-5 text-ink backdrop:bg-[#000]/50"
      onClose={onCancel}
    >
      <h2 className="font-display text-title font-semibold">{closing.title}</h2>
      <p className="mt-1">{closing.sentence}</p>
      {unsigned > 0 && <p className="mt-2 font-semibold text-stop-ink">{closing.unsigned(unsigned)}</p>}
      {alerts > 0 && <p className="mt-2 font-semibold text-stop-ink">{cases.alert.waiting(alerts)}</p>}
      <div className="mt-4 flex flex-wrap gap-3">
        {/* Closed rather than taken away: the keyboard goes back to where it was. */}
        <Button variant="outline" onClick={() => dialog.current?.close()}>
          {closing.cancel}
        </Button>
        <Button onClick={onConfirm}>{closing.confirm}</Button>
      </div>
    </dialog>
  );
}
