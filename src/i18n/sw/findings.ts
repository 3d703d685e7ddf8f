import type { Reported } from '../../domain/findings/reports.ts';
import type { Reason, SuspectGround } from '../../domain/ledger.ts';
import type { Core } from '../en.ts';
import type { Formats } from '../formats.ts';
import { count, day, moment, type Params, reason, span, text } from '../params.ts';
import { verify } from './verify.ts';

export const leftAs: Core['leftAs'] = {
  active: 'hai',
  dispensed: 'ilitolewa',
  dispensed_out_of_custody: 'ilitolewa, bila kuwahi kupokelewa hapo',
  destroyed: 'iliteketezwa',
  exported: 'iliuzwa nje',
  sampled_by_authority: 'ilichukuliwa na mamlaka kama sampuli',
  free_sample: 'sampuli ya bure, haiuzwi',
  stolen: 'iliibwa',
  lost: 'ilipotea',
  damaged: 'iliharibika',
  quarantined: 'ilitengwa kwa kushukiwa',
  repacked: 'ilihamishiwa kreti nyingine',
  implanted: 'ilipandikizwa',
  other: 'ilitolewa kwenye biashara',
  relabelled: 'iliwekewa lebo yenye namba nyingine',
  active_again: 'hai tena',
};

const dispensedBy = (partner: string, date: string) =>
  `${partner} ilirekodi kutoa pakiti hii tarehe ${date}. Kama haikuwahi kuwa hapo, mojawapo ya hizo mbili si halisi.`;

const leftBy: Record<Reason, (partner: string, date: string) => string> = {
  active: (partner, date) => `${partner} ilibadilisha hali yake tarehe ${date}.`,
  dispensed: dispensedBy,
  dispensed_out_of_custody: dispensedBy,
  destroyed: (partner, date) =>
    `${partner} ilirekodi tarehe ${date} kuwa pakiti hii iliteketezwa. Haipaswi kuwepo tena.`,
  exported: (partner, date) =>
    `${partner} ilirekodi tarehe ${date} kuwa pakiti hii iliuzwa nje. Haiuzwi hapa.`,
  sampled_by_authority: (partner, date) =>
    `${partner} ilichukua pakiti hii kama sampuli rasmi tarehe ${date}. Hairudi kwenye biashara.`,
  free_sample: (partner, date) =>
    `${partner} iligawa pakiti hii kama sampuli ya bure tarehe ${date}. Haiuzwi.`,
  stolen: (partner, date) => `${partner} iliripoti tarehe ${date} kuwa pakiti hii iliibwa.`,
  lost: (partner, date) =>
    `${partner} iliripoti tarehe ${date} kuwa pakiti hii ilipotea. Hakuna ajuaye imekuwa wapi.`,
  damaged: (partner, date) => `${partner} ilirekodi tarehe ${date} kuwa pakiti hii iliharibika.`,
  quarantined: (partner, date) => `${partner} ilitenga pakiti hii tarehe ${date} kwa kushukiwa.`,
  repacked: (partner, date) =>
    `${partner} ilihamishia pakiti hii kontena jingine tarehe ${date}, na njia yake inaishia hapo.`,
  implanted: (partner, date) => `${partner} ilirekodi tarehe ${date} kuwa bidhaa hii ilipandikizwa.`,
  other: (partner, date) => `${partner} ilitoa pakiti hii kwenye biashara tarehe ${date}.`,
  relabelled: (partner, date) =>
    `${partner} iliweka lebo mpya kwenye pakiti hii tarehe ${date}. Namba iliyo kwenye lebo mpya pekee ndiyo inayohesabika.`,
  active_again: (partner, date) => `${partner} ilifanya pakiti hii kuwa hai tena tarehe ${date}.`,
};

function leftSentence(params: Params, format: Formats): string {
  const date = day(params, 'date', format);
  if (params.own === 1) return `Mliirekodi tarehe ${date} kuwa: ${leftAs[reason(params)]}.`;
  return leftBy[reason(params)](text(params, 'partner'), date);
}

