import type { Reported } from '../../domain/findings/reports.ts';
import type { Reason, SuspectGround } from '../../domain/ledger.ts';
import type { Core } from '../en.ts';
import type { Formats } from '../formats.ts';
import { count, day, moment, type Params, reason, span, text } from '../params.ts';
import { verify } from './verify.ts';

/** How a pack left the supply chain, as the middle of a sentence. */
export const leftAs: Core['leftAs'] = {
  active: 'aktiv',
  dispensed: 'abgegeben',
  dispensed_out_of_custody: 'abgegeben, ohne dort je angenommen worden zu sein',
  destroyed: 'vernichtet',
  exported: 'ausgeführt',
  sampled_by_authority: 'von der Behörde als Probe entnommen',
  free_sample: 'unverkäufliches Muster',
  stolen: 'gestohlen',
  lost: 'verloren',
  damaged: 'beschädigt',
  quarantined: 'als verdächtig abgesondert',
  repacked: 'in eine andere Wanne kommissioniert',
  implanted: 'implantiert',
  other: 'aus dem Verkehr genommen',
  relabelled: 'unter einer anderen Nummer neu etikettiert',
  active_again: 'wieder aktiv',
};

/** One sentence a way of leaving: who and when, and what it means for whoever has the pack. */
const leftBy: Record<Reason, (partner: string, date: string) => string> = {
  active: (partner, date) => `${partner} hat den Status am ${date} geändert.`,
  dispensed: (partner, date) =>
    `${partner} hat die Abgabe dieser Packung am ${date} eingetragen. War sie nie dort, ist eine der beiden nicht echt.`,
  dispensed_out_of_custody: (partner, date) =>
    `${partner} hat die Abgabe dieser Packung am ${date} eingetragen. War sie nie dort, ist eine der beiden nicht echt.`,
  destroyed: (partner, date) =>
    `${partner} hat diese Packung am ${date} als vernichtet eingetragen. Es sollte sie nicht mehr geben.`,
  exported: (partner, date) =>
    `${partner} hat diese Packung am ${date} als ausgeführt eingetragen. Sie ist hier nicht verkäuflich.`,
  sampled_by_authority: (partner, date) =>
    `${partner} hat diese Packung am ${date} als amtliche Probe entnommen. Sie kommt nicht in den Verkehr zurück.`,
  free_sample: (partner, date) =>
    `${partner} hat diese Packung am ${date} als Gratismuster abgegeben. Sie ist unverkäuflich.`,
  stolen: (partner, date) => `${partner} hat diese Packung am ${date} als gestohlen gemeldet.`,
  lost: (partner, date) =>
    `${partner} hat diese Packung am ${date} als verloren gemeldet. Niemand weiß, wo sie gewesen ist.`,
  damaged: (partner, date) => `${partner} hat diese Packung am ${date} als beschädigt eingetragen.`,
  quarantined: (partner, date) => `${partner} hat diese Packung am ${date} als verdächtig abgesondert.`,
  repacked: (partner, date) =>
    `${partner} hat diese Packung am ${date} in einen anderen Behälter umgepackt, und dort endet ihr Weg.`,
  implanted: (partner, date) => `${partner} hat dieses Produkt am ${date} als implantiert eingetragen.`,
  other: (partner, date) => `${partner} hat diese Packung am ${date} aus dem Verkehr genommen.`,
  relabelled: (partner, date) =>
    `${partner} hat diese Packung am ${date} neu etikettiert. Nur die Nummer auf dem neuen Etikett gilt.`,
  active_again: (partner, date) => `${partner} hat diese Packung am ${date} wieder aktiviert.`,
};

function leftSentence(params: Params, format: Formats): string {
  const date = day(params, 'date', format);
  if (params.own === 1) return `Sie haben am ${date} eingetragen: ${leftAs[reason(params)]}.`;
  return leftBy[reason(params)](text(params, 'partner'), date);
}

