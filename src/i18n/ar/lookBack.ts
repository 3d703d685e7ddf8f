import type { Desk } from '../en.ts';
import { counted, type Forms, iso, packs } from './grammar.ts';

const recalledHere: Forms = {
  one: 'عبوة مستدعاة واحدة مسجّلة هنا',
  two: 'عبوتان مستدعاتان مسجّلتان هنا',
  few: '# عبوات مستدعاة مسجّلة هنا',
  many: '# عبوة مستدعاة مسجّلة هنا',
  other: '# عبوة مستدعاة مسجّلة هنا',
};

const recalledComing: Forms = {
  one: 'عبوة مستدعاة واحدة في الطريق إليكم',
  two: 'عبوتان مستدعاتان في الطريق إليكم',
  few: '# عبوات مستدعاة في الطريق إليكم',
  many: '# عبوة مستدعاة في الطريق إليكم',
  other: '# عبوة مستدعاة في الطريق إليكم',
};

const recalledAside: Forms = {
  one: 'عبوة مستدعاة واحدة معزولة هنا',
  two: 'عبوتان مستدعاتان معزولتان هنا',
  few: '# عبوات مستدعاة معزولة هنا',
  many: '# عبوة مستدعاة معزولة هنا',
  other: '# عبوة مستدعاة معزولة هنا',
};

const unreadUnits: Forms = {
  one: 'حاوية واحدة من هذه التشغيلة',
  two: 'حاويتين من هذه التشغيلة',
  few: '# حاويات من هذه التشغيلة',
  many: '# حاوية من هذه التشغيلة',
  other: '# حاوية من هذه التشغيلة',
};

const dispensedUnnamed: Forms = {
  one: 'صُرفت عبوة واحدة لا تذكرها هذه اليومية: صرفها جهاز آخر، أو صُرفت مع حاويتها كلها.',
  two: 'صُرفت عبوتان لا تذكرهما هذه اليومية: صرفهما جهاز آخر، أو صُرفتا مع حاويتهما كلها.',
  few: 'صُرفت # عبوات لا تذكرها هذه اليومية: صرفها جهاز آخر، أو صُرفت مع حاويتها كلها.',
  many: 'صُرفت # عبوة لا تذكرها هذه اليومية: صرفها جهاز آخر، أو صُرفت مع حاويتها كلها.',
  other: 'صُرفت # عبوة لا تذكرها هذه اليومية: صرفها جهاز آخر، أو صُرفت مع حاويتها كلها.',
};

export const lookBack: Desk['lookBack'] = {
  title: 'استدعاءات تخصكم',
  lead: 'التشغيلات المستدعاة والمسحوبة من السوق التي استلمتها هذه الصيدلية: ما وصل، وما لا يزال هنا، وما صُرف. من الدفتر ومن يومية هذا الجهاز.',
  back: 'إلى شباك الصرف',
  link: 'الاستدعاءات',
  print: 'طباعة',
  again: 'بحث من جديد',
  reading: 'جارٍ البحث عن الاستدعاءات…',
  banner: {
    held: (count, format) => counted(count, recalledHere, format.number(count)),
    heldWhat: 'ارفعها عن الرف اليوم واعزلها.',
    coming: (count, format) => counted(count, recalledComing, format.number(count)),
    comingWhat: 'لا تضعها على الرف. اسأل المرسل.',
    aside: (count, format) => counted(count, recalledAside, format.number(count)),
    asideWhat: 'أرجع المعزول أو أتلفه كما يقول الإشعار.',
    open: 'عرض الاستدعاءات',
    unread: 'تعذّر البحث عن الاستدعاءات',
    unreadWhat: 'قد يكون في المخزون ما هو مستدعى ولا يُذكر هنا. تُعاد المحاولة تلقائياً.',
  },
  unread: {
    title: 'تعذّرت قراءة الاستدعاءات',
    sentence: 'لا يعني هذا أنه لا شيء مستدعى. انظر في إشعارات الجهة الرقابية وأعد المحاولة.',
  },
  partly: {
    title: 'تعذّرت قراءة بعض الاستدعاءات إلى آخرها',
    sentence: 'لا يُعرف هل تخصكم:',
  },
  none: 'لم تكن هنا أي تشغيلة مستدعاة بحسب السجل.',
  asOf: (moment) => `كما كان في الدفتر بتاريخ ${iso(moment)}.`,
  listed: 'ما يُقال عن تشغيلة مُثبت. أما أنه لا تشغيلة أخرى مستدعاة فهو قول العقد التي سُئلت.',
  nowhere: 'ما لم يُعرف أي صيدلية هذه، فلا أحد يستطيع أن يقول أي الاستدعاءات تخصها.',
  recalled: (recallClass, partner, moment) =>
    `استدعتها ${iso(partner)}، الدرجة ${recallClass}، اعتباراً من ${iso(moment)}`,
  withdrawn: (partner, date) => `سحبتها ${iso(partner)} من السوق بتاريخ ${iso(date)}`,
  lot: (lot) => `التشغيلة ${iso(lot)}`,
  summary: (received, onShelf, dispensed, format) =>
    `العبوات المستلمة من هذه التشغيلة: ${format.number(received)}؛ على الرف: ${format.number(onShelf)}؛ صُرفت: ${format.number(dispensed)}.`,
  unitsUnread: (count, format) =>
    `تعذّرت قراءة ${counted(count, unreadUnits, format.number(count))}. قد يكون هنا من العبوات أكثر مما يُذكر.`,
  came: 'ما وصل',
  cameFrom: (count, partner, format) => `${counted(count, packs, format.number(count))} من ${iso(partner)}`,
  cameMade: (count, format) => `${counted(count, packs, format.number(count))}، من صنع هذا المكان`,
  now: 'أين هي الآن',
  onShelf: 'على الرف',
  held: 'منها محجوزة',
  toHere: 'في الطريق إليكم',
  fromHere: 'في الطريق من عندكم',
  quarantined: 'معزولة',
  dispensed: 'صُرفت',
  takenOut: 'صُرفت أو أُخرجت من التداول، بحسب اليوم',
  packs: (count, format) => counted(count, packs, format.number(count)),
  since: 'بعد الاستدعاء',
  dayUnknown: 'اليوم غير مسجّل',
  device: 'في يومية هذا الجهاز',
  deviceLead: 'لأجهزة الصيدلية الأخرى يومياتها.',
  deviceNone: 'لم يرَ هذا الجهاز أي عبوة من هذه التشغيلة.',
  deviceLess: (count, format) => counted(count, dispensedUnnamed, format.number(count)),
  deviceUnread: 'تعذّرت قراءة يومية هذا الجهاز.',
  event: {
    came: 'مُسحت عند الاستلام',
    dispensed: 'صُرفت',
    taken_back: 'أُلغي صرفها',
    set_aside: 'عُزلت',
    supplied: 'سُلّمت من دون تحقق',
  },
  eventAt: (moment, till) => `${iso(moment)}، نقطة الصرف ${iso(till)}`,
  inspect: 'التشغيلة كلها',
};
