import { type DragEvent, useId, useRef, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { useText } from '../../../ui/LocaleProvider.tsx';

interface Props {
  readonly file: File | undefined;
  readonly onFile: (file: File) => void;
}

/** Takes a file that is dropped, or chosen. */
export function FileDrop({ file, onFile }: Props) {
  const words = useText().text.check.file;
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const take = (files: FileList | null | undefined) => {
    const [first] = files ?? [];
    if (first !== undefined) onFile(first);
  };
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <section
      aria-label={words.title}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
      className={`no-print flex flex-wrap items-center gap-x-5 gap-y-3 rounded-card border-2 border-dashed px-4 py-5 sm:px-6 ${over ? 'border-brand bg-genuine-tint' : 'border-soft bg-card'}`}
    >
      <Button variant="outline" onClick={() => input.current?.click()}>
        {words.choose}
      </Button>
      <label htmlFor={id} className="text-soft">
        {file === undefined ? words.drop : words.chosen(file.name)}
      </label>
      <input
        id={id}
        ref={input}
        type="file"
        className="sr-only"
        tabIndex={-1}
        accept=".json,.pdf,application/json,application/pdf"
        onChange={(event) => {
          take(event.target.files);
          // The same file, changed in the meantime, may be chosen again.
          event.target.value = '';
        }}
      />
    </section>
  );
}
