import type { Core } from '../en.ts';
import { counted, type Forms, iso } from './grammar.ts';

const scans: Forms = {
  one: 'عملية مسح واحدة',
  two: 'عمليتا مسح',
  few: '# عمليات مسح',
  many: '# عملية مسح',
  other: '# عملية مسح',
};

const kept: Forms = {
  one: 'عملية مسح محفوظة واحدة',
  two: 'عمليتي مسح محفوظتين',
  few: '# عمليات مسح محفوظة',
  many: '# عملية مسح محفوظة',
  other: '# عملية مسح محفوظة',
};

export const pending: Core['pending'] = {
  kept: {
    device: 'محفوظة على هذا الجهاز',
    deviceSentence:
      'يجري التحقق منها تلقائياً حالما تمكن قراءة السجل، حتى بعد إعادة التشغيل. وستُبلَّغ بالنتيجة حينها.',
    page: 'محفوظة ما دامت هذه الصفحة مفتوحة',
    pageSentence:
      'هذا المتصفح لا يحفظ شيئاً. اترك الصفحة مفتوحة: يجري التحقق من العبوة تلقائياً حالما تمكن قراءة السجل.',
  },
  last: {
    title: (age) => `آخر تحقق هنا قبل ${iso(age)}`,
    answer: (word) => `كان الجواب حينها: ${word}.`,
    notNow: 'كان ذلك حينها. وهو لا يدل على شيء بشأن الآن.',
    stop: 'اعتبره صحيحاً إلى أن يمكن التحقق من جديد، ولا تستعمل العبوة.',
  },
  waiting: {
    title: (count, format) => `تنتظر التحقق: ${counted(count, scans, format.number(count))}`,
    sentence: 'يجري التحقق منها تلقائياً، الأقدم أولاً، حالما تمكن قراءة السجل.',
    scannedAt: (moment, till) => `${iso(moment)}، نقطة الصرف ${iso(till)}`,
    supplied: (reason) => `سُلّمت من دون تحقق: ${reason}`,
    more: (count, format) => `و${format.number(count)} أخرى`,
    open: (name) => `تحقق من ${iso(name)} الآن`,
    openShort: 'تحقق الآن',
  },
  landed: {
    title: (count, format) =>
      count === 1
        ? 'جرى التحقق من عملية مسح محفوظة'
        : `جرى التحقق من ${counted(count, kept, format.number(count))}`,
    answer: (name, word) => `${iso(name)}: ${word}`,
    seen: 'اطلعت',
    open: 'فتح',
    openNamed: (name) => `فتح ${iso(name)}`,
  },
  alarm: {
    title: (name, word) => `${iso(name)}: ${word}`,
    scanned: (moment, till) =>
      `مُسحت بتاريخ ${iso(moment)} عند نقطة الصرف ${iso(till)} حين تعذّرت قراءة السجل. ابحث عن العبوة واعزلها.`,
    supplied: (moment, till) =>
      `سُلّمت من قبل بتاريخ ${iso(moment)}، نقطة الصرف ${iso(till)}. اتصل بالمريض الآن.`,
    seen: 'عالجت الأمر',
    more: (count, format) =>
      count === 1
        ? 'نتيجة حمراء أخرى لعملية مسح محفوظة'
        : `نتائج حمراء أخرى لعمليات مسح محفوظة: ${format.number(count)}`,
  },
};
