import type { UnitEvidence } from '../../domain/evidence.ts';
import type { Gln } from '../../domain/identifiers.ts';
import type { Outcome } from '../../domain/verdict.ts';
import { headline } from '../../i18n/headline.ts';
import type { Text } from '../../ui/LocaleProvider.tsx';
import { outcomeTone } from '../../ui/outcomeTone.ts';
import type { CounterRow, RowAnswer } from './counterRow.ts';
import { outcomeWord } from './outcomeWord.ts';

/** What a line shows of its answer. */
export interface RowFace {
  /** Absent while nothing is known, and for a container. */
  readonly outcome?: Outcome;
  readonly word: string;
  readonly sentence?: string;
  readonly next?: string;
  /** It is an answer of before: a green of then has no colour any more. */
  readonly faded: boolean;
}

/** An answer older than this is one of before, seconds. */
const FRESH_S = 300;

/**
 * The words and the shape of a line.
 * @param now Unix seconds by the device's clock
 */
export function rowFace(
  { answer, memory, checking }: CounterRow,
  words: Text,
  here: Gln | undefined,
  now: number,
): RowFace {
  const { text, format } = words;
  if (answer?.kind === 'unit')
    return { word: unitWord(answer.evidence, text.counter.unit, here), faded: false };
  if (answer !== undefined) {
    const { outcome } = answer.verdict;
    const { word, sentence, next } = headline(text, format, answer.verdict, 'pharmacist');
    const old = now - answer.at > FRESH_S && isGreen(outcome);
    if (!old) return { outcome, word, sentence, next, faded: false };
    return {
      outcome,
      word: `${word}, ${text.counter.old(format.time(answer.at))}`,
      sentence,
      next,
      faded: true,
    };
  }
  if (memory !== undefined) {
    const { outcome } = memory;
    const word = text.counter.before(outcomeWord(text, outcome, memory.findings));
    return { outcome, word, faded: isGreen(outcome) };
  }
  return {
    word: checking ? text.counter.checking : text.outcomes.could_not_check.pharmacist.word,
    faded: true,
  };
}

function isGreen(outcome: Outcome): boolean {
  return outcomeTone[outcome] === 'genuine' || outcomeTone[outcome] === 'supplied';
}

function unitWord(
  { unit, custody, partners }: UnitEvidence,
  words: Text['text']['counter']['unit'],
  here: Gln | undefined,
): string {
  if (unit.status === 'absent' || custody.status === 'absent') return words.not_on_record;
  if (unit.status === 'unread' || custody.status === 'unread') return words.could_not_check;
  if (unit.value.status !== 'active') return words.left;
  const isHere = (index: number) => {
    const partner = partners.get(index);
    return here !== undefined && partner?.status === 'found' && partner.value.gln === here;
  };
  const { custodian, consignee } = custody.value.position;
  if (consignee !== undefined) return isHere(consignee) ? words.to_you : words.elsewhere_on_way;
  return isHere(custodian) ? words.here : words.elsewhere;
}

/** The product as it is on record, or as the journal remembers it. */
export function productName(answer: RowAnswer | undefined, memory: CounterRow['memory']): string | undefined {
  if (answer?.kind !== 'pack') return memory?.product;
  const product = answer.reading?.evidence.product;
  if (product?.status !== 'found') return memory?.product;
  return `${product.value.name} ${product.value.strength}`;
}
