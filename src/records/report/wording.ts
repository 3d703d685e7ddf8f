import type { PartnerIndex } from '../../domain/ledger.ts';
import type { Messages } from '../../i18n/en.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { Answer, PartnerFacts, PartyFacts, PlaceFacts } from '../reportFacts.ts';
import type { Direction } from './pdf/layoutText.ts';

/** How the facts of one report read in one language. Times are Unix seconds and are written in UTC. */
export interface Wording {
  readonly text: Messages;
  readonly format: Formats;
  readonly direction: Direction;
  /** The same in every language, to the second: `2026-11-20 08:15:00 UTC`. */
  readonly time: (seconds: number) => string;
  /** Name, or number on the ledger where the name could not be read. */
  readonly party: (party: PartyFacts) => string;
  readonly partnerName: (index: PartnerIndex) => string;
  readonly place: (place: PlaceFacts) => string;
  /** Things that stand beside each other, with the comma of the script and no word for *and*. */
  readonly list: (parts: readonly string[]) => string;
}

export function wordingOf(
  text: Messages,
  format: Formats,
  direction: Direction,
  partners: readonly PartnerFacts[],
): Wording {
  const names = new Map(partners.map(({ index, name }) => [index, name]));
  const list = (parts: readonly string[]) => parts.join(direction === 'rtl' ? '، ' : ', ');
  const partnerName = (index: PartnerIndex) => names.get(index) ?? text.verify.timeline.unknownPartner(index);
  return {
    text,
    format,
    direction,
    time: utc,
    partnerName,
    party: ({ index, name }) => name ?? partnerName(index),
    place: ({ gln, name, country }) =>
      list(
        [name ?? text.verify.timeline.placeUnknown, country, text.report.steps.gln(gln)].filter(
          (part) => part !== undefined,
        ),
      ),
    list,
  };
}

/** `2026-11-20 08:15:00 UTC`. */
export function utc(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

/** What an answer says, or that it is absent or was not read, and why. */
export function answered<T>(answer: Answer<T>, wording: Wording, say: (value: T) => string): string {
  switch (answer.status) {
    case 'found':
      return say(answer.value);
    case 'absent':
      return wording.text.report.notRecorded;
    case 'unread':
      return wording.text.report.unread(wording.text.causes[answer.cause.code]);
    default:
      return answer satisfies never;
  }
}
