import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/LocaleProvider.tsx';
import { isNotLoaded } from './isNotLoaded.ts';
import { softwareVersion } from './softwareVersion.ts';

interface Props {
  readonly error: unknown;
  /** Shows the screen anew, without loading the page. */
  readonly onAgain: () => void;
}

/** Below the word that a screen failed: what is not lost, a second try, and details for whoever mends it. */
export function BrokenHelp({ error, onAgain }: Props) {
  const { shell, verify } = useText().text;
  const { broken } = shell;
  const [isCopied, setCopied] = useState(false);
  const details = detailsOf(error);
  // A part that did not arrive is not asked for again before the page is.
  const isMissing = isNotLoaded(error);
  return (
    <>
      <p>{broken.kept}</p>
      {isMissing && <p className="mt-2">{broken.notLoaded}</p>}
      <div className="mt-3 flex flex-wrap gap-3">
        {!isMissing && (
          <Button variant="outline" onClick={onAgain}>
            {verify.tryAgain}
          </Button>
        )}
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
      </div>
    </>
  );
}

/** What is known of a fault. The address is left out: it may hold a serial. */
function detailsOf(error: unknown): string {
  const lines = error instanceof Error ? (error.stack ?? '').split('\n') : [];
  return [
    String(error),
    ...lines.filter((line) => / at |@/.test(line)).slice(0, 6),
    `theriac ${softwareVersion}`,
    navigator.userAgent,
  ].join('\n');
}
