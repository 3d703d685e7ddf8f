import type { Reported } from '../../domain/findings/reports.ts';
import type { Reason, SuspectGround } from '../../domain/ledger.ts';
import type { Core } from '../en.ts';
import type { Formats } from '../formats.ts';
import { count, day, moment, type Params, reason, span, text } from '../params.ts';
import { verify } from './verify.ts';

/** How a pack left the supply chain, as the middle of a sentence. */
export const leftAs: Core['leftAs'] = {
  active: 'सक्रिय',
  dispensed: 'दिया गया',
  dispensed_out_of_custody: 'वहाँ रिसीव हुए बिना दिया गया',
  destroyed: 'नष्ट किया गया',
  exported: 'निर्यात किया गया',
  sampled_by_authority: 'नियामक ने नमूने में लिया',
  free_sample: 'मुफ़्त सैंपल, बिक्री के लिए नहीं',
  stolen: 'चोरी हुआ',
  lost: 'गुम हुआ',
  damaged: 'ख़राब हुआ',
  quarantined: 'संदिग्ध मानकर अलग रखा गया',
  repacked: 'दूसरे टोट में डाला गया',
  implanted: 'इम्प्लांट किया गया',
  other: 'बिक्री से हटाया गया',
  relabelled: 'दूसरे नंबर का लेबल लगाया गया',
  active_again: 'फिर से सक्रिय',
};

/** One sentence a way of leaving: who and when, and what it means for whoever has the pack. */
const leftBy: Record<Reason, (partner: string, date: string) => string> = {
  active: (partner, date) => `${partner} ने ${date} को इसकी स्थिति बदली।`,
  dispensed: (partner, date) =>
    `${partner} ने दर्ज किया है कि यह पैक ${date} को दिया गया। अगर यह पैक वहाँ कभी था ही नहीं, तो दोनों में से एक असली नहीं है।`,
  dispensed_out_of_custody: (partner, date) =>
    `${partner} ने दर्ज किया है कि यह पैक ${date} को दिया गया। अगर यह पैक वहाँ कभी था ही नहीं, तो दोनों में से एक असली नहीं है।`,
  destroyed: (partner, date) =>
    `${partner} ने दर्ज किया है कि यह पैक ${date} को नष्ट किया गया। यह अब होना ही नहीं चाहिए।`,
  exported: (partner, date) =>
    `${partner} ने दर्ज किया है कि यह पैक ${date} को निर्यात किया गया। यह यहाँ बिक्री के लिए नहीं है।`,
  sampled_by_authority: (partner, date) =>
    `${partner} ने यह पैक ${date} को सरकारी नमूने के रूप में लिया। यह बिक्री में वापस नहीं आता।`,
  free_sample: (partner, date) => `${partner} ने यह पैक ${date} को मुफ़्त सैंपल के रूप में दिया। यह बिक्री के लिए नहीं है।`,
  stolen: (partner, date) => `${partner} ने ${date} को इस पैक की चोरी की रिपोर्ट की।`,
  lost: (partner, date) =>
    `${partner} ने ${date} को इस पैक के गुम होने की रिपोर्ट की। कोई नहीं जानता कि यह कहाँ रहा।`,
  damaged: (partner, date) => `${partner} ने ${date} को इस पैक को ख़राब दर्ज किया।`,
  quarantined: (partner, date) => `${partner} ने ${date} को इस पैक को संदिग्ध मानकर अलग रखा।`,
  repacked: (partner, date) => `${partner} ने यह पैक ${date} को दूसरे कंटेनर में डाला, और इसका सफ़र वहीं ख़त्म होता है।`,
  implanted: (partner, date) => `${partner} ने दर्ज किया है कि यह प्रोडक्ट ${date} को इम्प्लांट किया गया।`,
  other: (partner, date) => `${partner} ने यह पैक ${date} को बिक्री से हटाया।`,
  relabelled: (partner, date) => `${partner} ने ${date} को इस पैक का लेबल बदला। सिर्फ़ नए लेबल का नंबर मान्य है।`,
  active_again: (partner, date) => `${partner} ने ${date} को इस पैक को फिर से सक्रिय किया।`,
};

