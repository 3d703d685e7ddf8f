import { useEffect, useRef, useState } from 'react';
import type { CalendarDate } from '../../domain/identifiers.ts';
import { type CodeDrawing, drawCode } from '../../records/drawCode.ts';
import type { SuspectCase } from '../../store/cases/suspectCase.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { printAlone } from '../../ui/printAlone.ts';
import { Slip, type SlipSize } from './Slip.tsx';

interface Props {
  readonly suspect: SuspectCase;
  /** Opens this case: what the code of the slip says. */
  readonly address: string;
  readonly today: CalendarDate;
}

/** The slip that is put on the pack, as a page and as a label. */
export function SlipCard({ suspect, address, today }: Props) {
  const words = useText().text.cases.slip;
  const [drawing, setDrawing] = useState<CodeDrawing | 'failed'>();
  const [printing, setPrinting] = useState<SlipSize>();
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let gone = false;
    void drawCode(address, 'qrcode', today).then(
      (drawn) => gone || setDrawing(drawn),
      // The renderer could not be fetched; the address stands on the slip.
      () => gone || setDrawing('failed'),
    );
    return () => {
      gone = true;
    };
  }, [address, today]);
  useEffect(() => {
    if (printing === undefined) return;
    if (sheet.current !== null) printAlone(sheet.current);
    setPrinting(undefined);
  }, [printing]);
  return (
    <Card title={words.title}>
      <p className="no-print">{words.lead}</p>
      <div ref={sheet} className="my-3">
        <Slip {...{ suspect, address, drawing }} size={printing ?? 'label'} />
      </div>
      <div className="no-print flex flex-wrap gap-2">
        <Button disabled={drawing === undefined} onClick={() => setPrinting('label')}>
          {words.label}
        </Button>
        <Button variant="outline" disabled={drawing === undefined} onClick={() => setPrinting('page')}>
          {words.page}
        </Button>
      </div>
    </Card>
  );
}
