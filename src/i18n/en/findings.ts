import type { Reported } from '../../domain/findings/reports.ts';
import type { Reason, SuspectGround } from '../../domain/ledger.ts';
import type { FindingCode } from '../../domain/verdict.ts';
import type { Formats } from '../formats.ts';
import { count, day, moment, type Params, reason, type Sentence, span, text } from '../params.ts';
import { verify } from './verify.ts';

/** How a pack left the supply chain, as the middle of a sentence. */
export const leftAs: Record<Reason, string> = {
  active: 'active',
  dispensed: 'dispensed',
  dispensed_out_of_custody: 'dispensed, without ever being received there',
  destroyed: 'destroyed',
  exported: 'exported',
  sampled_by_authority: 'taken as a sample by the authority',
  free_sample: 'a free sample, not for sale',
  stolen: 'stolen',
  lost: 'lost',
  damaged: 'damaged',
  quarantined: 'set aside as suspect',
  repacked: 'picked into another tote',
  implanted: 'implanted',
  other: 'taken out of trade',
  relabelled: 'relabelled under another number',
  active_again: 'active again',
};

/** One sentence a way of leaving: who and when, and what it means for whoever has the pack. */
const leftBy: Record<Reason, (partner: string, date: string) => string> = {
  active: (partner, date) => `${partner} changed its state on ${date}.`,
  dispensed: (partner, date) =>
    `${partner} recorded handing this pack out on ${date}. If it never was there, one of the two is not genuine.`,
  dispensed_out_of_custody: (partner, date) =>
    `${partner} recorded handing this pack out on ${date}. If it never was there, one of the two is not genuine.`,
  destroyed: (partner, date) =>
    `${partner} recorded this pack as destroyed on ${date}. It should not be there any more.`,
  exported: (partner, date) =>
    `${partner} recorded this pack as exported on ${date}. It is not for sale here.`,
  sampled_by_authority: (partner, date) =>
    `${partner} took this pack as an official sample on ${date}. It does not come back into trade.`,
  free_sample: (partner, date) =>
    `${partner} gave this pack away as a free sample on ${date}. It is not for sale.`,
  stolen: (partner, date) => `${partner} reported this pack stolen on ${date}.`,
  lost: (partner, date) => `${partner} reported this pack lost on ${date}. Nobody knows where it has been.`,
  damaged: (partner, date) => `${partner} recorded this pack as damaged on ${date}.`,
  quarantined: (partner, date) => `${partner} set this pack aside as suspect on ${date}.`,
  repacked: (partner, date) =>
    `${partner} moved this pack to another container on ${date}, and its trail ends there.`,
  implanted: (partner, date) => `${partner} recorded this product as implanted on ${date}.`,
  other: (partner, date) => `${partner} took this pack out of trade on ${date}.`,
  relabelled: (partner, date) =>
    `${partner} relabelled this pack on ${date}. Only the number on its new label counts.`,
  active_again: (partner, date) => `${partner} made this pack active again on ${date}.`,
};

function leftSentence(params: Params, format: Formats): string {
  const date = day(params, 'date', format);
  if (params.own === 1) return `You recorded it on ${date} as: ${leftAs[reason(params)]}.`;
  return leftBy[reason(params)](text(params, 'partner'), date);
}

/** Why somebody holds a pack for suspect, after a colon. */
const grounds: Record<SuspectGround, string> = {
  tampered: 'it looks tampered with',
  looks_falsified: 'it looks falsified',
  label_mismatch: 'the label does not fit the record',
  duplicate: 'the same pack has turned up twice',
  quality: 'something is wrong with its quality',
  temperature: 'it may have been too warm or too cold',
  other: 'see the reporter’s note',
};

function ground(params: Params): string {
  const value = params.ground;
  return typeof value === 'string' && value in grounds ? grounds[value as SuspectGround] : grounds.other;
}

type OfReport = (partner: string, date: string, ground: string) => string;