function leftSentence(params: Params, format: Formats): string {
  const date = day(params, 'date', format);
  if (params.own === 1) return `आपने ${date} को दर्ज किया: ${leftAs[reason(params)]}।`;
  return leftBy[reason(params)](text(params, 'partner'), date);
}

/** Why somebody holds a pack for suspect, after a colon. */
const grounds = {
  tampered: 'लगता है इससे छेड़छाड़ हुई है',
  looks_falsified: 'यह नकली लगता है',
  label_mismatch: 'लेबल रिकॉर्ड से मेल नहीं खाता',
  duplicate: 'वही पैक दो बार सामने आया है',
  quality: 'क्वालिटी में कुछ गड़बड़ है',
  temperature: 'शायद यह ज़्यादा गर्मी या ज़्यादा ठंड में रहा',
  other: 'रिपोर्ट करने वाले का नोट देखें',
} satisfies Record<SuspectGround, string>;

const groundsByName: Readonly<Record<string, string>> = grounds;

function ground(params: Params): string {
  return groundsByName[text(params, 'ground')] ?? grounds.other;
}

type OfReport = (partner: string, date: string, ground: string) => string;

const suspected: Record<Reported, OfReport> = {
  pack: (partner, date, why) => `${partner} ने ${date} को इस पैक को संदिग्ध बताया: ${why}।`,
  its_unit: (partner, date, why) => `${partner} ने ${date} को इसके कंटेनर को संदिग्ध बताया: ${why}।`,
  unit: (partner, date, why) => `${partner} ने ${date} को इस कंटेनर को संदिग्ध बताया: ${why}।`,
  pack_inside: (partner, date, why) => `${partner} ने ${date} को इस कंटेनर के एक पैक को संदिग्ध बताया: ${why}।`,
  pallet: (partner, date, why) => `${partner} ने ${date} को उस पैलेट को संदिग्ध बताया जिस पर यह रखा था: ${why}।`,
};

const confirmed: Record<Reported, OfReport> = {
  pack: (partner, date, why) => `${partner} ने ${date} को पुष्टि की कि इस पैक में गड़बड़ है: ${why}।`,
  its_unit: (partner, date, why) => `${partner} ने ${date} को पुष्टि की कि इसके कंटेनर में गड़बड़ है: ${why}।`,
  unit: (partner, date, why) => `${partner} ने ${date} को पुष्टि की कि इस कंटेनर में गड़बड़ है: ${why}।`,
  pack_inside: (partner, date, why) => `${partner} ने ${date} को पुष्टि की कि इस कंटेनर के एक पैक में गड़बड़ है: ${why}।`,
  pallet: (partner, date, why) =>
    `${partner} ने ${date} को पुष्टि की कि जिस पैलेट पर यह रखा था उसमें गड़बड़ थी: ${why}।`,
};

const REPORTED: readonly Reported[] = ['pack', 'its_unit', 'unit', 'pack_inside', 'pallet'];

function reported({ of }: Params): Reported {
  return REPORTED.find((known) => known === of) ?? 'its_unit';
}

const stepNames: Readonly<Record<string, string>> = verify.timeline.steps;

