import type { Verdict, ViewerKind } from '../domain/verdict.ts';
import type { Headline } from './en/outcomes.ts';
import type { Messages } from './en.ts';
import type { Formats } from './formats.ts';

/** Outcomes whose reason is better said than the outcome itself. */
const BY_REASON = new Set<string>([
  'blocked',
  'label_mismatch',
  'used_here',
  'used_elsewhere',
  'caution',
  'supplied',
]);

/** What the band says: the word, one sentence, and what to do now. */
export function headline(
  messages: Messages,
  format: Formats,
  { outcome, findings }: Verdict,
  viewer: ViewerKind,
): Headline {
  const standard = messages.outcomes[outcome][viewer];
  // A good pack in the hands of somebody to whom no pharmacy gave it: that must not stand only in the small print.
  const notHandedOut = findings.find(({ code }) => code === 'not_handed_out');
  if (outcome === 'genuine' && notHandedOut) {
    const note = messages.findings.not_handed_out(notHandedOut.params, format);
    return { ...standard, sentence: `${standard.sentence} ${note}` };
  }
  const leading = findings[0];
  if (leading === undefined || leading.outcome !== outcome) return standard;
  const word = messages.words[leading.code]?.[viewer] ?? standard.word;
  if (outcome === 'could_not_check' && leading.cause !== undefined)
    return { ...standard, sentence: messages.causes[leading.cause] };
  // A patient's sentence says what to do with the pack before it says why.
  if (!BY_REASON.has(outcome) || (viewer === 'patient' && outcome !== 'caution' && outcome !== 'supplied'))
    return { ...standard, word };
  const reason = messages.findings[leading.code](leading.params, format);
  const sentence = viewer === 'patient' && outcome === 'supplied' ? `${reason} ${standard.sentence}` : reason;
  return { ...standard, word, sentence };
}
