import type { ReportFile } from '../../../records/report/makeReport.ts';
import { Button } from '../../../ui/Button.tsx';
import { useText } from '../../../ui/LocaleProvider.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import type { ExportState } from './useExport.ts';

interface Props {
  readonly state: ExportState;
  readonly onFile: (file: ReportFile) => void;
  readonly onAgain: () => void;
}

/** How far the file is, and how it ended. */
export function ExportOutcome({ state, onFile, onAgain }: Props) {
  const { text, format } = useText();
  const words = text.report.panel;
  const again = (
    <Button variant="outline" onClick={onAgain}>
      {words.tryAgain}
    </Button>
  );
  switch (state.kind) {
    case 'idle':
      return null;
    case 'working': {
      const { stage, done } = state.progress;
      return (
        <div className="grid gap-1">
          {/* Only the stage is read out: every percent would drown all else. */}
          <p role="status">{words[stage]}</p>
          <progress
            className="w-full accent-brand"
            aria-label={words[stage]}
            {...(done === undefined ? {} : { value: done })}
          />
          <p className="text-small text-soft" aria-hidden="true">
            {done === undefined ? '\u00a0' : words.progress(format.number(Math.floor(done * 100)))}
          </p>
        </div>
      );
    }
    case 'stopped':
      return <Notice title={words.stopped} />;
    case 'failed':
      return <Notice tone="check" title={words.failed} action={again} />;
    case 'unread':
      return (
        <Notice tone="check" title={words.unreadBlock} action={again}>
          {text.causes[state.cause]}
        </Notice>
      );
    case 'done':
      return (
        <Notice
          title={words.done(state.file.name)}
          action={
            <Button variant="outline" onClick={() => onFile(state.file)}>
              {words.saveAgain}
            </Button>
          }
        />
      );
    default:
      return state satisfies never;
  }
}
