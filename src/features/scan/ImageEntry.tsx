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

/** A picture of the code as another way in, and what became of it. */
export function ImageEntry({ state, onPicture, onText }: Props) {
  const { image } = useText().text.scan;
  const id = useId();
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <input
          id={id}
          type="file"
          accept="image/*"
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
  const { image } = useText().text.scan;
  switch (state.state) {
    case 'none':
      return null;
    case 'looking':
      return <p role="status">{image.looking}</p>;
    case 'nothing':
      return (
        <Notice tone="check" title={image.nothing}>
          {image.nothingWay}
        </Notice>
      );
    case 'failed':
      return <ScanProblemNotice problem={state.problem} />;
    case 'several':
      return (
        <Notice
          title={image.several}
          action={state.texts.map((text) => (
            <Button key={text} variant="outline" onClick={() => onText(text)}>
              <bdi dir="ltr" className="break-all font-mono">
                {visibleText(text)}
              </bdi>
            </Button>
          ))}
        />
      );
    default:
      return state satisfies never;
  }
}
