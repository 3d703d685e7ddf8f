import type { Reported } from '../../domain/findings/reports.ts';
import type { Reason, SuspectGround } from '../../domain/ledger.ts';
import type { Core } from '../en.ts';
import type { Formats } from '../formats.ts';
import type { Params } from '../params.ts';
import * as params from '../params.ts';
import { counted, degrees, iso, ofDays, steps } from './grammar.ts';
import { verify } from './verify.ts';

const text = (p: Params, name: string) => iso(params.text(p, name));
const day = (p: Params, name: string, f: Formats) => iso(params.day(p, name, f));
const moment = (p: Params, name: string, f: Formats) => iso(params.moment(p, name, f));
const count = (p: Params, name: string, f: Formats) => params.count(p, name, f);
const size = (p: Params, name: string) => Number(p[name] ?? 0);

export const leftAs: Core['leftAs'] = {
  active: 'فعّالة',
  dispensed: 'صُرفت',
  dispensed_out_of_custody: 'صُرفت من دون أن تُستلم هناك قط',
  destroyed: 'أُتلفت',
  exported: 'صُدّرت',
  sampled_by_authority: 'أخذتها الجهة الرقابية عيّنةً',
  free_sample: 'عيّنة مجانية لا تُباع',
  stolen: 'مسروقة',
  lost: 'مفقودة',
  damaged: 'تالفة',
  quarantined: 'معزولة للاشتباه فيها',
  repacked: 'نُقلت إلى صندوق آخر',
  implanted: 'زُرعت',
  other: 'أُخرجت من التداول',
  relabelled: 'أُعيد وسمها برقم آخر',
  active_again: 'فعّالة من جديد',
};

const dispensedBy = (partner: string, date: string) =>
  `سجّلت ${partner} تسليم هذه العبوة بتاريخ ${date}. إن لم تكن هناك قط فإحدى الاثنتين غير أصلية.`;

const leftBy: Record<Reason, (partner: string, date: string) => string> = {
  active: (partner, date) => `غيّرت ${partner} حالتها بتاريخ ${date}.`,
  dispensed: dispensedBy,
  dispensed_out_of_custody: dispensedBy,
  destroyed: (partner, date) =>
    `سجّلت ${partner} بتاريخ ${date} أن هذه العبوة أُتلفت. ويجب ألا تكون موجودة بعد ذلك.`,
  exported: (partner, date) => `سجّلت ${partner} بتاريخ ${date} أن هذه العبوة صُدّرت. وهي لا تُباع هنا.`,
  sampled_by_authority: (partner, date) =>
    `أخذت ${partner} هذه العبوة عيّنةً رسمية بتاريخ ${date}. وهي لا تعود إلى التداول.`,
  free_sample: (partner, date) => `أعطت ${partner} هذه العبوة عيّنةً مجانية بتاريخ ${date}. وهي لا تُباع.`,
  stolen: (partner, date) => `أبلغت ${partner} عن سرقة هذه العبوة بتاريخ ${date}.`,
  lost: (partner, date) => `أبلغت ${partner} عن فقدان هذه العبوة بتاريخ ${date}. ولا أحد يعلم أين كانت.`,
  damaged: (partner, date) => `سجّلت ${partner} بتاريخ ${date} أن هذه العبوة تالفة.`,
  quarantined: (partner, date) => `عزلت ${partner} هذه العبوة بتاريخ ${date} للاشتباه فيها.`,
  repacked: (partner, date) =>
    `نقلت ${partner} هذه العبوة إلى حاوية أخرى بتاريخ ${date}، وهناك ينتهي مسارها.`,
  implanted: (partner, date) => `سجّلت ${partner} بتاريخ ${date} أن هذا المنتج زُرع.`,
  other: (partner, date) => `أخرجت ${partner} هذه العبوة من التداول بتاريخ ${date}.`,
  relabelled: (partner, date) =>
    `أعادت ${partner} وسم هذه العبوة بتاريخ ${date}. ولا عبرة إلا بالرقم الذي على ملصقها الجديد.`,
  active_again: (partner, date) => `أعادت ${partner} تفعيل هذه العبوة بتاريخ ${date}.`,
};

