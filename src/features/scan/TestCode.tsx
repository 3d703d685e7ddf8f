import { useEffect, useState } from 'react';
import type { CalendarDate } from '../../domain/identifiers.ts';
import { type CodeDrawing, drawCode } from '../../records/drawCode.ts';
import { scannerTestCodes } from '../../scanner/scannerTestCode.ts';
import { useText } from '../../ui/LocaleProvider.tsx';

interface Props {
  readonly symbology: keyof typeof scannerTestCodes;
  readonly now: CalendarDate;
}

/** A test code that scanners read off the screen and off paper: black on white in every theme. */
export function TestCode({ symbology, now }: Props) {
  const words = useText().text.scannerSetup.codes;
  const [drawing, setDrawing] = useState<CodeDrawing | 'failed'>();
  useEffect(() => {
    let gone = false;
    void drawCode(scannerTestCodes[symbology], symbology, now).then(
      (drawn) => gone || setDrawing(drawn),
      // The renderer could not be fetched.
      () => gone || setDrawing('failed'),
    );
    return () => {
      gone = true;
    };
  }, [symbology, now]);
  const name = words.names[symbology];
  const size = symbology === 'gs1-128' ? 'aspect-[5/1] w-full max-w-112' : 'size-40';
  return (
    <figure className="grid gap-2">
      <figcaption>{name}</figcaption>
      <div className={`${size} rounded-control bg-[#fff] p-2`}>
        {typeof drawing === 'object' ? (
          <svg
            role="img"
            aria-label={words.picture(name)}
            viewBox={`0 0 ${drawing.width} ${drawing.height}`}
            shapeRendering="crispEdges"
            className="size-full"
          >
            <path d={drawing.path} fill="#000" />
          </svg>
        ) : (
          <p className="text-small text-[#555]">{drawing === 'failed' ? words.notDrawn : words.drawing}</p>
        )}
      </div>
    </figure>
  );
}