const grounds: Record<SuspectGround, string> = {
  tampered: 'inaonekana imechezewa',
  looks_falsified: 'inaonekana bandia',
  label_mismatch: 'lebo hailingani na rekodi',
  duplicate: 'pakiti hiyohiyo imeonekana mara mbili',
  quality: 'ubora wake una kasoro',
  temperature: 'huenda ilipata joto au baridi kupita kiasi',
  other: 'tazama maelezo ya aliyeripoti',
};

function named<T>(table: Readonly<Record<string, T>>, name: Params[string] | undefined, otherwise: T): T {
  return Object.entries(table).find(([known]) => known === name)?.[1] ?? otherwise;
}

type OfReport = (partner: string, date: string, why: string) => string;

const suspected: Record<Reported, OfReport> = {
  pack: (partner, date, why) => `${partner} iliripoti tarehe ${date} kuwa pakiti hii inashukiwa: ${why}.`,
  its_unit: (partner, date, why) =>
    `${partner} iliripoti tarehe ${date} kuwa kontena lake linashukiwa: ${why}.`,
  unit: (partner, date, why) => `${partner} iliripoti tarehe ${date} kuwa kontena hili linashukiwa: ${why}.`,
  pack_inside: (partner, date, why) =>
    `${partner} iliripoti tarehe ${date} kuwa pakiti iliyo ndani ya kontena hili inashukiwa: ${why}.`,
  pallet: (partner, date, why) =>
    `${partner} iliripoti tarehe ${date} kuwa paleti iliyoibeba inashukiwa: ${why}.`,
};

const confirmed: Record<Reported, OfReport> = {
  pack: (partner, date, why) => `${partner} ilithibitisha tarehe ${date} kuwa pakiti hii ina kasoro: ${why}.`,
  its_unit: (partner, date, why) =>
    `${partner} ilithibitisha tarehe ${date} kuwa kontena lake lina kasoro: ${why}.`,
  unit: (partner, date, why) =>
    `${partner} ilithibitisha tarehe ${date} kuwa kontena hili lina kasoro: ${why}.`,
  pack_inside: (partner, date, why) =>
    `${partner} ilithibitisha tarehe ${date} kuwa pakiti iliyo ndani ya kontena hili ina kasoro: ${why}.`,
  pallet: (partner, date, why) =>
    `${partner} ilithibitisha tarehe ${date} kuwa paleti iliyoibeba ilikuwa na kasoro: ${why}.`,
};

function ofReport(table: Record<Reported, OfReport>, p: Params, f: Formats): string {
  const say = named(table, p.of, table.its_unit);
  return say(text(p, 'partner'), day(p, 'date', f), named(grounds, p.ground, grounds.other));
}

