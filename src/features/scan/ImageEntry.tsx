import { useId } from 'react';
import { Button, buttonClass } from '../../ui/Button.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ScanProblemNotice } from './ScanProblemNotice.tsx';
import type { ImageState } from './useImage.ts';
import { visibleText } from './visibleText.ts';

interface Props {
  readonly state: ImageState;
  readonly onPicture: (picture: Blob) => void;
  readonly onText: (text: string) => void;
}

/** A picture of the code or a document with codes as another way in, and what became of it. */
export function ImageEntry({ state, onPicture, onText }: Props) {
  const { image } = useText().text.scan;
  const id = useId();
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <input
          id={id}
          type="file"
          accept="image/*,application/pdf"
          className="peer sr-only"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // Choosing the same file again is a new wish.
            target.value = '';
            if (file !== undefined) onPicture(file);
          }}
        />
        <label
          htmlFor={id}
          className={`${buttonClass('outline')} cursor-pointer peer-focus-visible:outline-3 peer-focus-visible:outline-brand`}
        >
          {image.choose}
        </label>
        <p className="hidden text-small text-soft sm:block">{image.hint}</p>
      </div>
      <Outcome state={state} onText={onText} />
    </div>
  );
}

function Outcome({ state, onText }: Pick<Props, 'state' | 'onText'>) {
  const { text, format } = useText();
  const { image } = text.scan;
  const unread = (pages: number) => (pages > 0 ? <p>{image.unread(format.number(pages))}</p> : undefined);
  switch (state.state) {
    case 'none':
      return null;
    case 'looking': {
      const { page, pages } = state;
      return (
        <p role="status">
          {page === undefined || pages === undefined
            ? image.looking
            : image.lookingAt(format.number(page), format.number(pages))}
        </p>
      );
    }
    case 'nothing':
      return (
        <Notice tone="check" title={image.nothing}>
          {image.nothingWay}
          {unread(state.unread)}
        </Notice>
      );
    case 'failed':
      return <ScanProblemNotice problem={state.problem} />;
    case 'several':
      return (
        <Notice
          title={image.several}
          action={state.codes.map(({ text: code, page }) => (
            <Button key={code} variant="outline" onClick={() => onText(code)}>
              {page !== undefined && (
                <span className="whitespace-nowrap">{image.onPage(format.number(page))}</span>
              )}
              <bdi dir="ltr" className="break-all font-mono">
                {visibleText(code)}
              </bdi>
            </Button>
          ))}
        >
          {unread(state.unread)}
        </Notice>
      );
    default:
      return state satisfies never;
  }
}