function leftSentence(p: Params, f: Formats): string {
  const date = day(p, 'date', f);
  if (p.own === 1) return `سجّلتموها بتاريخ ${date} على أنها: ${leftAs[params.reason(p)]}.`;
  return leftBy[params.reason(p)](text(p, 'partner'), date);
}

const grounds: Record<SuspectGround, string> = {
  tampered: 'يبدو أنه عُبث بها',
  looks_falsified: 'تبدو مغشوشة',
  label_mismatch: 'الملصق لا يوافق السجل',
  duplicate: 'ظهرت العبوة نفسها مرتين',
  quality: 'في جودتها خلل',
  temperature: 'ربما تعرّضت لحرارة أو برودة زائدة',
  other: 'انظر ملاحظة المُبلِّغ',
};

function named<T>(table: Readonly<Record<string, T>>, name: Params[string] | undefined, otherwise: T): T {
  return Object.entries(table).find(([known]) => known === name)?.[1] ?? otherwise;
}

type OfReport = (partner: string, date: string, why: string) => string;

const suspected: Record<Reported, OfReport> = {
  pack: (partner, date, why) => `أبلغت ${partner} بتاريخ ${date} عن الاشتباه في هذه العبوة: ${why}.`,
  its_unit: (partner, date, why) => `أبلغت ${partner} بتاريخ ${date} عن الاشتباه في حاويتها: ${why}.`,
  unit: (partner, date, why) => `أبلغت ${partner} بتاريخ ${date} عن الاشتباه في هذه الحاوية: ${why}.`,
  pack_inside: (partner, date, why) =>
    `أبلغت ${partner} بتاريخ ${date} عن الاشتباه في عبوة داخل هذه الحاوية: ${why}.`,
  pallet: (partner, date, why) => `أبلغت ${partner} بتاريخ ${date} عن الاشتباه في طبلية حملتها: ${why}.`,
};

const confirmed: Record<Reported, OfReport> = {
  pack: (partner, date, why) => `أكّدت ${partner} بتاريخ ${date} وجود خلل في هذه العبوة: ${why}.`,
  its_unit: (partner, date, why) => `أكّدت ${partner} بتاريخ ${date} وجود خلل في حاويتها: ${why}.`,
  unit: (partner, date, why) => `أكّدت ${partner} بتاريخ ${date} وجود خلل في هذه الحاوية: ${why}.`,
  pack_inside: (partner, date, why) =>
    `أكّدت ${partner} بتاريخ ${date} وجود خلل في عبوة داخل هذه الحاوية: ${why}.`,
  pallet: (partner, date, why) => `أكّدت ${partner} بتاريخ ${date} وجود خلل في طبلية حملتها: ${why}.`,
};

function ofReport(table: Record<Reported, OfReport>, p: Params, f: Formats): string {
  const say = named(table, p.of, table.its_unit);
  return say(text(p, 'partner'), day(p, 'date', f), named(grounds, p.ground, grounds.other));
}

