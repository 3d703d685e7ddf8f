import { headline } from '../../i18n/headline.ts';
import type { CodeDrawing } from '../../records/drawCode.ts';
import type { SuspectCase } from '../../store/cases/suspectCase.ts';
import { Identifier } from '../../ui/Identifier.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { PackName } from './PackName.tsx';

/** *page* is the paper in the printer, *label* a roll of labels 62 mm wide. */
export type SlipSize = 'page' | 'label';

interface Props {
  readonly suspect: SuspectCase;
  readonly address: string;
  readonly drawing: CodeDrawing | 'failed' | undefined;
  readonly size: SlipSize;
}

/** What goes on the pack: that nobody may hand it out, which pack it is, and a code that opens its case. Black on white in every theme. */
export function Slip({ suspect, address, drawing, size }: Props) {
  const { text, format } = useText();
  const words = text.cases.slip;
  const isPage = size === 'page';
  const [opened] = suspect.entries;
  return (
    <article
      aria-label={words.title}
      data-slip={size}
      className={`grid border-4 border-[#000] bg-[#fff] text-[#000] ${isPage ? 'w-full gap-2 p-3 text-lead' : 'w-[56mm] max-w-full gap-0.5 p-2 text-[0.75rem] leading-tight'}`}
    >
      <p className={`font-display font-semibold uppercase ${isPage ? 'text-word-counter' : 'text-title'}`}>
        {words.heading}
      </p>
      <p className="font-semibold">{words.doNot}</p>
      <div
        className={`grid ${isPage ? 'grid-cols-[auto_minmax(0,1fr)] items-start gap-x-6 gap-y-2' : 'justify-items-center'}`}
      >
        {drawing !== undefined && drawing !== 'failed' && (
          <svg
            role="img"
            aria-label={words.scan}
            viewBox={`0 0 ${drawing.width} ${drawing.height}`}
            shapeRendering="crispEdges"
            className={isPage ? 'size-64' : 'size-32'}
          >
            <path d={drawing.path} fill="#000" />
          </svg>
        )}
        <div className={`grid w-full ${isPage ? 'gap-1' : 'gap-0.5'}`}>
          {drawing === 'failed' && <p>{words.notDrawn}</p>}
          <p className="font-semibold">
            <Identifier label={text.cases.name(suspect.id)}>{suspect.id}</Identifier>
          </p>
          <p className="break-words">
            <PackName suspect={suspect} />
          </p>
          <p>{headline(text, format, suspect.verdict, 'pharmacist').word}</p>
          {opened !== undefined && <p>{words.setAside(format.dateTime(opened.at), opened.till)}</p>}
          {(isPage || drawing === 'failed') && (
            <p className="text-small">
              <Identifier long>{address}</Identifier>
            </p>
          )}
        </div>
      </div>
      {isPage && <p className="mt-6 border-t-2 border-[#000] pt-2 pb-16">{words.decision}</p>}
    </article>
  );
}