/** One sentence a finding, for every viewer. */
export const findings: Core['findings'] = {
  label_unreadable: () => 'कोड दवा के कोड के रूप में पढ़ा नहीं जा सका।',
  label_no_serial: () => 'लेबल पर सीरियल नंबर नहीं है।',
  label_serial_missing: (p, f) => `इस प्रोडक्ट के पैक पर ${day(p, 'since', f)} से सीरियल नंबर होता है। इस पर नहीं है।`,
  label_without_lot: (p, f) =>
    `कोड में बैच या एक्सपायरी नहीं है। छपाई से मिलाएँ: बैच ${text(p, 'lot')}, एक्सपायरी ${day(p, 'expiry', f)}।`,
  lot_differs: (p) => `छपा हुआ बैच ${text(p, 'printed')}, रिकॉर्ड में ${text(p, 'recorded')}।`,
  expiry_differs: (p, f) => `छपी हुई एक्सपायरी ${day(p, 'printed', f)}, रिकॉर्ड में ${day(p, 'recorded', f)}।`,
  product_unknown: (p) => `प्रोडक्ट नंबर ${text(p, 'gtin')} इस नेटवर्क में दर्ज नहीं है।`,
  lot_unknown: (p) => `इस प्रोडक्ट का बैच ${text(p, 'lot')} किसी ने नहीं खोला।`,
  serial_unknown: (p) =>
    p.lot === undefined
      ? 'यह सीरियल नंबर प्रोडक्ट के किसी बैच में नहीं है।'
      : `बैच ${text(p, 'lot')} पूरा है, और यह सीरियल नंबर उसमें नहीं है।`,
  serial_twice: (p, f) => `यह सीरियल नंबर अपने बैच में ${count(p, 'count', f)} बार है।`,
  issuer_not_authorised: (p) => `${text(p, 'partner')} को उस समय यह प्रोडक्ट नंबर जारी करने का अधिकार नहीं था।`,
  recalled: (p, f) =>
    `${text(p, 'partner')} ने यह बैच ${moment(p, 'effectiveAt', f)} से वापस मँगाया (रिकॉल, श्रेणी ${text(p, 'class')}): ${text(p, 'notice')}`,
  withdrawn: (p, f) =>
    `${text(p, 'partner')} ने ${day(p, 'date', f)} को यह बैच बाज़ार से हटाया: ${text(p, 'notice')}`,
  expired: (p, f) => `यह एक्सपायर हो चुका है: इस्तेमाल का आख़िरी दिन ${day(p, 'expiry', f)} था।`,
  expires_soon: (p, f) =>
    p.days === 0
      ? 'यह आज एक्सपायर हो रहा है। क्या दवा का कोर्स इससे पहले पूरा होगा?'
      : `यह ${count(p, 'days', f)} दिन में एक्सपायर होगा। क्या दवा का कोर्स इससे पहले पूरा होगा?`,
  quarantined: (p, f) => `${text(p, 'partner')} ने ${day(p, 'date', f)} को इसे संदिग्ध मानकर अलग रखा।`,
  stolen: (p, f) => `${text(p, 'partner')} ने ${day(p, 'date', f)} को इसकी चोरी की रिपोर्ट की।`,
  on_hold: (p) =>
    p.authority === 1
      ? `जिस कंटेनर में यह आया उसे नियामक ${text(p, 'partner')} ने होल्ड पर रखा है।`
      : `जिस कंटेनर में यह आया उसे ${text(p, 'partner')} ने होल्ड पर रखा है।`,
  used_here: (p, f) =>
    p.undoUntil === undefined
      ? `यहाँ, ${day(p, 'date', f)} को। इसे रद्द करने के दस दिन बीत चुके हैं।`
      : `यहाँ, ${day(p, 'date', f)} को। आप इसे ${day(p, 'undoUntil', f)} तक रद्द कर सकते हैं।`,
  used_elsewhere: leftSentence,
  used_by_branch: (p, f) => `आपके अपने ग्रुप की एक शाखा। ${leftSentence(p, f)}`,
  supplied_elsewhere: (p, f) =>
    `${text(p, 'partner')} ने दर्ज किया है कि यह पैक ${day(p, 'date', f)} को दिया गया, और यह वहाँ से नहीं आया।`,
  supplied: (p, f) => `यह पैक ${text(p, 'partner')} ने ${day(p, 'date', f)} को दिया।`,
  dispensed_out_of_custody: (p, f) =>
    `${text(p, 'partner')} ने इसे ${day(p, 'date', f)} को दिया, जबकि रिकॉर्ड में इसे रिसीव नहीं किया था।`,
  suspect_confirmed: (p, f) => confirmed[reported(p)](text(p, 'partner'), day(p, 'date', f), ground(p)),
  suspect_reported: (p, f) => suspected[reported(p)](text(p, 'partner'), day(p, 'date', f), ground(p)),
  in_transit_to_you: (p) => `यह ${text(p, 'partner')} से आपके पास आ रहा है। देने से पहले इसे रिसीव करें।`,
  held_elsewhere: (p) => `रिकॉर्ड के अनुसार यह ${text(p, 'partner')} के पास है, यहाँ नहीं।`,
  in_transit_elsewhere: (p) => `रिकॉर्ड के अनुसार यह ${text(p, 'partner')} के पास जा रहा है।`,
  not_handed_out: () =>
    'किसी फ़ार्मेसी ने यह पैक देना दर्ज नहीं किया। अगर यह आपके पास आ चुका है, तो इसे अपने फ़ार्मासिस्ट को दिखाएँ।',
  custody_gap: (p) => `${text(p, 'from')} से ${text(p, 'to')} को सौंपा जाना रिकॉर्ड में नहीं है।`,
  already_received: () => 'यह यहाँ पहले ही रिसीव हो चुका है।',
  expected_here: (p) => `यह ${text(p, 'partner')} से आपके पास आ रहा है, जैसा रिसीव होने वाले माल में होता है।`,
  custody_overlap: (p, f) =>
    p.date === undefined
      ? `${text(p, 'partner')} और ${text(p, 'other')}, दोनों के अपने बयान के अनुसार यह उनके पास है।`
      : `${text(p, 'partner')} और ${text(p, 'other')}, दोनों के अपने बयान के अनुसार ${day(p, 'date', f)} को यह उनके पास था।`,
  speed_impossible: (p, f) =>
    `${text(p, 'from')} से ${text(p, 'to')} की दूरी ${count(p, 'km', f)} किमी है। बताया गया है कि इसमें ${span(p, 'seconds', f)} लगे: कोई माल इतनी तेज़ी से नहीं जाता।`,
  time_runs_backwards: (p, f) =>
    `${text(p, 'partner')} के एक चरण की तारीख ${day(p, 'date', f)} है, जो उससे पिछले चरण से भी पहले की है।`,
  licence_missing: (p) => `${text(p, 'partner')} के पास एक चरण करते समय मान्य लाइसेंस नहीं था।`,
  role_missing: (p) => `${text(p, 'partner')} एक चरण करते समय ऐसे काम के लिए दर्ज नहीं था।`,
  dispenser_unauthorised: (p, f) =>
    `${text(p, 'partner')} ${day(p, 'date', f)} को फ़ार्मेसी के रूप में दर्ज और लाइसेंसशुदा नहीं था।`,
  licence_suspended_since: (p, f) =>
    `${text(p, 'partner')} का लाइसेंस उसके चरण के बाद, ${day(p, 'date', f)} को निलंबित हुआ।`,
  readings_not_offered: (p, f) =>
    `इसे पूरे रास्ते ${count(p, 'min', f)} से ${count(p, 'max', f)} °C पर रखना ज़रूरी है। इस नेटवर्क में तापमान दर्ज नहीं होता: जिसने सप्लाई किया उनसे पूछें।`,
  step_corrected: (p, f) => {
    const step = stepNames[text(p, 'step')] ?? '–';
    return p.reason === 'did_not_occur'
      ? `${text(p, 'partner')} ने ${day(p, 'date', f)} को कहा कि उसका चरण “${step}” हुआ ही नहीं।`
      : `${text(p, 'partner')} ने ${day(p, 'date', f)} को कहा कि उसने चरण “${step}” ग़लत दर्ज किया।`;
  },
  said_by_one_node: (p) => `यह सब सिर्फ़ एक नोड, ${text(p, 'node')}, का कहना है, जो अपने जवाब साबित नहीं कर सकता।`,
  fact_unread: () => 'रिकॉर्ड का एक हिस्सा पढ़ा नहीं जा सका।',
  product_known: (p) => `प्रोडक्ट दर्ज है: ${text(p, 'name')}।`,
  issuer_authorised: (p) => `${text(p, 'partner')} को यह प्रोडक्ट नंबर जारी करने का अधिकार था।`,
  serial_in_lot: () => 'सीरियल नंबर बैच में है, एक बार।',
  label_matches: () => 'लेबल का बैच और एक्सपायरी रिकॉर्ड से मेल खाते हैं।',
  pack_active: () => 'रिकॉर्ड के अनुसार यह पैक न दिया गया, न नष्ट किया गया, न गुम हुआ।',
  trail_complete: (p, f) =>
    p.steps === 1
      ? 'इसके सफ़र का एक ही चरण बहीखाते में दर्ज जाँच-मान से मेल खाता है: कोई चरण छूटा नहीं है।'
      : `इसके सफ़र के सभी ${count(p, 'steps', f)} चरण बहीखाते में दर्ज जाँच-मान से मेल खाते हैं: कोई चरण छूटा नहीं है।`,
  nothing_against: () => 'इसके ख़िलाफ़ कुछ नहीं मिला।',
};