export const findings: Core['findings'] = {
  label_unreadable: () => 'لم يمكن قراءة الرمز على أنه رمز دواء.',
  label_no_serial: () => 'الملصق لا يحمل رقماً تسلسلياً.',
  label_serial_missing: (p, f) =>
    `عبوات هذا المنتج تحمل رقماً تسلسلياً منذ ${day(p, 'since', f)}. وهذه لا تحمله.`,
  label_without_lot: (p, f) =>
    `الرمز لا يذكر التشغيلة ولا تاريخ الانتهاء. قارن بالمطبوع: التشغيلة ${text(p, 'lot')}، تاريخ الانتهاء ${day(p, 'expiry', f)}.`,
  lot_differs: (p) => `التشغيلة المطبوعة ${text(p, 'printed')}، وفي السجل ${text(p, 'recorded')}.`,
  expiry_differs: (p, f) =>
    `تاريخ الانتهاء المطبوع ${day(p, 'printed', f)}، وفي السجل ${day(p, 'recorded', f)}.`,
  product_unknown: (p) => `رقم المنتج ${text(p, 'gtin')} غير مسجّل في هذه الشبكة.`,
  lot_unknown: (p) => `لم يفتح أحد تشغيلة ${text(p, 'lot')} من هذا المنتج.`,
  serial_unknown: (p) =>
    p.lot === undefined
      ? 'الرقم التسلسلي ليس في أي تشغيلة من تشغيلات المنتج.'
      : `التشغيلة ${text(p, 'lot')} كاملة، وهذا الرقم التسلسلي ليس فيها.`,
  serial_twice: (p, f) => `عدد مرات ورود الرقم التسلسلي في تشغيلته: ${count(p, 'count', f)}.`,
  issuer_not_authorised: (p) => `لم يكن لـ${text(p, 'partner')} حق في إصدار رقم المنتج هذا حينذاك.`,
  recalled: (p, f) =>
    `استدعت ${text(p, 'partner')} هذه التشغيلة اعتباراً من ${moment(p, 'effectiveAt', f)} (الدرجة ${text(p, 'class')}): ${text(p, 'notice')}`,
  withdrawn: (p, f) =>
    `سحبت ${text(p, 'partner')} هذه التشغيلة من السوق بتاريخ ${day(p, 'date', f)}: ${text(p, 'notice')}`,
  expired: (p, f) => `انتهت صلاحيتها: آخر يوم للاستعمال ${day(p, 'expiry', f)}.`,
  expires_soon: (p, f) =>
    p.days === 0
      ? 'تنتهي صلاحيتها اليوم. هل تبقى صالحة حتى نهاية العلاج؟'
      : `تنتهي صلاحيتها بعد ${counted(size(p, 'days'), ofDays, count(p, 'days', f))}. هل تبقى صالحة حتى نهاية العلاج؟`,
  quarantined: (p, f) => `عزلتها ${text(p, 'partner')} بتاريخ ${day(p, 'date', f)} للاشتباه فيها.`,
  stolen: (p, f) => `أبلغت ${text(p, 'partner')} عن سرقتها بتاريخ ${day(p, 'date', f)}.`,
  on_hold: (p) =>
    p.authority === 1
      ? `${text(p, 'partner')}، وهي جهة رقابية، تحجز الحاوية التي جاءت فيها.`
      : `${text(p, 'partner')} تحجز الحاوية التي جاءت فيها.`,
  used_here: (p, f) =>
    p.undoUntil === undefined
      ? `هنا، بتاريخ ${day(p, 'date', f)}. انقضت الأيام العشرة المتاحة للتراجع.`
      : `هنا، بتاريخ ${day(p, 'date', f)}. يمكن التراجع حتى ${day(p, 'undoUntil', f)}.`,
  used_elsewhere: leftSentence,
  used_by_branch: (p, f) => `فرع من مجموعتكم. ${leftSentence(p, f)}`,
  supplied_elsewhere: (p, f) =>
    `سجّلت ${text(p, 'partner')} تسليم هذه العبوة بتاريخ ${day(p, 'date', f)}، وهي لم تأتِ من هناك.`,
  supplied: (p, f) => `سلّمتها ${text(p, 'partner')} بتاريخ ${day(p, 'date', f)}.`,
  dispensed_out_of_custody: (p, f) =>
    `سلّمتها ${text(p, 'partner')} بتاريخ ${day(p, 'date', f)} من دون أن يكون استلامها لها مسجّلاً.`,
  suspect_confirmed: (p, f) => ofReport(confirmed, p, f),
  suspect_reported: (p, f) => ofReport(suspected, p, f),
  in_transit_to_you: (p) => `هي في الطريق إليكم من ${text(p, 'partner')}. سجّل استلامها قبل صرفها.`,
  held_elsewhere: (p) => `بحسب السجل هي لدى ${text(p, 'partner')} وليست هنا.`,
  in_transit_elsewhere: (p) => `بحسب السجل هي في الطريق إلى ${text(p, 'partner')}.`,
  not_handed_out: () => 'لم تسجّل أي صيدلية تسليم هذه العبوة. إن كانت العبوة معك الآن فاعرضها على الصيدلي.',
  custody_gap: (p) => `التسليم من ${text(p, 'from')} إلى ${text(p, 'to')} غير موجود في السجل.`,
  already_received: () => 'سبق استلامها هنا.',
  expected_here: (p) =>
    `هي في الطريق إليكم من ${text(p, 'partner')}، كما هو المعتاد في البضاعة المنتظر استلامها.`,
  custody_overlap: (p, f) =>
    p.date === undefined
      ? `بحسب أقوالهما نفسها هي لدى ${text(p, 'partner')} ولدى ${text(p, 'other')} معاً.`
      : `بحسب أقوالهما نفسها كانت لدى ${text(p, 'partner')} ولدى ${text(p, 'other')} معاً بتاريخ ${day(p, 'date', f)}.`,
  speed_impossible: (p, f) =>
    `المسافة من ${text(p, 'from')} إلى ${text(p, 'to')} تبلغ ${count(p, 'km', f)} كم. ويُقال إن نقلها استغرق ${iso(params.span(p, 'seconds', f))}: لا بضاعة تنتقل بهذه السرعة.`,
  time_runs_backwards: (p, f) =>
    `خطوة لـ${text(p, 'partner')} مؤرخة في ${day(p, 'date', f)}، أي قبل تاريخ الخطوة التي تسبقها.`,
  licence_missing: (p) => `لم يكن لدى ${text(p, 'partner')} ترخيص سارٍ حين قامت بإحدى الخطوات.`,
  role_missing: (p) => `لم تكن ${text(p, 'partner')} مسجّلة لمثل هذا العمل حين قامت بإحدى الخطوات.`,
  dispenser_unauthorised: (p, f) =>
    `لم تكن ${text(p, 'partner')} مسجّلة ومرخّصة بصفتها صيدلية بتاريخ ${day(p, 'date', f)}.`,
  licence_suspended_since: (p, f) =>
    `عُلّق ترخيص ${text(p, 'partner')} بتاريخ ${day(p, 'date', f)}، بعد خطوتها.`,
  readings_not_offered: (p, f) =>
    `يجب حفظها عند ${degrees(count(p, 'min', f), count(p, 'max', f))} طوال الطريق. درجات الحرارة لا تُسجَّل في هذه الشبكة: اسأل من ورّدها.`,
  step_corrected: (p, f) => {
    const step = iso(named<string>(verify.timeline.steps, p.step, '–'));
    return p.reason === 'did_not_occur'
      ? `قالت ${text(p, 'partner')} بتاريخ ${day(p, 'date', f)} إن خطوتها «${step}» لم تحدث.`
      : `قالت ${text(p, 'partner')} بتاريخ ${day(p, 'date', f)} إنها سجّلت خطوتها «${step}» خطأً.`;
  },
  said_by_one_node: (p) => `كل هذا قول عقدة واحدة، ${text(p, 'node')}، وهي لا تستطيع أن تثبت أجوبتها.`,
  fact_unread: () => 'تعذّرت قراءة جزء من السجل.',
  product_known: (p) => `المنتج مسجّل: ${text(p, 'name')}.`,
  issuer_authorised: (p) => `كان لـ${text(p, 'partner')} حق في إصدار رقم المنتج هذا.`,
  serial_in_lot: () => 'الرقم التسلسلي موجود في التشغيلة مرة واحدة.',
  label_matches: () => 'التشغيلة وتاريخ الانتهاء على الملصق مطابقان للسجل.',
  pack_active: () => 'بحسب السجل لم يسلّم أحد هذه العبوة ولم يتلفها ولم يفقدها.',
  trail_complete: (p, f) =>
    p.steps === 1
      ? 'الخطوة الوحيدة في مسارها تطابق قيمة التحقق المسجّلة في الدفتر: لا ينقص شيء.'
      : `خطوات مسارها كلها (${counted(size(p, 'steps'), steps, count(p, 'steps', f))}) تطابق قيمة التحقق المسجّلة في الدفتر: لا تنقص أي خطوة.`,
  nothing_against: () => 'لا شيء ضدها.',
};
