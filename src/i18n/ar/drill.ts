import type { Desk } from '../en.ts';
import { counted, iso, ofMinutes } from './grammar.ts';

export const drill: Desk['drill'] = {
  title: 'تدريب',
  lead: 'اطبع ملصق عبوة لا وجود لها، وألصقه على علبة فارغة وضعها بين العبوات الأخرى. يجيب التطبيق عنها كأن الأمر جدّ، ويقيس هل أُوقفت وبأي سرعة. لا تخبر إلا من يجب أن يعلم.',
  back: 'إلى شباك الصرف',
  plan: {
    title: 'دسّ عبوة زائفة',
    medicine: 'على أنها أي دواء',
    minutes: 'تُعدّ فائتة بعد',
    minutesName: (minutes) => `${counted(minutes, ofMinutes)} من دون إجراء`,
    plant: 'إنشاء ملصقها',
    none: 'امسح أولاً عبوة عند شباك الصرف: تأخذ العبوة الزائفة تشغيلة عبوة حقيقية، مع رقم تسلسلي لا وجود له.',
    known: 'لا يعرفها إلا هذا الجهاز: فإن مُسحت على جهاز آخر فهي عبوة مشتبه فيها فعلاً.',
    problem: 'تعذّر حفظ التدريب على هذا الجهاز. لم تُدسّ أي عبوة.',
  },
  label: {
    name: (product) => `ملصق عبوة زائفة: ${iso(product)}`,
    code: 'رمز العبوة الزائفة',
    notDrawn: 'تعذّر رسم الرمز. أعد تحميل الصفحة.',
    gtin: 'PC',
    serial: 'SN',
    lot: 'LOT',
    expiry: 'EXP',
    print: 'طباعة الملصق',
  },
  out: {
    title: 'بين العبوات الآن',
    none: 'لا توجد عبوة زائفة بين العبوات.',
    waiting: (moment) => `دُسّت بتاريخ ${iso(moment)}، ولم تُمسح بعد`,
    running: (moment, till) => `مُسحت بتاريخ ${iso(moment)}، نقطة الصرف ${iso(till)}: لم يُفعل شيء بعد`,
    end: 'استرجعتها: إنهاء هذا التدريب',
  },
  figures: {
    title: 'كيف جرى الأمر',
    stopped: 'أُوقفت',
    missed: 'فاتت',
    waiting: 'لم تُحسم بعد',
    median: 'من المسح إلى الإجراء، الوسيط',
    seconds: (seconds) => `${iso(seconds)} ث`,
    none: '–',
  },
  past: {
    title: 'التدريبات حتى الآن',
    stopped: (seconds, till) => `أُوقفت بعد ${iso(seconds)} ث، نقطة الصرف ${iso(till)}`,
    missed: (seconds, till) =>
      `فاتت: لم يمنع شيء وصولها إلى مريض، بعد ${iso(seconds)} ث من المسح، نقطة الصرف ${iso(till)}`,
    ended: 'أُنهي قبل أن تُمسح',
  },
  revealed: {
    title: 'كان هذا تدريباً',
    stopped: (product, seconds) =>
      `${iso(product)}: العبوة زائفة دُسّت هنا. أوقفتها بعد ${iso(seconds)} ث. أحسنت.`,
    missed: (product) =>
      `${iso(product)}: العبوة زائفة دُسّت هنا، ولم يُفعل شيء يمنع وصولها إلى مريض. لا تسلّمها لأحد.`,
    what: 'لا شيء منها في السجل، ولا حالة مفتوحة، ولا مهلة جارية. أعطِ العبوة للمسؤول.',
    seen: 'اطلعت',
  },
  journal: {
    planted: 'دُسّت عبوة زائفة',
    stopped: 'أُوقفت العبوة الزائفة',
    missed: 'فاتت العبوة الزائفة',
    ended: 'أُنهي',
  },
};
