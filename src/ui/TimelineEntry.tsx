import type { ReactNode } from 'react';
import { useText } from './LocaleProvider.tsx';
import { partyName } from './partyName.ts';
import { stepMarks } from './stepMarks.ts';
import { TimelineEnd } from './TimelineEnd.tsx';
import { TimelineMoment } from './TimelineMoment.tsx';
import { type RailDot, type RailLine, TimelineRail } from './TimelineRail.tsx';
import { TimelineStep } from './TimelineStep.tsx';
import type { StepRow, TimelineRow } from './timelineRows.ts';

interface Props {
  readonly row: TimelineRow;
  /** Unix seconds. */
  readonly now: number;
  /** It stands on top: there the goods are now. */
  readonly newest?: boolean;
  /** Folded away on the screen. */
  readonly onlyInPrint?: boolean;
}

/** One row: when on one side of the line, what on the other. */
export function TimelineEntry({ row, now, newest = false, onlyInPrint = false }: Props) {
  const { moment, line, dot, body } = useParts(row, now, newest);
  // Where there is no trail, there is no line to stand beside.
  if (row.kind === 'absent') return <li className="col-span-full">{body}</li>;
  return (
    <li
      data-kind={row.kind}
      className={`group col-span-full grid-cols-subgrid ${onlyInPrint ? 'hidden print:grid' : 'grid'}`}
    >
      {moment ?? <span />}
      <TimelineRail line={line} {...(dot === undefined ? {} : { dot })} />
      {body}
    </li>
  );
}

interface Parts {
  readonly moment?: ReactNode;
  readonly line: RailLine;
  readonly dot?: RailDot;
  readonly body: ReactNode;
}

function useParts(row: TimelineRow, now: number, newest: boolean): Parts {
  const { text, format } = useText();
  const words = text.verify.timeline;
  switch (row.kind) {
    case 'step':
      return {
        moment: <TimelineMoment at={row.step.claimedAt} now={now} />,
        line: 'solid',
        dot: { look: dotOf(row, newest), mark: row.faults.length > 0 ? ALARM : stepMarks[row.step.kind] },
        body: <TimelineStep row={row} />,
      };
    case 'state':
      return {
        moment: row.stated ? (
          <TimelineMoment at={row.stated.time} now={now} />
        ) : (
          row.day && <span className="pt-0.5 text-end text-small leading-snug">{format.date(row.day)}</span>
        ),
        line: 'solid',
        dot: { look: row.bad ? 'bad' : 'end', mark: row.bad ? ALARM : HANDED },
        body: <TimelineEnd row={row} />,
      };
    case 'road':
      return {
        line: 'road',
        body: (
          <p className="pb-5 text-small text-soft">
            {row.to === undefined
              ? words.onTheWay(format.duration(row.seconds))
              : words.stillOnTheWay(format.duration(row.seconds))}
            {row.to !== undefined && <span className="block">{words.to(partyName(row.to, words))}</span>}
          </p>
        ),
      };
    case 'gap':
      return {
        line: 'none',
        dot: { look: 'bad', mark: BREAK },
        body: (
          <p className="mb-5 rounded-control border-2 border-dashed border-caution-ink bg-caution-tint px-3 py-2 font-semibold text-caution-ink">
            {words[row.overlap ? 'overlap' : 'gap'](partyName(row.from, words), partyName(row.to, words))}
          </p>
        ),
      };
    case 'unread':
      return {
        line: 'none',
        dot: { look: 'unread', mark: UNKNOWN },
        body: (
          <p className="pb-5 text-soft">
            <span className="block font-semibold text-ink">
              {row.fact === 'state' ? words.stateUnread : words.unread}
            </span>
            {text.causes[row.cause.code]}
          </p>
        ),
      };
    case 'absent':
      return { line: 'none', body: <p className="text-soft">{words.absent}</p> };
    default:
      return row satisfies never;
  }
}

function dotOf({ faults, party, step }: StepRow, newest: boolean): RailDot['look'] {
  if (faults.length > 0) return 'bad';
  if (!party.partner) return 'unread';
  return newest || step.kind === 'commissioned' ? 'strong' : 'plain';
}

const ALARM = 'M6 2V6.8M6 9.8V9.9';
const BREAK = 'M2.5 2.5 9.5 9.5M9.5 2.5 2.5 9.5';
const UNKNOWN = 'M3.8 4.2Q4 2 6 2T8.2 4.2Q8.2 5.4 6 6.6V7.2M6 9.9V10';
const HANDED = 'M2 6H10M7 3 10 6 7 9';
