import type { Reported } from '../../domain/findings/reports.ts';
import type { Reason, SuspectGround } from '../../domain/ledger.ts';
import type { Core } from '../en.ts';
import type { Formats } from '../formats.ts';
import { count, day, moment, type Params, reason, span, text } from '../params.ts';
import { verify } from './verify.ts';

/** How a pack left the supply chain, as the middle of a sentence. */
export const leftAs: Core['leftAs'] = {
  active: 'active',
  dispensed: 'délivrée',
  dispensed_out_of_custody: 'délivrée, sans jamais y avoir été réceptionnée',
  destroyed: 'détruite',
  exported: 'exportée',
  sampled_by_authority: 'prélevée comme échantillon par l’autorité',
  free_sample: 'échantillon gratuit, vente interdite',
  stolen: 'volée',
  lost: 'perdue',
  damaged: 'endommagée',
  quarantined: 'mise à l’écart comme suspecte',
  repacked: 'préparée dans un autre bac',
  implanted: 'implantée',
  other: 'retirée du circuit',
  relabelled: 'réétiquetée sous un autre numéro',
  active_again: 'de nouveau active',
};

/** One sentence a way of leaving: who and when, and what it means for whoever has the pack. */
const leftBy: Record<Reason, (partner: string, date: string) => string> = {
  active: (partner, date) => `${partner} a changé son statut le ${date}.`,
  dispensed: (partner, date) =>
    `${partner} a enregistré la délivrance de cette boîte le ${date}. Si elle n’y a jamais été, l’une des deux n’est pas authentique.`,
  dispensed_out_of_custody: (partner, date) =>
    `${partner} a enregistré la délivrance de cette boîte le ${date}. Si elle n’y a jamais été, l’une des deux n’est pas authentique.`,
  destroyed: (partner, date) =>
    `${partner} a enregistré cette boîte comme détruite le ${date}. Elle ne devrait plus exister.`,
  exported: (partner, date) =>
    `${partner} a enregistré cette boîte comme exportée le ${date}. Elle n’est pas à vendre ici.`,
  sampled_by_authority: (partner, date) =>
    `${partner} a prélevé cette boîte comme échantillon officiel le ${date}. Elle ne revient pas dans le circuit.`,
  free_sample: (partner, date) =>
    `${partner} a donné cette boîte comme échantillon gratuit le ${date}. Elle n’est pas à vendre.`,
  stolen: (partner, date) => `${partner} a déclaré cette boîte volée le ${date}.`,
  lost: (partner, date) =>
    `${partner} a déclaré cette boîte perdue le ${date}. Personne ne sait où elle a été.`,
  damaged: (partner, date) => `${partner} a enregistré cette boîte comme endommagée le ${date}.`,
  quarantined: (partner, date) => `${partner} a mis cette boîte à l’écart comme suspecte le ${date}.`,
  repacked: (partner, date) =>
    `${partner} a passé cette boîte dans un autre colis le ${date}, et son parcours s’arrête là.`,
  implanted: (partner, date) => `${partner} a enregistré ce produit comme implanté le ${date}.`,
  other: (partner, date) => `${partner} a retiré cette boîte du circuit le ${date}.`,
  relabelled: (partner, date) =>
    `${partner} a réétiqueté cette boîte le ${date}. Seul compte le numéro de sa nouvelle étiquette.`,
  active_again: (partner, date) => `${partner} a rendu cette boîte de nouveau active le ${date}.`,
};

function leftSentence(params: Params, format: Formats): string {
  const date = day(params, 'date', format);
  if (params.own === 1) return `Vous l’avez enregistrée le ${date} comme : ${leftAs[reason(params)]}.`;
  return leftBy[reason(params)](text(params, 'partner'), date);
}

/** Why somebody holds a pack for suspect, after a colon. */
const grounds = {
  tampered: 'signes d’altération',
  looks_falsified: 'soupçon de falsification',
  label_mismatch: 'l’étiquette ne correspond pas aux enregistrements',
  duplicate: 'la même boîte est apparue deux fois',
  quality: 'la qualité pose problème',
  temperature: 'a peut-être eu trop chaud ou trop froid',
  other: 'voir la note du signalement',
} satisfies Record<SuspectGround, string>;

const groundsByName: Readonly<Record<string, string>> = grounds;

function ground(params: Params): string {
  return groundsByName[text(params, 'ground')] ?? grounds.other;
}

type OfReport = (partner: string, date: string, ground: string) => string;

const suspected: Record<Reported, OfReport> = {
  pack: (partner, date, why) => `${partner} a signalé cette boîte comme suspecte le ${date} : ${why}.`,
  its_unit: (partner, date, why) => `${partner} a signalé son colis comme suspect le ${date} : ${why}.`,
  unit: (partner, date, why) => `${partner} a signalé ce colis comme suspect le ${date} : ${why}.`,
  pack_inside: (partner, date, why) =>
    `${partner} a signalé une boîte de ce colis comme suspecte le ${date} : ${why}.`,
  pallet: (partner, date, why) =>
    `${partner} a signalé une palette qui la portait comme suspecte le ${date} : ${why}.`,
};

