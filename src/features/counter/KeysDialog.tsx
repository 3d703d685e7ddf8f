import { useEffect, useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';

interface Props {
  /** Whether single keys do something at this till. */
  readonly single: boolean;
  readonly onClose: () => void;
}

/** Which keys do what. */
export function KeysDialog({ single, onClose }: Props) {
  const { keys } = useText().text.counter;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const names = Object.entries(keys.list) as [keyof typeof keys.list, string][];
  return (
    <dialog
      ref={dialog}
      aria-label={keys.title}
      className="m-auto w-[min(28rem,calc(100vw-2rem))] rounded-card border border-line bg-card p-5 text-ink backdrop:bg-[#000]/50"
      onClose={onClose}
    >
      <h2 className="font-display text-title font-semibold">{keys.title}</h2>
      <p className="mt-1 text-small text-soft">{keys.lead}</p>
      <dl className="my-4 grid grid-cols-[auto_minmax(0,1fr)] gap-x-5 gap-y-2">
        {names.map(([name, what]) => (
          <div key={name} className="contents">
            <dt>
              <kbd className="rounded-md border border-line px-2 py-0.5 font-mono text-small">
                {keys.names[name]}
              </kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      {!single && <p className="mb-4 text-small text-soft">{keys.off}</p>}
      <Button onClick={() => dialog.current?.close()}>{keys.close}</Button>
    </dialog>
  );
}