const suspected: Record<Reported, OfReport> = {
  pack: (partner, date, why) => `${partner} reported this pack as suspect on ${date}: ${why}.`,
  its_unit: (partner, date, why) => `${partner} reported its container as suspect on ${date}: ${why}.`,
  unit: (partner, date, why) => `${partner} reported this container as suspect on ${date}: ${why}.`,
  pack_inside: (partner, date, why) =>
    `${partner} reported a pack in this container as suspect on ${date}: ${why}.`,
  pallet: (partner, date, why) =>
    `${partner} reported a pallet that carried it as suspect on ${date}: ${why}.`,
};

const confirmed: Record<Reported, OfReport> = {
  pack: (partner, date, why) =>
    `${partner} confirmed on ${date} that something is wrong with this pack: ${why}.`,
  its_unit: (partner, date, why) =>
    `${partner} confirmed on ${date} that something is wrong with its container: ${why}.`,
  unit: (partner, date, why) =>
    `${partner} confirmed on ${date} that something is wrong with this container: ${why}.`,
  pack_inside: (partner, date, why) =>
    `${partner} confirmed on ${date} that something is wrong with a pack in this container: ${why}.`,
  pallet: (partner, date, why) =>
    `${partner} confirmed on ${date} that something was wrong with a pallet that carried it: ${why}.`,
};

function reported({ of }: Params): Reported {
  return typeof of === 'string' && of in suspected ? (of as Reported) : 'its_unit';
}

const stepNames: Readonly<Record<string, string>> = verify.timeline.steps;