/** Why somebody holds a pack for suspect, after a colon. */
const grounds = {
  tampered: 'Anzeichen von Manipulation',
  looks_falsified: 'Verdacht auf Fälschung',
  label_mismatch: 'Aufdruck passt nicht zu den Aufzeichnungen',
  duplicate: 'Dieselbe Packung ist zweimal aufgetaucht',
  quality: 'Mit der Qualität stimmt etwas nicht',
  temperature: 'Vielleicht zu warm oder zu kalt gelagert',
  other: 'Siehe die Anmerkung in der Meldung',
} satisfies Record<SuspectGround, string>;

const groundsByName: Readonly<Record<string, string>> = grounds;

function ground(params: Params): string {
  return groundsByName[text(params, 'ground')] ?? grounds.other;
}

type OfReport = (partner: string, date: string, ground: string) => string;

const suspected: Record<Reported, OfReport> = {
  pack: (partner, date, why) => `${partner} hat diese Packung am ${date} als verdächtig gemeldet: ${why}.`,
  its_unit: (partner, date, why) =>
    `${partner} hat den Behälter dieser Packung am ${date} als verdächtig gemeldet: ${why}.`,
  unit: (partner, date, why) => `${partner} hat diesen Behälter am ${date} als verdächtig gemeldet: ${why}.`,
  pack_inside: (partner, date, why) =>
    `${partner} hat eine Packung in diesem Behälter am ${date} als verdächtig gemeldet: ${why}.`,
  pallet: (partner, date, why) =>
    `${partner} hat eine Palette, auf der sie war, am ${date} als verdächtig gemeldet: ${why}.`,
};

const confirmed: Record<Reported, OfReport> = {
  pack: (partner, date, why) =>
    `${partner} hat am ${date} bestätigt, dass mit dieser Packung etwas nicht stimmt: ${why}.`,
  its_unit: (partner, date, why) =>
    `${partner} hat am ${date} bestätigt, dass mit dem Behälter dieser Packung etwas nicht stimmt: ${why}.`,
  unit: (partner, date, why) =>
    `${partner} hat am ${date} bestätigt, dass mit diesem Behälter etwas nicht stimmt: ${why}.`,
  pack_inside: (partner, date, why) =>
    `${partner} hat am ${date} bestätigt, dass mit einer Packung in diesem Behälter etwas nicht stimmt: ${why}.`,
  pallet: (partner, date, why) =>
    `${partner} hat am ${date} bestätigt, dass mit einer Palette, auf der sie war, etwas nicht stimmte: ${why}.`,
};

const REPORTED: readonly Reported[] = ['pack', 'its_unit', 'unit', 'pack_inside', 'pallet'];

function reported({ of }: Params): Reported {
  return REPORTED.find((known) => known === of) ?? 'its_unit';
}

const stepNames: Readonly<Record<string, string>> = verify.timeline.steps;

