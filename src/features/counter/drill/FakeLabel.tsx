import { useEffect, useRef, useState } from 'react';
import type { CalendarDate } from '../../../domain/identifiers.ts';
import { type CodeDrawing, drawCode } from '../../../records/drawCode.ts';
import type { Drill } from '../../../store/drills/drillState.ts';
import { Button } from '../../../ui/Button.tsx';
import { useText } from '../../../ui/LocaleProvider.tsx';
import { printAlone } from '../../../ui/printAlone.ts';
import { fakeText } from './fakeLabel.ts';

interface Props {
  readonly drill: Drill;
  readonly now: CalendarDate;
}

/** The label of a fake pack, as it is stuck onto a box: nothing on it tells that it is one. Black on white in every theme. */
export function FakeLabel({ drill, now }: Props) {
  const words = useText().text.drill.label;
  const { label, product = '' } = drill;
  const code = fakeText(label);
  const [drawing, setDrawing] = useState<CodeDrawing | 'failed'>();
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    let gone = false;
    void drawCode(code, 'gs1datamatrix', now).then(
      (drawn) => gone || setDrawing(drawn),
      () => gone || setDrawing('failed'),
    );
    return () => {
      gone = true;
    };
  }, [code, now]);
  const lines: readonly (readonly [string, string | undefined])[] = [
    [words.gtin, label.gtin],
    [words.serial, label.serial],
    [words.lot, label.lot],
    [words.expiry, label.expiry],
  ];
  return (
    <div className="grid justify-items-start gap-2">
      <article
        ref={sheet}
        aria-label={words.name(product)}
        className="flex w-[62mm] max-w-full flex-wrap items-center gap-3 bg-[#fff] p-2 text-[#000]"
      >
        {drawing === 'failed' && <p className="text-small">{words.notDrawn}</p>}
        {drawing !== undefined && drawing !== 'failed' ? (
          <svg
            role="img"
            aria-label={words.code}
            viewBox={`0 0 ${drawing.width} ${drawing.height}`}
            shapeRendering="crispEdges"
            className="size-[20mm] shrink-0"
          >
            <path d={drawing.path} fill="#000" />
          </svg>
        ) : (
          <span className="size-[20mm] shrink-0" />
        )}
        <div dir="ltr" translate="no" className="min-w-0 text-[0.6875rem] leading-tight">
          <p className="font-semibold">{product}</p>
          {lines.map(
            ([name, value]) =>
              value !== undefined && (
                <p key={name} className="font-mono whitespace-nowrap">
                  {name} {value}
                </p>
              ),
          )}
        </div>
      </article>
      <Button
        variant="outline"
        onClick={() => sheet.current !== null && printAlone(sheet.current)}
        disabled={drawing === undefined || drawing === 'failed'}
      >
        {words.print}
      </Button>
    </div>
  );
}
