import { dateOfTime } from '../../domain/calendar.ts';
import { drawCode } from '../drawCode.ts';
import type { Block } from './blocks/block.ts';
import type { FontSource } from './pdf/fontFiles.ts';
import { writePdf } from './pdf/writePdf.ts';
import type { ReportLanguage } from './reportLanguage.ts';

/** A hash, a container: what most of a report is made of. */
const HASH = `0x${'7c4e19b3a5d8f206'.repeat(4)}`;
const SSCC = '195210010000000014';
const LINK = `https://id.gs1.org/00/${SSCC}`;

/**
 * Writes a report of nothing and throws it away: code and fonts are loaded then, and the engine has seen the work, so
 * that the first real report takes a quarter of the time.
 *
 * @param enough asked between parts: whether to stop, since somebody waits for a real one
 */
export async function rehearse(
  language: ReportLanguage,
  fonts: FontSource,
  enough: () => boolean,
): Promise<void> {
  const { text, locale, direction } = language;
  const stop = new Error('enough rehearsed');
  try {
    await writePdf(
      {
        blocks: await blocksOf(language),
        foot: (page, pages) => [HASH, text.report.page(page, pages)],
        title: text.report.titles.pack,
        subject: SSCC,
        software: 'theriac',
        madeAt: 0,
        language: locale,
        direction,
      },
      {
        paper: 'A4',
        fonts,
        pause: async () => {
          // Lets a message in.
          await new Promise((resolve) => setTimeout(resolve));
          if (enough()) throw stop;
        },
      },
    );
  } catch (cause) {
    if (cause !== stop) throw cause;
  }
}

async function blocksOf({ text }: ReportLanguage): Promise<readonly Block[]> {
  const { report, verify } = text;
  const words = Object.values(report.steps).filter((word) => typeof word === 'string');
  const steps = Object.values(verify.timeline.steps);
  const code = {
    drawing: await drawCode(LINK, 'qrcode', dateOfTime(0)),
    url: LINK,
    caption: report.scanToOpen,
  };
  return [
    { kind: 'title', title: report.titles.pack, subject: SSCC, lead: report.lead, code },
    { kind: 'band', outcome: 'genuine', word: report.verdict.title, sentences: [report.verdict.limits] },
    { kind: 'table', head: words.slice(0, 2), rows: [{ cells: [SSCC, HASH] }], shares: [0.5, 0.5] },
    { kind: 'list', items: words },
    {
      kind: 'timeline',
      alt: report.timeline.title,
      rows: steps.map((what) => ({
        kind: 'step',
        time: SSCC,
        what,
        who: report.lead,
        tag: SSCC,
        faults: [],
      })),
    },
    ...steps.flatMap((step): Block[] => [
      { kind: 'heading', level: 3, text: step },
      { kind: 'text', text: report.trade.lead },
      { kind: 'fields', rows: words.map((term, i) => ({ term, value: i % 4 === 0 ? HASH : SSCC })) },
    ]),
  ];
}
