import { expect, test } from 'vitest';
import { FINDING_CODES, type Finding, OUTCOMES, type Outcome, type ViewerKind } from '../domain/verdict.ts';
import { en } from './en.ts';
import { formats } from './formats.ts';
import { headline } from './headline.ts';

const format = formats('en', 'UTC');
const VIEWERS: readonly ViewerKind[] = ['patient', 'pharmacist', 'inspector'];

function say(outcome: Outcome, viewer: ViewerKind, leading: Partial<Finding> = {}) {
  const finding: Finding = {
    code: 'nothing_against',
    outcome,
    fact: 'lot',
    status: 'found',
    params: {},
    ...leading,
  };
  return headline(en, format, { outcome, findings: [finding] }, viewer);
}

/** Everything any patient can be told, whatever finding leads. */
const toPatients = OUTCOMES.flatMap((outcome) =>
  FINDING_CODES.map((code) => {
    const { word, sentence, next } = say(outcome, 'patient', {
      code,
      params: { partner: 'P', reason: 'other' },
    });
    return { outcome, code, said: `${word} ${sentence} ${next}` };
  }),
);

test('every outcome has a word, a sentence and a next step for everybody', () => {
  for (const outcome of OUTCOMES)
    for (const viewer of VIEWERS)
      for (const text of Object.values(say(outcome, viewer))) expect(text).toMatch(/^[A-Z].*\S$/s);
});

test('a patient is never told to dispense, and never accused', () => {
  const wrong = toPatients.filter(({ said }) =>
    /dispens|\bfake\b|falsif|counterfeit|criminal|illegal/i.test(said),
  );
  // What happened to a pack is said in the words of the record, in the findings below.
  expect(wrong.filter(({ outcome }) => outcome !== 'caution' && outcome !== 'supplied')).toEqual([]);
});

test('a red tells a patient to keep the pack and whom to ask, whatever the reason', () => {
  const reds: readonly Outcome[] = [
    'untrusted_issuer',
    'duplicate',
    'unknown_lot',
    'unknown_serial',
    'label_mismatch',
    'used_elsewhere',
    'blocked',
  ];
  for (const { outcome, said } of toPatients.filter((one) => reds.includes(one.outcome))) {
    expect(said, outcome).toContain('Keep the pack.');
    expect(said, outcome).toContain('pharmacist');
  }
});

test('only a genuine pack is called fine', () => {
  const fine = /OK to dispense|Nothing wrong found$|^Genuine$/;
  for (const outcome of OUTCOMES)
    for (const viewer of VIEWERS)
      expect(fine.test(say(outcome, viewer).word), `${outcome} for ${viewer}`).toBe(outcome === 'genuine');
});

test('the reason leads where it says more than the outcome', () => {
  const params = { printed: '2029-03-31', recorded: '2028-03-31' };
  expect(say('label_mismatch', 'pharmacist', { code: 'expiry_differs', params })).toMatchObject({
    word: 'Expiry differs from the record',
    sentence: 'Expiry printed Mar 31, 2029, on record Mar 31, 2028.',
  });
});

test('a patient with a good pack that nobody handed out is told so, and whom to show it to', () => {
  const { word, sentence } = say('genuine', 'patient', { code: 'not_handed_out', outcome: 'note' });
  expect(word).toBe('Nothing wrong found');
  expect(sentence).toContain('No pharmacy has recorded handing this pack out.');
  expect(say('genuine', 'patient').sentence).not.toContain('handing');
});

test('could not check says what failed', () => {
  const { sentence } = say('could_not_check', 'patient', { code: 'fact_unread', cause: 'nodes_disagree' });
  expect(sentence).toBe(en.causes.nodes_disagree);
});

test('no sentence shows a hole where a name or number is missing', () => {
  for (const code of FINDING_CODES) {
    const sentence = en.findings[code]({}, format);
    expect(sentence, code).not.toMatch(/undefined|NaN|Invalid|\[object|null/);
    expect(sentence, code).toMatch(/[.?:–]$/);
  }
});
