import { useEffect, useState } from 'react';
import type { CalendarDate } from '../../domain/identifiers.ts';
import { type CodeDrawing, drawCode } from '../../records/drawCode.ts';
import { scannerTestCodes } from '../../scanner/scannerTestCode.ts';
import { useText } from '../../ui/LocaleProvider.tsx';

interface Props {
  readonly symbology: keyof typeof scannerTestCodes;
  readonly now: CalendarDate;
}

/** Pixels a unit of the drawing: whole ones, or scanners do not read from the screen. */
const PIXELS = { gs1datamatrix: 3, 'gs1-128': 1 };

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
  return (
    <figure className="grid gap-2">
      <figcaption>{name}</figcaption>
      <div className="w-fit max-w-full rounded-control bg-[#fff] p-2">
        {typeof drawing === 'object' ? (
          <svg
            role="img"
            aria-label={words.picture(name)}
            viewBox={`0 0 ${drawing.width} ${drawing.height}`}
            width={drawing.width * PIXELS[symbology]}
            height={drawing.height * PIXELS[symbology]}
            shapeRendering="crispEdges"
            className="h-auto max-w-full"
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
