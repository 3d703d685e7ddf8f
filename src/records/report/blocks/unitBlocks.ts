import type { Answer, ContentsFacts, UnitFacts, UnitSubject } from '../../reportFacts.ts';
import { answered, type Wording } from '../wording.ts';
import type { Block, Field } from './block.ts';
import { custodyBlocks } from './custodyBlocks.ts';
import { correctionBlocks, suspectBlocks } from './noticeBlocks.ts';

/**
 * All of a container: its state, what is in it, its custody, what was said of it.
 * @param now time of the block, Unix seconds
 */
export function unitBlocks(
  { sscc, unit, contents, custody, reports, corrections }: UnitSubject,
  now: number,
  wording: Wording,
): readonly Block[] {
  const { report } = wording.text;
  return [
    { kind: 'heading', level: 2, text: report.unit.title },
    unit.status === 'found'
      ? { kind: 'fields', rows: unitFields(unit.value, wording) }
      : { kind: 'text', text: answered(unit, wording, () => ''), tone: 'alarm' },
    { kind: 'heading', level: 2, text: report.unit.contents },
    contentsBlock(contents, wording),
    ...custodyBlocks(custody, undefined, corrections, goodsOf(contents, sscc, wording), now, wording),
    ...suspectBlocks(reports, wording),
    ...correctionBlocks(corrections, wording),
  ];
}

function unitFields(
  { sscc, kind, count, status, parent, sequence }: UnitFacts,
  wording: Wording,
): readonly Field[] {
  const { report, unit } = wording.text;
  return [
    { term: report.unit.sscc, value: sscc },
    { term: report.unit.kind, value: unit.kind[kind] },
    { term: report.unit.status, value: unit.status[status] },
    { term: report.unit.count, value: unit.contents[kind](count, wording.format) },
    { term: report.unit.parent, value: parent ?? report.none },
    { term: report.holders.lastStep, value: String(sequence) },
  ];
}

function contentsBlock(contents: Answer<ContentsFacts>, wording: Wording): Block {
  const { report, verify, unit } = wording.text;
  if (contents.status === 'absent') return { kind: 'text', text: unit.contents.absent };
  if (contents.status === 'unread')
    return { kind: 'text', text: answered(contents, wording, () => ''), tone: 'alarm' };
  const { value } = contents;
  if (value.kind === 'units')
    return value.units.length === 0
      ? { kind: 'text', text: unit.contents.empty }
      : {
          kind: 'table',
          head: [report.unit.container],
          shares: [1],
          rows: value.units.map((sscc) => ({ cells: [sscc] })),
        };
  return {
    kind: 'table',
    head: [verify.label.gtin, report.unit.lot, report.unit.packs],
    shares: [0.4, 0.4, 0.2],
    numbers: [2],
    rows: value.lots.map(({ gtin, number, packs }) => ({
      cells: [gtin, number, wording.format.number(packs)],
    })),
  };
}

function goodsOf(contents: Answer<ContentsFacts>, sscc: string, { text, format }: Wording): string {
  if (contents.status !== 'found') return sscc;
  const { value } = contents;
  if (value.kind === 'units') return text.unit.contents.units(value.units.length, format);
  return value.lots
    .map(({ gtin, number, packs }) => `${text.unit.contents.packs(packs, format)} ${gtin} ${number}`)
    .join('; ');
}
