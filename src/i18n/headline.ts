import type { Finding, FindingCode, Outcome, Verdict, ViewerKind } from '../domain/verdict.ts';
import type { Headline } from './en/outcomes.ts';
import type { Messages } from './en.ts';
import type { Formats } from './formats.ts';
import { day, reason, text } from './params.ts';

/** Outcomes whose reason is better said than the outcome itself. */
const BY_REASON = new Set<Outcome>([
  'blocked',
  'label_mismatch',
  'used_here',
  'used_elsewhere',
  'caution',
  'supplied',
]);

/** Findings that weigh nothing and yet decide what a good pack is to somebody: the band says them. */
const SAID_OF_GOOD = ['not_handed_out', 'expected_here', 'already_received'] as const;

/** What the band says: the word, one sentence, and what to do now. A recall is said whatever leads. */
export function headline(
  messages: Messages,
  format: Formats,
  { outcome, findings }: Pick<Verdict, 'outcome' | 'findings'>,
  viewer: ViewerKind,
): Headline {
  const said = lead(messages, format, { outcome, findings }, viewer);
  const recall = findings.find(({ code }) => code === 'recalled' || code === 'withdrawn');
  if (recall === undefined) return said;
  if (viewer !== 'patient' && recall === findings[0]) return said;
  const sentence =
    viewer === 'patient'
      ? messages.asides.recalledForPatients(text(recall.params, 'partner'))
      : messages.findings[recall.code](recall.params, format);
  return { ...said, sentence: `${said.sentence} ${sentence}` };
}

function lead(
  messages: Messages,
  format: Formats,
  { outcome, findings }: Pick<Verdict, 'outcome' | 'findings'>,
  viewer: ViewerKind,
): Headline {
  const standard = messages.outcomes[outcome][viewer];
  if (outcome === 'genuine') return goodHeadline(messages, format, findings, viewer);
  const leading = findings[0];
  if (leading === undefined || leading.outcome !== outcome) return standard;
  const word = wordOf(messages, leading, viewer) ?? standard.word;
  if (outcome === 'could_not_check' && leading.cause !== undefined)
    return { ...standard, sentence: messages.causes[leading.cause] };
  if (!BY_REASON.has(outcome)) return { ...standard, word };
  if (viewer === 'patient') return patientHeadline(messages, format, leading, { ...standard, word });
  return { ...standard, word, sentence: messages.findings[leading.code](leading.params, format) };
}

function goodHeadline(
  messages: Messages,
  format: Formats,
  findings: readonly Finding[],
  viewer: ViewerKind,
): Headline {
  const standard = messages.outcomes.genuine[viewer];
  const special = findings.find(({ code }) => SAID_OF_GOOD.some((known) => known === code));
  if (special === undefined) return standard;
  const sentence = messages.findings[special.code](special.params, format);
  const word = messages.words[special.code]?.[viewer];
  // A good pack in the hands of somebody to whom no pharmacy gave it: that must not stand only in the small print.
  if (word === undefined) return { ...standard, sentence: `${standard.sentence} ${sentence}` };
  const { expectedNext, receivedNext } = messages.asides;
  return { word, sentence, next: special.code === 'expected_here' ? expectedNext : receivedNext };
}

/** A patient's sentence says what to do with the pack before it says why. */
function patientHeadline(
  messages: Messages,
  format: Formats,
  { code, outcome, params }: Finding,
  standard: Headline,
): Headline {
  const { asides, findings, leftForPatients, outcomes } = messages;
  const who = text(params, 'partner');
  const date = day(params, 'date', format);
  if (code === 'supplied_elsewhere') return { ...standard, sentence: asides.suppliedElsewhere(who, date) };
  if (code === 'supplied' && params.confirmed === 1)
    return { ...outcomes.genuine.patient, sentence: asides.supplied(who, date) };
  if (code === 'supplied')
    return { ...standard, sentence: `${findings.supplied(params, format)} ${standard.sentence}` };
  if (outcome === 'used_elsewhere') return { ...standard, sentence: leftForPatients[reason(params)] };
  if (outcome === 'caution') return { ...standard, sentence: findings[code](params, format) };
  return standard;
}

function wordOf(messages: Messages, { code, params }: Finding, viewer: ViewerKind): string | undefined {
  const own = messages.words[code]?.[viewer];
  if (viewer === 'patient' || own !== undefined) return own;
  return gone(code) ? messages.leftWords[reason(params)] : undefined;
}

function gone(code: FindingCode): boolean {
  return code === 'used_elsewhere' || code === 'used_by_branch';
}