/** One sentence a finding, for every viewer. */
export const findings: Record<FindingCode, Sentence> = {
  label_unreadable: () => 'The code could not be read as a medicine’s.',
  label_no_serial: () => 'The label carries no serial number.',
  label_serial_missing: (p, f) =>
    `Packs of this product have carried a serial since ${day(p, 'since', f)}. This one has none.`,
  label_without_lot: (p, f) =>
    `The code gives no lot or expiry. Compare with the print: lot ${text(p, 'lot')}, expiry ${day(p, 'expiry', f)}.`,
  lot_differs: (p) => `Lot printed ${text(p, 'printed')}, on record ${text(p, 'recorded')}.`,
  expiry_differs: (p, f) => `Expiry printed ${day(p, 'printed', f)}, on record ${day(p, 'recorded', f)}.`,
  product_unknown: (p) => `Product number ${text(p, 'gtin')} is not registered in this network.`,
  lot_unknown: (p) => `Nobody has opened a lot ${text(p, 'lot')} of this product.`,
  serial_unknown: (p) =>
    p.lot === undefined
      ? 'The serial is in none of the product’s lots.'
      : `Lot ${text(p, 'lot')} is complete, and this serial is not in it.`,
  serial_twice: (p, f) => `The serial stands ${count(p, 'count', f)} times in its lot.`,
  issuer_not_authorised: (p) => `${text(p, 'partner')} was not entitled to issue this product number then.`,
  recalled: (p, f) =>
    `${text(p, 'partner')} recalled this lot with effect from ${moment(p, 'effectiveAt', f)} (class ${text(p, 'class')}): ${text(p, 'notice')}`,
  withdrawn: (p, f) =>
    `${text(p, 'partner')} withdrew this lot on ${day(p, 'date', f)}: ${text(p, 'notice')}`,
  expired: (p, f) => `It expired: last day of use ${day(p, 'expiry', f)}.`,
  expires_soon: (p, f) =>
    p.days === 0
      ? 'It expires today. Will it outlast the course?'
      : `It expires in ${count(p, 'days', f)} days. Will it outlast the course?`,
  quarantined: (p, f) => `${text(p, 'partner')} set it aside as suspect on ${day(p, 'date', f)}.`,
  stolen: (p, f) => `${text(p, 'partner')} reported it stolen on ${day(p, 'date', f)}.`,
  on_hold: (p) =>
    p.authority === 1
      ? `${text(p, 'partner')}, an authority, holds the container it came in.`
      : `${text(p, 'partner')} holds the container it came in.`,
  used_here: (p, f) =>
    p.undoUntil === undefined
      ? `Here, on ${day(p, 'date', f)}. The ten days for undoing it are over.`
      : `Here, on ${day(p, 'date', f)}. You can undo it until ${day(p, 'undoUntil', f)}.`,
  used_elsewhere: leftSentence,
  used_by_branch: (p, f) => `A branch of your own group. ${leftSentence(p, f)}`,
  supplied_elsewhere: (p, f) =>
    `${text(p, 'partner')} recorded handing this pack out on ${day(p, 'date', f)}, and that is not where it came from.`,
  supplied: (p, f) => `Supplied by ${text(p, 'partner')} on ${day(p, 'date', f)}.`,
  dispensed_out_of_custody: (p, f) =>
    `${text(p, 'partner')} handed it out on ${day(p, 'date', f)} without having received it on record.`,
  suspect_confirmed: (p, f) => confirmed[reported(p)](text(p, 'partner'), day(p, 'date', f), ground(p)),
  suspect_reported: (p, f) => suspected[reported(p)](text(p, 'partner'), day(p, 'date', f), ground(p)),
  in_transit_to_you: (p) =>
    `It is on its way to you from ${text(p, 'partner')}. Receive it before you dispense it.`,
  held_elsewhere: (p) => `On record it is at ${text(p, 'partner')}, not here.`,
  in_transit_elsewhere: (p) => `On record it is on its way to ${text(p, 'partner')}.`,
  not_handed_out: () =>
    'No pharmacy has recorded handing this pack out. If you already have it, show it to your pharmacist.',
  custody_gap: (p) => `The hand-over from ${text(p, 'from')} to ${text(p, 'to')} is not on record.`,
  already_received: () => 'It has been received here already.',
  expected_here: (p) => `It is on its way to you from ${text(p, 'partner')}, as goods to be received are.`,
  custody_overlap: (p, f) =>
    p.date === undefined
      ? `By their own account ${text(p, 'partner')} and ${text(p, 'other')} both have it.`
      : `By their own account ${text(p, 'partner')} and ${text(p, 'other')} both had it on ${day(p, 'date', f)}.`,
  speed_impossible: (p, f) =>
    `From ${text(p, 'from')} to ${text(p, 'to')} is ${count(p, 'km', f)} km. It is said to have taken ${span(p, 'seconds', f)}: no goods travel so fast.`,
  time_runs_backwards: (p, f) =>
    `A step of ${text(p, 'partner')}, dated ${day(p, 'date', f)}, comes before the one it follows.`,
  licence_missing: (p) => `${text(p, 'partner')} had no valid licence when it made a step.`,
  role_missing: (p) => `${text(p, 'partner')} was not registered for such work when it made a step.`,
  dispenser_unauthorised: (p, f) =>
    `${text(p, 'partner')} was not registered and licensed as a pharmacy on ${day(p, 'date', f)}.`,
  licence_suspended_since: (p, f) =>
    `The licence of ${text(p, 'partner')} was suspended on ${day(p, 'date', f)}, after its step.`,
  readings_not_offered: (p, f) =>
    `It must be kept at ${count(p, 'min', f)} to ${count(p, 'max', f)} °C all the way. Temperatures are not recorded in this network: ask whoever supplied it.`,
  step_corrected: (p, f) => {
    const step = stepNames[text(p, 'step')] ?? '–';
    return p.reason === 'did_not_occur'
      ? `${text(p, 'partner')} said on ${day(p, 'date', f)} that its step “${step}” did not take place.`
      : `${text(p, 'partner')} said on ${day(p, 'date', f)} that it recorded its step “${step}” wrongly.`;
  },
  said_by_one_node: (p) =>
    `All this is the word of one node, ${text(p, 'node')}, which cannot prove its answers.`,
  fact_unread: () => 'Part of the record could not be read.',
  product_known: (p) => `The product is registered: ${text(p, 'name')}.`,
  issuer_authorised: (p) => `${text(p, 'partner')} was entitled to issue this product number.`,
  serial_in_lot: () => 'The serial is in the lot, once.',
  label_matches: () => 'Lot and expiry on the label equal the record.',
  pack_active: () => 'On record nobody has handed out, destroyed or lost this pack.',
  trail_complete: (p, f) =>
    p.steps === 1
      ? 'The one step of its trail adds up to the commitment on the ledger: none is missing.'
      : `All ${count(p, 'steps', f)} steps of its trail add up to the commitment on the ledger: none is missing.`,
  nothing_against: () => 'Nothing speaks against it.',
};
