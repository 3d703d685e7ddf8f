import type { Evidence } from '../../domain/evidence.ts';
import type { Now, Verdict } from '../../domain/verdict.ts';
import type { Messages } from '../../i18n/en.ts';
import type { Formats } from '../../i18n/formats.ts';
import { headline } from '../../i18n/headline.ts';
import type { ReportDraft } from '../../store/reportDraft.ts';

/** What a report is made of. */
export interface ReportMatter {
  readonly verdict: Verdict;
  readonly evidence: Evidence;
  /** The moment the verdict was made for. */
  readonly now: Now;
  readonly draft: ReportDraft;
  readonly networkName: string;
  /** Name and version. */
  readonly software: string;
  /** When the report is made, by this device's clock, Unix seconds. */
  readonly madeAt: number;
}

/** The report as plain text: what every pharmacy and authority can read, by mail, on paper or on a phone. */
export function reportText(text: Messages, format: Formats, matter: ReportMatter): string {
  const { verdict, evidence, now, draft, networkName, software, madeAt } = matter;
  const { subject, product, block } = evidence;
  const words = text.suspectReport.sheet;
  const said = headline(text, format, verdict, 'patient');
  const adverse = verdict.findings.filter(({ outcome }) => outcome !== 'note' && outcome !== 'good');
  const line = (name: string, value: string | undefined, none: string) =>
    `${name}: ${value === undefined || value.trim() === '' ? none : value.trim()}`;
  const known = product.status === 'found' ? product.value : undefined;
  const name = known && `${known.name} ${known.strength}, ${known.doseForm}`;
  return [
    words.title,
    words.made(format.dateTime(madeAt)),
    '',
    words.scanned,
    line(words.product, name, words.productUnknown),
    line(words.gtin, subject.gtin, ''),
    line(words.lot, subject.lot, words.notOnLabel),
    line(words.expiry, subject.expiry, words.notOnLabel),
    line(words.serial, subject.serial, words.notOnLabel),
    '',
    words.answered,
    line(words.answer, `${said.word} (${verdict.outcome})`, ''),
    said.sentence,
    ...adverse.map(({ code, params }) => line(words.found, text.findings[code](params, format), '')),
    block.status === 'found'
      ? line(
          words.readAt,
          `${format.dateTime(now.time)}, ${words.block(networkName, format.number(block.value.number))}`,
          '',
        )
      : words.notRead,
    line(words.rules, verdict.ruleSet, ''),
    line(words.software, software, ''),
    '',
    words.said,
    line(words.where, draft.where, words.notSaid),
    line(words.when, draft.when === '' ? undefined : format.date(draft.when), words.notSaid),
    line(words.note, draft.note, words.notSaid),
    line(words.contact, draft.contact, words.notSaid),
    '',
    words.foot,
    '',
  ].join('\n');
}
