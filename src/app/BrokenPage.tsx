import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/LocaleProvider.tsx';
import { Notice } from '../ui/Notice.tsx';
import { softwareVersion } from './softwareVersion.ts';

interface Props {
  readonly error: unknown;
  /** Shows the screen anew, without loading the page. */
  readonly onAgain: () => void;
}

/** What browsers say of a part of the app that did not arrive. */
const NOT_LOADED = /module script|imported module|preload css/i;

/** In place of a screen that failed: what happened, what to do, what is not lost, and details for whoever mends it. */
export function BrokenPage({ error, onAgain }: Props) {
  const { shell, verify } = useText().text;
  const { broken } = shell;
  const [isCopied, setCopied] = useState(false);
  const details = detailsOf(error);
  // A part that did not arrive is not asked for again before the page is.
  const isMissing = NOT_LOADED.test(details);
  return (
    <div className="mx-auto max-w-page p-4 sm:p-6">
      <Notice
        tone="bad"
        role="alert"
        title={broken.title}
        action={
          <>
            {!isMissing && <Button onClick={onAgain}>{verify.tryAgain}</Button>}
            <Button variant={isMissing ? 'primary' : 'outline'} onClick={() => location.reload()}>
              {broken.action}
            </Button>
          </>
        }
      >
        <p>{isMissing ? broken.notLoaded : broken.sentence}</p>
        <p>{broken.kept}</p>
      </Notice>
      <details className="mt-4">
        <summary className="flex min-h-touch cursor-pointer items-center">{broken.details}</summary>
        <pre
          className="mb-3 select-all overflow-x-auto whitespace-pre-wrap break-words font-mono text-small"
          dir="ltr"
        >
          {details}
        </pre>
        <Button
          variant="outline"
          onClick={() =>
            void navigator.clipboard?.writeText(details).then(
              () => setCopied(true),
              // Refused: the text is there to be selected.
              () => setCopied(false),
            )
          }
        >
          {isCopied ? broken.copied : broken.copy}
        </Button>
      </details>
    </div>
  );
}

/** What is known of a fault. The address is left out: it may hold a serial. */
function detailsOf(error: unknown): string {
  const stack =
    error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => / at |@/.test(line)) : [];
  return [
    error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    ...stack.slice(0, 6),
    `theriac ${softwareVersion}`,
    navigator.userAgent,
  ].join('\n');
}
