import { useEffect, useRef, useState } from 'react';
import type { CheckedFile } from '../../../records/check/checkFile.ts';
import type { CheckOrder } from '../../../records/check/checkProtocol.ts';
import type { OrderOptions } from '../../../records/check/orderCheck.ts';

/** Checks a file; rejects with the signal's reason when it was stopped. */
export type CheckReportFile = (order: CheckOrder, options: OrderOptions) => Promise<CheckedFile>;

export type CheckState =
  | { readonly kind: 'idle' | 'failed' }
  | { readonly kind: 'working'; readonly subject: number | undefined }
  | { readonly kind: 'done'; readonly order: CheckOrder; readonly checked: CheckedFile };

/** One check at a time: started, told where it is, stopped; leaving the screen stops it. */
export function useCheck(check: CheckReportFile) {
  const [state, setState] = useState<CheckState>({ kind: 'idle' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const start = async (order: CheckOrder) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    setState({ kind: 'working', subject: undefined });
    try {
      const checked = await check(order, {
        signal,
        onSubject: (subject) => {
          if (!signal.aborted) setState({ kind: 'working', subject });
        },
      });
      if (!signal.aborted) setState({ kind: 'done', order, checked });
    } catch (cause) {
      // Stopping is no failure; any other end is told to whoever watches the console, and said on the screen.
      if (signal.aborted) return;
      console.error(cause);
      setState({ kind: 'failed' });
    }
  };
  const stop = () => {
    running.current?.abort();
    setState({ kind: 'idle' });
  };
  return { state, start, stop };
}
