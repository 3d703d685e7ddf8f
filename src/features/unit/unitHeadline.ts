import type { CustodyStep, CustodyTrail } from '../../domain/custody.ts';
import type { UnitEvidence } from '../../domain/evidence.ts';
import type { UnreadCause } from '../../domain/fact.ts';
import type { Gln } from '../../domain/identifiers.ts';
import type { PartnerIndex } from '../../domain/ledger.ts';
import type { Finding } from '../../domain/verdict.ts';
import type { Messages } from '../../i18n/en.ts';
import type { Formats } from '../../i18n/formats.ts';

export interface UnitHeadline {
  readonly word: string;
  readonly sentences: readonly string[];
  /** *stop*: nothing may be handed out of it; *check*: look before going on; *quiet*: it is not known. */
  readonly tone: 'plain' | 'check' | 'stop' | 'quiet';
}

/**
 * What is said first about a container: whether it is there, in trade, and where.
 * @param findings gravest first
 * @param here the party GLN of whoever looks, if known
 */
export function unitHeadline(
  { block, unit, custody, partners }: UnitEvidence,
  findings: readonly Finding[],
  here: Gln | undefined,
  text: Messages,
  format: Formats,
): UnitHeadline {
  const words = text.unit;
  if (unit.status === 'unread')
    return {
      word: words.unread.title,
      sentences: [why(unit.cause), words.unread.sentence],
      tone: 'quiet',
    };
  if (unit.status === 'absent')
    return { word: words.absent.title, sentences: [words.absent.sentence], tone: 'check' };

  const { status } = unit.value;
  const gone = status !== 'active' && status !== 'active_again';
  if (custody.status !== 'found') {
    const sentences = [
      ...(gone ? [words.state.gone] : []),
      words.state.custodyUnread,
      ...(custody.status === 'unread' ? [why(custody.cause)] : []),
    ];
    return {
      word: gone ? words.status[status] : words.unread.title,
      sentences,
      tone: gone ? 'stop' : 'quiet',
    };
  }

  const where = position(custody.value);
  const { heldBy, heldByAuthority } = custody.value.position;
  if (gone) return { word: words.status[status], sentences: [words.state.gone, where], tone: 'stop' };
  if (heldBy === undefined) {
    const [gravest] = findings;
    const doubt = gravest !== undefined && gravest.outcome !== 'note' && gravest.outcome !== 'good';
    return {
      word: where,
      sentences: [
        ...rest(custody.value),
        ...(doubt ? [text.findings[gravest.code](gravest.params, format)] : []),
      ],
      tone: doubt ? 'check' : 'plain',
    };
  }
  const hold = heldByAuthority ? words.state.heldByAuthority : words.state.heldBy;
  return { word: words.state.held, sentences: [hold(name(heldBy)), where], tone: 'stop' };

  /** Where everything hangs on the block, what is wrong with the block says more. */
  function why({ code }: UnreadCause): string {
    const deeper = code === 'depends_on_unread' && block.status === 'unread' ? block.cause.code : code;
    return text.causes[deeper];
  }

  function position({ position: { custodian, consignee } }: CustodyTrail): string {
    if (consignee === undefined)
      return isHere(custodian) ? words.state.here : words.state.at(name(custodian));
    return isHere(consignee)
      ? words.state.toYou(name(custodian))
      : words.state.toOther(name(custodian), name(consignee));
  }

  function rest({ position: { consignee }, steps }: CustodyTrail): string[] {
    const came = steps.findLast(moves);
    return [
      ...(came === undefined ? [] : [words.state.since(format.dateTime(came.claimedAt))]),
      ...(consignee === undefined ? [] : [words.state.notReceived]),
    ];
  }

  function isHere(index: PartnerIndex): boolean {
    const fact = partners.get(index);
    return here !== undefined && fact?.status === 'found' && fact.value.gln === here;
  }

  function name(index: PartnerIndex): string {
    const fact = partners.get(index);
    return fact?.status === 'found' ? fact.value.name : words.state.partner(index);
  }
}

/** A step that says where the goods are from then on. */
function moves({ kind }: CustodyStep): boolean {
  return kind === 'commissioned' || kind === 'repacked' || kind === 'shipped' || kind === 'received';
}