const confirmed: Record<Reported, OfReport> = {
  pack: (partner, date, why) =>
    `${partner} a confirmé le ${date} que cette boîte présente un problème : ${why}.`,
  its_unit: (partner, date, why) =>
    `${partner} a confirmé le ${date} que son colis présente un problème : ${why}.`,
  unit: (partner, date, why) =>
    `${partner} a confirmé le ${date} que ce colis présente un problème : ${why}.`,
  pack_inside: (partner, date, why) =>
    `${partner} a confirmé le ${date} qu’une boîte de ce colis présente un problème : ${why}.`,
  pallet: (partner, date, why) =>
    `${partner} a confirmé le ${date} qu’une palette qui la portait présentait un problème : ${why}.`,
};

const REPORTED: readonly Reported[] = ['pack', 'its_unit', 'unit', 'pack_inside', 'pallet'];

function reported({ of }: Params): Reported {
  return REPORTED.find((known) => known === of) ?? 'its_unit';
}

const stepNames: Readonly<Record<string, string>> = verify.timeline.steps;

/** One sentence a finding, for every viewer. */
export const findings: Core['findings'] = {
  label_unreadable: () => 'Le code n’a pas pu être lu comme celui d’un médicament.',
  label_no_serial: () => 'L’étiquette ne porte pas de numéro de série.',
  label_serial_missing: (p, f) =>
    `Les boîtes de ce produit portent un numéro de série depuis le ${day(p, 'since', f)}. Celle-ci n’en a pas.`,
  label_without_lot: (p, f) =>
    `Le code ne donne ni lot ni date de péremption. Comparez avec l’impression : lot ${text(p, 'lot')}, péremption ${day(p, 'expiry', f)}.`,
  lot_differs: (p) => `Lot imprimé ${text(p, 'printed')}, enregistré ${text(p, 'recorded')}.`,
  expiry_differs: (p, f) =>
    `Péremption imprimée ${day(p, 'printed', f)}, enregistrée ${day(p, 'recorded', f)}.`,
  product_unknown: (p) => `Le code produit ${text(p, 'gtin')} n’est pas répertorié dans ce réseau.`,
  lot_unknown: (p) => `Personne n’a ouvert de lot ${text(p, 'lot')} pour ce produit.`,
  serial_unknown: (p) =>
    p.lot === undefined
      ? 'Le numéro de série ne figure dans aucun lot du produit.'
      : `Le lot ${text(p, 'lot')} est complet, et ce numéro de série n’y figure pas.`,
  serial_twice: (p, f) => `Le numéro de série figure ${count(p, 'count', f)} fois dans son lot.`,
  issuer_not_authorised: (p) =>
    `${text(p, 'partner')} n’était alors pas habilité à attribuer ce code produit.`,
  recalled: (p, f) =>
    `${text(p, 'partner')} a rappelé ce lot avec effet à partir du ${moment(p, 'effectiveAt', f)} (classe ${text(p, 'class')}) : ${text(p, 'notice')}`,
  withdrawn: (p, f) =>
    `${text(p, 'partner')} a retiré ce lot du marché le ${day(p, 'date', f)} : ${text(p, 'notice')}`,
  expired: (p, f) => `Périmée : dernier jour d’utilisation ${day(p, 'expiry', f)}.`,
  expires_soon: (p, f) =>
    p.days === 0
      ? 'Elle périme aujourd’hui. Cela suffira-t-il pour tout le traitement ?'
      : `Elle périme dans ${count(p, 'days', f)} ${p.days === 1 ? 'jour' : 'jours'}. Cela suffira-t-il pour tout le traitement ?`,
  quarantined: (p, f) => `${text(p, 'partner')} l’a mise à l’écart comme suspecte le ${day(p, 'date', f)}.`,
  stolen: (p, f) => `${text(p, 'partner')} l’a déclarée volée le ${day(p, 'date', f)}.`,
  on_hold: (p) =>
    p.authority === 1
      ? `${text(p, 'partner')}, une autorité, bloque le colis dans lequel elle est arrivée.`
      : `${text(p, 'partner')} bloque le colis dans lequel elle est arrivée.`,
  used_here: (p, f) =>
    p.undoUntil === undefined
      ? `Ici, le ${day(p, 'date', f)}. Les dix jours pour annuler sont passés.`
      : `Ici, le ${day(p, 'date', f)}. Vous pouvez annuler jusqu’au ${day(p, 'undoUntil', f)}.`,
  used_elsewhere: leftSentence,
  used_by_branch: (p, f) => `Un établissement de votre propre groupe. ${leftSentence(p, f)}`,
  supplied_elsewhere: (p, f) =>
    `${text(p, 'partner')} a enregistré la délivrance de cette boîte le ${day(p, 'date', f)}, et ce n’est pas de là qu’elle vient.`,
  supplied: (p, f) => `Délivrée par ${text(p, 'partner')} le ${day(p, 'date', f)}.`,
  dispensed_out_of_custody: (p, f) =>
    `${text(p, 'partner')} l’a délivrée le ${day(p, 'date', f)} sans réception enregistrée.`,
  suspect_confirmed: (p, f) => confirmed[reported(p)](text(p, 'partner'), day(p, 'date', f), ground(p)),
  suspect_reported: (p, f) => suspected[reported(p)](text(p, 'partner'), day(p, 'date', f), ground(p)),
  in_transit_to_you: (p) =>
    `Elle est en route vers vous depuis ${text(p, 'partner')}. Réceptionnez-la avant de la délivrer.`,
  held_elsewhere: (p) => `D’après les enregistrements, elle est chez ${text(p, 'partner')}, pas ici.`,
  in_transit_elsewhere: (p) => `D’après les enregistrements, elle est en route vers ${text(p, 'partner')}.`,
  not_handed_out: () =>
    'Aucune pharmacie n’a enregistré la délivrance de cette boîte. Si vous l’avez déjà, montrez-la à votre pharmacie.',
  custody_gap: (p) => `La remise de ${text(p, 'from')} à ${text(p, 'to')} n’est pas enregistrée.`,
  already_received: () => 'Elle a déjà été réceptionnée ici.',
  expected_here: (p) =>
    `Elle est en route vers vous depuis ${text(p, 'partner')}, comme il se doit avant une réception.`,
  custody_overlap: (p, f) =>
    p.date === undefined
      ? `D’après leurs propres déclarations, ${text(p, 'partner')} et ${text(p, 'other')} l’ont tous deux.`
      : `D’après leurs propres déclarations, ${text(p, 'partner')} et ${text(p, 'other')} l’avaient tous deux le ${day(p, 'date', f)}.`,
  speed_impossible: (p, f) =>
    `De ${text(p, 'from')} à ${text(p, 'to')}, il y a ${count(p, 'km', f)} km. Cela aurait pris ${span(p, 'seconds', f)} : aucune marchandise ne voyage si vite.`,
  time_runs_backwards: (p, f) =>
    `Une étape de ${text(p, 'partner')}, datée du ${day(p, 'date', f)}, précède celle qu’elle suit.`,
  licence_missing: (p) => `${text(p, 'partner')} n’avait pas d’autorisation valable lors d’une étape.`,
  role_missing: (p) => `${text(p, 'partner')} n’était pas inscrit pour cette activité lors d’une étape.`,
  dispenser_unauthorised: (p, f) =>
    `${text(p, 'partner')} n’était ni inscrit ni autorisé comme pharmacie le ${day(p, 'date', f)}.`,
  licence_suspended_since: (p, f) =>
    `L’autorisation de ${text(p, 'partner')} a été suspendue le ${day(p, 'date', f)}, après son étape.`,
  readings_not_offered: (p, f) =>
    `Elle doit rester entre ${count(p, 'min', f)} et ${count(p, 'max', f)} °C pendant tout le trajet. Ce réseau n’enregistre pas les températures : demandez à celui qui l’a fournie.`,
  step_corrected: (p, f) => {
    const step = stepNames[text(p, 'step')] ?? '–';
    return p.reason === 'did_not_occur'
      ? `${text(p, 'partner')} a déclaré le ${day(p, 'date', f)} que son étape « ${step} » n’a pas eu lieu.`
      : `${text(p, 'partner')} a déclaré le ${day(p, 'date', f)} avoir mal enregistré son étape « ${step} ».`;
  },
  said_by_one_node: (p) =>
    `Tout cela n’est que la parole d’un seul nœud, ${text(p, 'node')}, qui ne peut pas prouver ses réponses.`,
  fact_unread: () => 'Une partie des enregistrements n’a pas pu être lue.',
  product_known: (p) => `Le produit est répertorié : ${text(p, 'name')}.`,
  issuer_authorised: (p) => `${text(p, 'partner')} était habilité à attribuer ce code produit.`,
  serial_in_lot: () => 'Le numéro de série figure dans le lot, une seule fois.',
  label_matches: () => 'Le lot et la péremption de l’étiquette correspondent aux enregistrements.',
  pack_active: () => 'D’après les enregistrements, personne n’a délivré, détruit ni perdu cette boîte.',
  trail_complete: (p, f) =>
    p.steps === 1
      ? 'L’unique étape de son parcours donne la valeur de contrôle inscrite au registre : il n’en manque aucune.'
      : `Les ${count(p, 'steps', f)} étapes de son parcours donnent la valeur de contrôle inscrite au registre : il n’en manque aucune.`,
  nothing_against: () => 'Rien n’a été trouvé contre elle.',
};
