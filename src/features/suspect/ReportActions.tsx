import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';

interface Props {
  /** The report. */
  readonly content: string;
  readonly onSave: () => void;
  readonly onPrint: () => void;
  readonly onDiscard: () => void;
}

type Done = 'copied' | 'notCopied' | 'shared' | 'notShared' | 'saved';

/** The ways in which a report leaves the device: all of them by the person's own hand. */
export function ReportActions({ content, onSave, onPrint, onDiscard }: Props) {
  const { suspectReport: words } = useText().text;
  const [done, setDone] = useState<Done>();
  return (
    <div className="no-print">
      <div className="flex flex-wrap gap-3">
        {typeof navigator.share === 'function' && (
          <Button onClick={() => void share(words.sheet.title, content).then(setDone)}>{words.share}</Button>
        )}
        <Button
          variant="outline"
          onClick={() => {
            onSave();
            setDone('saved');
          }}
        >
          {words.save}
        </Button>
        <Button variant="outline" onClick={onPrint}>
          {words.print}
        </Button>
        <Button variant="outline" onClick={() => void copy(content).then(setDone)}>
          {words.copy}
        </Button>
        <Button variant="plain" onClick={onDiscard}>
          {words.discard}
        </Button>
      </div>
      <p role="status" className="mt-2 font-semibold empty:hidden">
        {done === undefined ? '' : words[done]}
      </p>
    </div>
  );
}

/** @returns nothing where the person thought better of it */
async function share(title: string, text: string): Promise<Done | undefined> {
  try {
    await navigator.share({ title, text });
    return 'shared';
  } catch (refused) {
    if (!(refused instanceof DOMException)) throw refused;
    return refused.name === 'AbortError' ? undefined : 'notShared';
  }
}

async function copy(text: string): Promise<Done> {
  // Absent where the page is not served securely.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (clipboard === undefined) return 'notCopied';
  try {
    await clipboard.writeText(text);
    return 'copied';
  } catch (refused) {
    if (!(refused instanceof DOMException)) throw refused;
    return 'notCopied';
  }
}