export const findings: Core['findings'] = {
  label_unreadable: () => 'Msimbo haukuweza kusomwa kama wa dawa.',
  label_no_serial: () => 'Lebo haina namba ya mfululizo.',
  label_serial_missing: (p, f) =>
    `Pakiti za bidhaa hii zina namba ya mfululizo tangu ${day(p, 'since', f)}. Hii haina.`,
  label_without_lot: (p, f) =>
    `Msimbo hautaji bechi wala mwisho wa matumizi. Linganisha na maandishi: bechi ${text(p, 'lot')}, mwisho wa matumizi ${day(p, 'expiry', f)}.`,
  lot_differs: (p) => `Bechi iliyochapishwa ${text(p, 'printed')}, kwenye rekodi ${text(p, 'recorded')}.`,
  expiry_differs: (p, f) =>
    `Mwisho wa matumizi uliochapishwa ${day(p, 'printed', f)}, kwenye rekodi ${day(p, 'recorded', f)}.`,
  product_unknown: (p) => `Namba ya bidhaa ${text(p, 'gtin')} haijasajiliwa kwenye mtandao huu.`,
  lot_unknown: (p) => `Hakuna aliyefungua bechi ${text(p, 'lot')} ya bidhaa hii.`,
  serial_unknown: (p) =>
    p.lot === undefined
      ? 'Namba ya mfululizo haimo kwenye bechi yoyote ya bidhaa hii.'
      : `Bechi ${text(p, 'lot')} imekamilika, na namba hii ya mfululizo haimo.`,
  serial_twice: (p, f) => `Namba ya mfululizo imo mara ${count(p, 'count', f)} kwenye bechi yake.`,
  issuer_not_authorised: (p) =>
    `${text(p, 'partner')} haikuwa na haki ya kutoa namba hii ya bidhaa wakati huo.`,
  recalled: (p, f) =>
    `${text(p, 'partner')} iliagiza bechi hii irudishwe kuanzia ${moment(p, 'effectiveAt', f)} (daraja ${text(p, 'class')}): ${text(p, 'notice')}`,
  withdrawn: (p, f) =>
    `${text(p, 'partner')} iliondoa bechi hii sokoni tarehe ${day(p, 'date', f)}: ${text(p, 'notice')}`,
  expired: (p, f) => `Imeisha muda wa matumizi: siku ya mwisho ya kutumika ${day(p, 'expiry', f)}.`,
  expires_soon: (p, f) =>
    p.days === 0
      ? 'Muda wake unakwisha leo. Je, itakuwa bado na muda hadi mwisho wa matibabu?'
      : `Muda wake unakwisha baada ya siku ${count(p, 'days', f)}. Je, itakuwa bado na muda hadi mwisho wa matibabu?`,
  quarantined: (p, f) => `${text(p, 'partner')} iliitenga tarehe ${day(p, 'date', f)} kwa kushukiwa.`,
  stolen: (p, f) => `${text(p, 'partner')} iliripoti tarehe ${day(p, 'date', f)} kuwa iliibwa.`,
  on_hold: (p) =>
    p.authority === 1
      ? `${text(p, 'partner')}, ambayo ni mamlaka, inazuilia kontena ambalo pakiti ilikuja nalo.`
      : `${text(p, 'partner')} inazuilia kontena ambalo pakiti ilikuja nalo.`,
  used_here: (p, f) =>
    p.undoUntil === undefined
      ? `Hapa, tarehe ${day(p, 'date', f)}. Siku kumi za kubatilisha zimekwisha.`
      : `Hapa, tarehe ${day(p, 'date', f)}. Unaweza kubatilisha hadi ${day(p, 'undoUntil', f)}.`,
  used_elsewhere: leftSentence,
  used_by_branch: (p, f) => `Tawi la kundi lenu. ${leftSentence(p, f)}`,
  supplied_elsewhere: (p, f) =>
    `${text(p, 'partner')} ilirekodi kutoa pakiti hii tarehe ${day(p, 'date', f)}, na hapo sipo ilipotoka.`,
  supplied: (p, f) => `Ilitolewa na ${text(p, 'partner')} tarehe ${day(p, 'date', f)}.`,
  dispensed_out_of_custody: (p, f) =>
    `${text(p, 'partner')} iliitoa tarehe ${day(p, 'date', f)} bila rekodi ya kuipokea.`,
  suspect_confirmed: (p, f) => ofReport(confirmed, p, f),
  suspect_reported: (p, f) => ofReport(suspected, p, f),
  in_transit_to_you: (p) => `Iko njiani kuja kwenu kutoka ${text(p, 'partner')}. Ipokee kabla ya kuitoa.`,
  held_elsewhere: (p) => `Kwa mujibu wa rekodi iko kwa ${text(p, 'partner')}, si hapa.`,
  in_transit_elsewhere: (p) => `Kwa mujibu wa rekodi iko njiani kwenda kwa ${text(p, 'partner')}.`,
  not_handed_out: () =>
    'Hakuna famasi iliyorekodi kutoa pakiti hii. Kama tayari unayo, mwonyeshe mfamasia wako pakiti hiyo.',
  custody_gap: (p) => `Makabidhiano kutoka ${text(p, 'from')} kwenda ${text(p, 'to')} hayako kwenye rekodi.`,
  already_received: () => 'Ilishapokelewa hapa.',
  expected_here: (p) =>
    `Iko njiani kuja kwenu kutoka ${text(p, 'partner')}, kama ilivyo kwa bidhaa zinazosubiri kupokelewa.`,
  custody_overlap: (p, f) =>
    p.date === undefined
      ? `Kwa maelezo yao wenyewe, ${text(p, 'partner')} na ${text(p, 'other')} wote wanayo.`
      : `Kwa maelezo yao wenyewe, ${text(p, 'partner')} na ${text(p, 'other')} wote walikuwa nayo tarehe ${day(p, 'date', f)}.`,
  speed_impossible: (p, f) =>
    `Kutoka ${text(p, 'from')} hadi ${text(p, 'to')} ni km ${count(p, 'km', f)}. Inadaiwa ilichukua ${span(p, 'seconds', f)}: hakuna mzigo unaosafiri kwa kasi hiyo.`,
  time_runs_backwards: (p, f) =>
    `Hatua ya ${text(p, 'partner')} ina tarehe ${day(p, 'date', f)}, yaani kabla ya tarehe ya hatua iliyotangulia.`,
  licence_missing: (p) => `${text(p, 'partner')} haikuwa na leseni halali ilipofanya hatua moja.`,
  role_missing: (p) => `${text(p, 'partner')} haikuwa imesajiliwa kwa kazi hiyo ilipofanya hatua moja.`,
  dispenser_unauthorised: (p, f) =>
    `${text(p, 'partner')} haikuwa imesajiliwa na kupewa leseni kama famasi tarehe ${day(p, 'date', f)}.`,
  licence_suspended_since: (p, f) =>
    `Leseni ya ${text(p, 'partner')} ilisimamishwa tarehe ${day(p, 'date', f)}, baada ya hatua yake.`,
  readings_not_offered: (p, f) =>
    `Lazima itunzwe kwa ${count(p, 'min', f)} hadi ${count(p, 'max', f)} °C njia nzima. Halijoto hairekodiwi kwenye mtandao huu: muulize aliyeileta.`,
  step_corrected: (p, f) => {
    const step = named<string>(verify.timeline.steps, p.step, '–');
    return p.reason === 'did_not_occur'
      ? `${text(p, 'partner')} ilisema tarehe ${day(p, 'date', f)} kuwa hatua yake “${step}” haikufanyika.`
      : `${text(p, 'partner')} ilisema tarehe ${day(p, 'date', f)} kuwa ilirekodi hatua yake “${step}” kimakosa.`;
  },
  said_by_one_node: (p) =>
    `Haya yote ni kauli ya nodi moja, ${text(p, 'node')}, ambayo haiwezi kuthibitisha majibu yake.`,
  fact_unread: () => 'Sehemu ya rekodi haikuweza kusomwa.',
  product_known: (p) => `Bidhaa imesajiliwa: ${text(p, 'name')}.`,
  issuer_authorised: (p) => `${text(p, 'partner')} ilikuwa na haki ya kutoa namba hii ya bidhaa.`,
  serial_in_lot: () => 'Namba ya mfululizo imo kwenye bechi, mara moja.',
  label_matches: () => 'Bechi na mwisho wa matumizi kwenye lebo ni sawa na rekodi.',
  pack_active: () => 'Kwa mujibu wa rekodi hakuna aliyetoa, aliyeteketeza wala aliyepoteza pakiti hii.',
  trail_complete: (p, f) =>
    p.steps === 1
      ? 'Hatua moja ya njia yake inalingana na thamani ya uhakiki iliyo kwenye leja: hakuna inayokosekana.'
      : `Hatua zote ${count(p, 'steps', f)} za njia yake zinalingana na thamani ya uhakiki iliyo kwenye leja: hakuna inayokosekana.`,
  nothing_against: () => 'Hakuna kinachoipinga.',
};
