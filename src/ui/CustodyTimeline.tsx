import { useState } from 'react';
import { Button } from './Button.tsx';
import { foldRows } from './foldRows.ts';
import { useText } from './LocaleProvider.tsx';
import { TimelineEntry } from './TimelineEntry.tsx';
import { type TimelineInput, timelineRows } from './timelineRows.ts';

/**
 * Where a pack or a unit has been: a line from here, on top, down to the maker.
 * Give it custody and state as they were read; what could not be read is drawn as that.
 */
export function CustodyTimeline(input: TimelineInput) {
  const { timeline } = useText().text.verify;
  const [open, setOpen] = useState(false);
  const { newest, middle, oldest } = foldRows(timelineRows(input));
  const folded = middle.length > 0 && !open;
  const steps = input.custody.status === 'found' ? input.custody.value.steps.length : 0;
  const said = input.custody.status === 'found' && input.custody.proof.level === 'said';
  return (
    <>
      {/* The days decide how wide their column is: in some languages they take more room than in others. */}
      <ol className="grid grid-cols-[fit-content(6rem)_1.75rem_minmax(0,1fr)] gap-x-2 sm:gap-x-2.5">
        {newest.map((row, index) => (
          <TimelineEntry key={row.id} row={row} now={input.now} newest={index === 0} />
        ))}
        {folded && (
          <li className="no-print col-span-full grid grid-cols-subgrid">
            <span className="col-start-2 ms-[13px] border-s-2 border-dashed border-genuine-ink" />
            <span className="min-w-0 pb-6">
              <Button variant="outline" onClick={() => setOpen(true)}>
                {timeline.fold(middle.filter(({ kind }) => kind === 'step').length)}
              </Button>
            </span>
          </li>
        )}
        {/* Folded rows stay in the page: a printed trail is whole. */}
        {middle.map((row) => (
          <TimelineEntry key={row.id} row={row} now={input.now} onlyInPrint={folded} />
        ))}
        {oldest.map((row) => (
          <TimelineEntry key={row.id} row={row} now={input.now} />
        ))}
      </ol>
      {steps > 0 && (
        <p className="mt-2 text-small text-soft">{said ? timeline.said(steps) : timeline.complete(steps)}</p>
      )}
    </>
  );
}
