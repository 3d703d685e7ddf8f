import { useEffect, useRef, useState } from 'react';
import type { UnreadCode } from '../../../domain/fact.ts';
import type {
  ReportFile,
  ReportOptions,
  ReportProgress,
  ReportResult,
} from '../../../records/report/makeReport.ts';

/** What a person chooses. */
export type ExportChoice = Pick<ReportOptions, 'form' | 'paper'>;

/** Makes a file; rejects with the signal's reason when it was stopped. */
export type MakeReport = (
  choice: ExportChoice,
  options: { readonly signal: AbortSignal; readonly onProgress: (progress: ReportProgress) => void },
) => Promise<ReportResult>;

export type ExportState =
  | { readonly kind: 'idle' | 'stopped' | 'failed' }
  | { readonly kind: 'working'; readonly progress: ReportProgress }
  | { readonly kind: 'unread'; readonly cause: UnreadCode }
  | { readonly kind: 'done'; readonly file: ReportFile };

/** One export at a time: started, told how far it is, stopped; leaving the screen stops it. */
export function useExport(make: MakeReport, onFile: (file: ReportFile) => void) {
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const start = async (choice: ExportChoice) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const show = (next: ExportState) => {
      if (running.current === controller) setState(next);
    };
    show({ kind: 'working', progress: { stage: 'reading' } });
    try {
      const result = await make(choice, {
        signal,
        onProgress: (progress) => show({ kind: 'working', progress }),
      });
      if (signal.aborted) return;
      show(result.ok ? { kind: 'done', file: result.file } : { kind: 'unread', cause: result.cause.code });
      if (result.ok) onFile(result.file);
    } catch (cause) {
      // Stopping is no failure; any other end is told to whoever watches the console, and said on the screen.
      if (signal.aborted) return;
      console.error(cause);
      show({ kind: 'failed' });
    }
  };
  const stop = () => {
    running.current?.abort();
    setState({ kind: 'stopped' });
  };
  return { state, start, stop };
}