/** One sentence a finding, for every viewer. */
export const findings: Core['findings'] = {
  label_unreadable: () => 'Der Code ließ sich nicht als Code eines Arzneimittels lesen.',
  label_no_serial: () => 'Der Aufdruck enthält keine Seriennummer.',
  label_serial_missing: (p, f) =>
    `Packungen dieses Produkts tragen seit ${day(p, 'since', f)} eine Seriennummer. Diese hat keine.`,
  label_without_lot: (p, f) =>
    `Der Code nennt weder Charge noch Verfalldatum. Vergleichen Sie mit dem Aufdruck: Charge ${text(p, 'lot')}, Verfalldatum ${day(p, 'expiry', f)}.`,
  lot_differs: (p) => `Charge aufgedruckt ${text(p, 'printed')}, verzeichnet ${text(p, 'recorded')}.`,
  expiry_differs: (p, f) =>
    `Verfalldatum aufgedruckt ${day(p, 'printed', f)}, verzeichnet ${day(p, 'recorded', f)}.`,
  product_unknown: (p) => `Die Produktnummer ${text(p, 'gtin')} ist in diesem Netzwerk nicht registriert.`,
  lot_unknown: (p) => `Niemand hat eine Charge ${text(p, 'lot')} dieses Produkts angelegt.`,
  serial_unknown: (p) =>
    p.lot === undefined
      ? 'Die Seriennummer ist in keiner Charge des Produkts.'
      : `Charge ${text(p, 'lot')} ist vollständig, und diese Seriennummer ist nicht darin.`,
  serial_twice: (p, f) => `Die Seriennummer steht ${count(p, 'count', f)}-mal in ihrer Charge.`,
  issuer_not_authorised: (p) =>
    `${text(p, 'partner')} war damals nicht berechtigt, diese Produktnummer zu vergeben.`,
  recalled: (p, f) =>
    `${text(p, 'partner')} hat diese Charge mit Wirkung ab ${moment(p, 'effectiveAt', f)} zurückgerufen (Klasse ${text(p, 'class')}): ${text(p, 'notice')}`,
  withdrawn: (p, f) =>
    `${text(p, 'partner')} hat diese Charge am ${day(p, 'date', f)} vom Markt genommen: ${text(p, 'notice')}`,
  expired: (p, f) => `Verfallen: letzter Tag der Anwendung ${day(p, 'expiry', f)}.`,
  expires_soon: (p, f) =>
    p.days === 0
      ? 'Sie verfällt heute. Reicht das für die ganze Behandlung?'
      : `Sie verfällt in ${count(p, 'days', f)} ${p.days === 1 ? 'Tag' : 'Tagen'}. Reicht das für die ganze Behandlung?`,
  quarantined: (p, f) => `${text(p, 'partner')} hat sie am ${day(p, 'date', f)} als verdächtig abgesondert.`,
  stolen: (p, f) => `${text(p, 'partner')} hat sie am ${day(p, 'date', f)} als gestohlen gemeldet.`,
  on_hold: (p) =>
    p.authority === 1
      ? `${text(p, 'partner')}, eine Behörde, hat den Behälter gesperrt, in dem sie kam.`
      : `${text(p, 'partner')} hat den Behälter gesperrt, in dem sie kam.`,
  used_here: (p, f) =>
    p.undoUntil === undefined
      ? `Hier, am ${day(p, 'date', f)}. Die zehn Tage zum Rückgängigmachen sind vorbei.`
      : `Hier, am ${day(p, 'date', f)}. Sie können es bis ${day(p, 'undoUntil', f)} rückgängig machen.`,
  used_elsewhere: leftSentence,
  used_by_branch: (p, f) => `Eine Filiale Ihres eigenen Verbunds. ${leftSentence(p, f)}`,
  supplied_elsewhere: (p, f) =>
    `${text(p, 'partner')} hat die Abgabe dieser Packung am ${day(p, 'date', f)} eingetragen, und von dort kommt sie nicht.`,
  supplied: (p, f) => `Abgegeben von ${text(p, 'partner')} am ${day(p, 'date', f)}.`,
  dispensed_out_of_custody: (p, f) =>
    `${text(p, 'partner')} hat sie am ${day(p, 'date', f)} abgegeben, ohne dass dort eine Annahme verzeichnet ist.`,
  suspect_confirmed: (p, f) => confirmed[reported(p)](text(p, 'partner'), day(p, 'date', f), ground(p)),
  suspect_reported: (p, f) => suspected[reported(p)](text(p, 'partner'), day(p, 'date', f), ground(p)),
  in_transit_to_you: (p) =>
    `Sie ist von ${text(p, 'partner')} zu Ihnen unterwegs. Nehmen Sie sie an, bevor Sie sie abgeben.`,
  held_elsewhere: (p) => `Laut Aufzeichnungen ist sie bei ${text(p, 'partner')}, nicht hier.`,
  in_transit_elsewhere: (p) => `Laut Aufzeichnungen ist sie unterwegs zu ${text(p, 'partner')}.`,
  not_handed_out: () =>
    'Keine Apotheke hat die Abgabe dieser Packung eingetragen. Wenn Sie sie schon haben, zeigen Sie sie in Ihrer Apotheke.',
  custody_gap: (p) => `Die Übergabe von ${text(p, 'from')} an ${text(p, 'to')} ist nicht verzeichnet.`,
  already_received: () => 'Sie wurde hier schon angenommen.',
  expected_here: (p) =>
    `Sie ist von ${text(p, 'partner')} zu Ihnen unterwegs, wie es bei Ware im Zulauf sein soll.`,
  custody_overlap: (p, f) =>
    p.date === undefined
      ? `Nach eigenen Angaben haben ${text(p, 'partner')} und ${text(p, 'other')} sie beide.`
      : `Nach eigenen Angaben hatten ${text(p, 'partner')} und ${text(p, 'other')} sie am ${day(p, 'date', f)} beide.`,
  speed_impossible: (p, f) =>
    `Von ${text(p, 'from')} nach ${text(p, 'to')} sind es ${count(p, 'km', f)} km. Das soll ${span(p, 'seconds', f)} gedauert haben: So schnell reist keine Ware.`,
  time_runs_backwards: (p, f) =>
    `Ein Schritt von ${text(p, 'partner')} trägt das Datum ${day(p, 'date', f)} und läge damit vor dem Schritt, auf den er folgt.`,
  licence_missing: (p) => `${text(p, 'partner')} hatte bei einem Schritt keine gültige Erlaubnis.`,
  role_missing: (p) => `${text(p, 'partner')} war bei einem Schritt nicht für diese Tätigkeit registriert.`,
  dispenser_unauthorised: (p, f) =>
    `${text(p, 'partner')} war am ${day(p, 'date', f)} nicht als Apotheke registriert und zugelassen.`,
  licence_suspended_since: (p, f) =>
    `Die Erlaubnis von ${text(p, 'partner')} wurde am ${day(p, 'date', f)} ausgesetzt, nach dem Schritt.`,
  readings_not_offered: (p, f) =>
    `Sie muss auf dem ganzen Weg bei ${count(p, 'min', f)} bis ${count(p, 'max', f)} °C bleiben. Temperaturen werden in diesem Netzwerk nicht aufgezeichnet: Fragen Sie beim Lieferanten nach.`,
  step_corrected: (p, f) => {
    const step = stepNames[text(p, 'step')] ?? '–';
    return p.reason === 'did_not_occur'
      ? `${text(p, 'partner')} hat am ${day(p, 'date', f)} erklärt, dass der eigene Schritt „${step}“ nicht stattgefunden hat.`
      : `${text(p, 'partner')} hat am ${day(p, 'date', f)} erklärt, den eigenen Schritt „${step}“ falsch eingetragen zu haben.`;
  },
  said_by_one_node: (p) =>
    `All das sagt ein einziger Knoten, ${text(p, 'node')}, der seine Antworten nicht beweisen kann.`,
  fact_unread: () => 'Ein Teil der Aufzeichnungen konnte nicht gelesen werden.',
  product_known: (p) => `Das Produkt ist registriert: ${text(p, 'name')}.`,
  issuer_authorised: (p) => `${text(p, 'partner')} war berechtigt, diese Produktnummer zu vergeben.`,
  serial_in_lot: () => 'Die Seriennummer ist in der Charge, genau einmal.',
  label_matches: () => 'Charge und Verfalldatum auf dem Aufdruck entsprechen den Aufzeichnungen.',
  pack_active: () => 'Laut Aufzeichnungen hat niemand diese Packung abgegeben, vernichtet oder verloren.',
  trail_complete: (p, f) =>
    p.steps === 1
      ? 'Der eine Schritt ihres Weges ergibt genau den Prüfwert im Register: Es fehlt keiner.'
      : `Alle ${count(p, 'steps', f)} Schritte ihres Weges ergeben genau den Prüfwert im Register: Es fehlt keiner.`,
  nothing_against: () => 'Nichts spricht dagegen.',
};
