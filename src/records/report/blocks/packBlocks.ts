import { headline } from '../../../i18n/headline.ts';
import { packEpc } from '../../epcis/epcs.ts';
import type { Answer, PackSubject, VerdictFacts } from '../../reportFacts.ts';
import { answered, type Wording } from '../wording.ts';
import type { Block, Field, TableRow } from './block.ts';
import { custodyBlocks } from './custodyBlocks.ts';
import { correctionBlocks, recallBlocks, suspectBlocks } from './noticeBlocks.ts';
import { productBlocks } from './productBlocks.ts';

/**
 * All of a pack: verdict, label beside record, product, custody, notices.
 * @param now time of the block, Unix seconds
 */
export function packBlocks(subject: PackSubject, now: number, wording: Wording): readonly Block[] {
  const { verdict, product, lot, custody, state, reports, corrections } = subject;
  const { report } = wording.text;
  const { word, sentence } = headline(wording.text, wording.format, verdict, verdict.viewer.kind);
  const name =
    product.status === 'found' ? `${product.value.name} ${product.value.strength}` : subject.label.gtin;
  return [
    { kind: 'band', outcome: verdict.outcome, word, sentences: [sentence] },
    { kind: 'heading', level: 2, text: report.label.title },
    labelTable(subject, wording),
    { kind: 'heading', level: 2, text: report.verdict.title },
    { kind: 'fields', rows: verdictFields(verdict, wording) },
    { kind: 'heading', level: 3, text: report.verdict.findings },
    {
      kind: 'list',
      items: verdict.findings.map(({ code, params, cause }) => {
        const said = wording.text.findings[code](params, wording.format);
        return cause === undefined ? said : `${said} ${wording.text.causes[cause]}`;
      }),
    },
    { kind: 'text', text: report.verdict.limits, tone: 'soft' },
    ...productBlocks(product, lot, wording),
    { kind: 'heading', level: 2, text: report.state.title },
    { kind: 'fields', rows: [...placeFields(subject, wording), ...stateFields(subject, wording)] },
    ...custodyBlocks(custody, state, corrections, name, now, wording),
    ...recallBlocks(lot, wording),
    ...suspectBlocks(reports, wording),
    ...correctionBlocks(corrections, wording),
  ];
}

function labelTable({ label, product, lot, places }: PackSubject, wording: Wording): Block {
  const words = wording.text.verify.label;
  const row = (term: string, printed: string | undefined, record: Answer<string>): TableRow => {
    const differs = record.status === 'found' && printed !== undefined && record.value !== printed;
    return {
      cells: [
        term,
        printed ?? words.missing,
        answered(record, wording, (value) => value),
        record.status !== 'found' || printed === undefined ? '–' : differs ? words.differs : words.same,
      ],
      alarm: differs || record.status !== 'found',
    };
  };
  const serial: Answer<string> =
    places.status === 'found' ? { ...places, value: label.serial ?? '' } : places;
  return {
    kind: 'table',
    head: [wording.text.report.label.field, words.printed, words.recorded, wording.text.report.label.result],
    shares: [0.24, 0.26, 0.36, 0.14],
    rows: [
      row(
        words.gtin,
        label.gtin,
        mapped(product, ({ gtin }) => gtin),
      ),
      row(
        words.lot,
        label.lot,
        mapped(lot, ({ number }) => number),
      ),
      row(
        words.expiry,
        label.expiry,
        mapped(lot, ({ expiry }) => expiry),
      ),
      row(words.serial, label.serial, serial),
    ],
  };
}

function mapped<T>(answer: Answer<T>, of: (value: T) => string): Answer<string> {
  return answer.status === 'found' ? { ...answer, value: of(answer.value) } : answer;
}

function verdictFields(verdict: VerdictFacts, wording: Wording): readonly Field[] {
  const { report, verify } = wording.text;
  const words = report.verdict;
  const { codes, ruleSet, now, viewer } = verdict;
  return [
    { term: words.disposition, value: codes.cbvDisposition },
    { term: words.verification, value: codes.gs1Verification ?? report.none },
    { term: words.returnCode, value: codes.returnCodeFamily ?? report.none },
    { term: words.rules, value: ruleSet },
    { term: words.judgedAt, value: wording.time(now.time) },
    {
      term: words.lookedAs,
      value: [
        verify.viewers[viewer.kind],
        ...(viewer.here === undefined ? [] : [report.steps.gln(viewer.here)]),
      ],
    },
  ];
}

function placeFields({ label, places }: PackSubject, wording: Wording): readonly Field[] {
  const { report } = wording.text;
  const { gtin, serial } = label;
  return [
    ...(serial === undefined ? [] : [{ term: report.label.sgtin, value: packEpc(gtin, serial), wide: true }]),
    {
      term: report.places.title,
      value:
        places.status === 'found'
          ? [
              ...places.value.map(({ sscc, index }) => report.places.place(index, sscc)),
              ...(places.value.length > 1 ? [report.places.conflict] : []),
            ]
          : answered(places, wording, () => ''),
      wide: true,
    },
  ];
}

function stateFields({ state }: PackSubject, wording: Wording): readonly Field[] {
  const { report, verify } = wording.text;
  const words = report.state;
  if (state.status !== 'found')
    return [{ term: words.reason, value: answered(state, wording, () => ''), wide: true }];
  const { reason, day, by, of, stated } = state.value;
  return [
    { term: words.reason, value: verify.timeline.left[reason] },
    { term: words.of, value: of === 'pack' ? words.pack : words.unit },
    ...(day === undefined ? [] : [{ term: words.day, value: day }]),
    ...(by === undefined ? [] : [{ term: words.by, value: wording.party(by) }]),
    ...(stated === undefined
      ? []
      : [
          {
            term: words.stated,
            value: [
              wording.time(stated.time),
              ...(stated.place === undefined ? [] : [wording.place(stated.place)]),
            ],
            wide: true,
          },
          { term: report.steps.transaction, value: stated.transaction, wide: true },
        ]),
  ];
}
