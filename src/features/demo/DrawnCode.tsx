import { useEffect, useState } from 'react';
import type { CalendarDate } from '../../domain/identifiers.ts';
import { type CodeDrawing, drawCode, type PrintedSymbology } from '../../records/drawCode.ts';
import { useText } from '../../ui/LocaleProvider.tsx';

interface Props {
  readonly text: string;
  readonly symbology: PrintedSymbology;
  readonly title: string;
  readonly now: CalendarDate;
}

/** A code that scanners read off the screen and off paper: black on white in every theme, whole pixels. */
export function DrawnCode({ text, symbology, title, now }: Props) {
  const { demo } = useText().text;
  const [drawing, setDrawing] = useState<CodeDrawing | 'failed'>();
  useEffect(() => {
    let gone = false;
    void drawCode(text, symbology, now).then(
      (drawn) => gone || setDrawing(drawn),
      // The renderer could not be fetched; the label can still be pressed.
      () => gone || setDrawing('failed'),
    );
    return () => {
      gone = true;
    };
  }, [text, symbology, now]);

  const size = symbology === 'gs1-128' ? 'h-auto w-88 max-w-full' : 'size-32';
  if (drawing === undefined || drawing === 'failed')
    return (
      <p className={`${size} grid min-h-20 place-items-center text-center text-small text-[#555]`}>
        {drawing === undefined ? demo.drawing : demo.notDrawn}
      </p>
    );
  return (
    <svg
      role="img"
      aria-label={demo.code(title)}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      shapeRendering="crispEdges"
      className={`${size} shrink-0 bg-[#fff]`}
    >
      <path d={drawing.path} fill="#000" />
    </svg>
  );
}
