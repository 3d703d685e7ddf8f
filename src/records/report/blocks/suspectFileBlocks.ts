import type { SuspectFile } from '../suspectFile.ts';
import { utc, type Wording } from '../wording.ts';
import type { Block, Field, LookUp } from './block.ts';
import { reportBlocks } from './reportBlocks.ts';

/** All of a suspect pack file: what a form asks for first, then what was done, then the evidence as far as there is some. */
export function suspectFileBlocks(
  file: SuspectFile,
  named: string,
  code: LookUp | undefined,
  wording: Wording,
): readonly Block[] {
  const { cases, report } = wording.text;
  const { file: words, scan, tell, history, details } = cases;
  const { verdict, evidence } = file;
  return [
    {
      kind: 'title',
      title: words.title,
      subject: `${cases.name(file.case.id)} · ${named}`,
      lead: words.pdfLead,
      ...(code === undefined ? {} : { code }),
    },
    {
      kind: 'band',
      outcome: verdict.outcome,
      word: verdict.word,
      sentences: [cases.status[file.case.status]],
    },
    { kind: 'fields', rows: clockFields(file, wording) },
    { kind: 'heading', level: 2, text: details.title },
    { kind: 'fields', rows: formFields(file, wording) },
    { kind: 'heading', level: 2, text: tell.title },
    { kind: 'fields', rows: toldFields(file, wording) },
    { kind: 'heading', level: 2, text: scan.title },
    { kind: 'fields', rows: scanFields(file, wording) },
    { kind: 'heading', level: 3, text: scan.findings },
    { kind: 'list', items: verdict.findings.map(({ sentence }) => sentence) },
    { kind: 'heading', level: 2, text: history.title },
    {
      kind: 'fields',
      rows: file.actions.map(({ at, till, sentence }) => ({
        term: history.entry(moment(at), till),
        value: sentence,
      })),
    },
    { kind: 'heading', level: 2, text: cases.evidence.title },
    ...(evidence === null
      ? [{ kind: 'text' as const, text: words.noEvidence, tone: 'alarm' as const }]
      : [
          { kind: 'text' as const, text: report.lead, tone: 'soft' as const },
          // Its own title would be a second one; all else of the custody report follows.
          ...reportBlocks(evidence.statement, undefined, wording).filter(({ kind }) => kind !== 'title'),
        ]),
  ];
}

function clockFields({ case: told }: SuspectFile, { text }: Wording): readonly Field[] {
  const { file: words, moves } = text.cases;
  return [
    { term: words.opened, value: `${moment(told.opened)}` },
    { term: moves.title, value: moves[told.pack] },
    { term: words.confirmed, value: orNone(told.confirmed && moment(told.confirmed), words.notYet) },
    ...(told.reportBefore === undefined
      ? []
      : [{ term: words.reportBefore, value: moment(told.reportBefore) }]),
    ...(told.confirmed === undefined
      ? []
      : [{ term: words.reported, value: orNone(told.reported && moment(told.reported), words.notYet) }]),
  ];
}

function formFields({ reporter, product, suspicion }: SuspectFile, { text }: Wording): readonly Field[] {
  const { details, scan, file: words } = text.cases;
  return [
    { term: details.reporter, value: orNone(reporter.name, words.notSaid) },
    { term: words.gln, value: orNone(reporter.gln, words.notSaid) },
    { term: details.contact, value: orNone(reporter.contact, words.notSaid) },
    { term: scan.product, value: orNone(product.name, words.notOnRecord) },
    { term: scan.gtin, value: product.gtin },
    { term: scan.lot, value: orNone(product.lot, scan.missing) },
    { term: scan.serial, value: orNone(product.serial, scan.missing) },
    { term: scan.expiry, value: orNone(product.expiry, scan.missing) },
    { term: details.packs, value: orNone(product.packs?.toString(), words.notSaid) },
    { term: details.from, value: orNone(product.from, words.notSaid), wide: true },
    { term: details.suspicion, value: orNone(suspicion, words.notSaid), wide: true },
  ];
}

function toldFields({ told }: SuspectFile, { text }: Wording): readonly Field[] {
  const { tell, file: words } = text.cases;
  return (['authority', 'supplier', 'maker'] as const).map((whom) => {
    const done = told.filter((one) => one.whom === whom);
    return {
      term: tell.whom[whom],
      value:
        done.length === 0
          ? words.notYet
          : done.map(({ at, spared, said }) => {
              const when = spared ? tell.sparedAt(moment(at)) : tell.toldAt(moment(at));
              return said === undefined ? when : `${when} · ${said}`;
            }),
      wide: true,
    };
  });
}

function scanFields({ scan, verdict }: SuspectFile, { text }: Wording): readonly Field[] {
  const words = text.cases.scan;
  return [
    { term: words.text, value: visible(scan.text), wide: true },
    ...(scan.elements === undefined ? [] : [{ term: words.elements, value: scan.elements, wide: true }]),
    { term: words.source, value: words.sources[scan.source] },
    { term: words.at, value: moment(scan.at) },
    { term: words.till, value: scan.till },
    { term: words.ruleSet, value: verdict.ruleSet },
    ...(verdict.block === undefined
      ? []
      : [{ term: words.block, value: `${verdict.block.number} · ${verdict.block.hash}`, wide: true }]),
  ];
}

const orNone = (value: string | undefined, none: string) =>
  value === undefined || value === '' ? none : value;

const moment = (iso: string) => utc(Date.parse(iso) / 1000);

/** Control characters in words: the report's fonts have no pictures of them. */
function visible(text: string): string {
  return text.replace(/[\u0000-\u001f]/g, (character) =>
    character === '\u001d' ? '<GS>' : `<0x${character.charCodeAt(0).toString(16).padStart(2, '0')}>`,
  );
}
