import type { Desk } from '../en.ts';
import { iso } from './grammar.ts';

export const settings: Desk['settings'] = {
  title: 'الإعدادات',
  lead: 'محفوظة على هذا الجهاز فقط.',
  language: {
    title: 'اللغة',
    auto: 'لغة المتصفح',
  },
  role: {
    title: 'صياغة الأجوبة لـ',
    hint: 'الجواب هو نفسه؛ وإنما تختلف العبارات والخطوات التالية.',
    names: {
      auto: 'من يسجّل الدخول',
      patient: 'المرضى',
      pharmacist: 'الصيادلة',
      inspector: 'المفتشين',
    },
  },
  till: {
    title: 'نقطة الصرف هذه في صيدلية',
    label: 'رقم موقع الصيدلية (GLN)',
    hint: '13 رقماً. به تُصاغ الأجوبة («هنا») ولا يثبت شيئاً.',
    digits: (typed) => `الأرقام: ${typed} من 13`,
    good: 'رقم التحقق صحيح. حُفظ.',
  },
  nodes: {
    title: 'عُقد الشبكة التي تُسأل',
    label: 'عناوين العُقد، واحد في كل سطر',
    hint: 'يجري التحقق من كل جواب أياً كان مصدره؛ وسؤال عدة عُقد يكشف أيضاً عقدة تخفي شيئاً. يجب أن يسمح مضيف هذا التطبيق بالعناوين.',
    standard: 'إن لم تُدخل شيئاً تُسأل هذه:',
    save: 'حفظ وتحقق',
    invalid: (address) => `«${iso(address)}» ليس عنوان عقدة، مثل ${iso('https://node.example')}.`,
    checking: 'جارٍ السؤال…',
    good: 'الشبكة صحيحة، والعقود صحيحة.',
    block: (number, moment) => `أحدث كتلة ${iso(number)}، ${iso(moment)}.`,
    proven: 'تثبت أجوبتها.',
    said: 'لا تستطيع أن تثبت أجوبتها؛ فتُعرض على أنها قول غير مُثبت.',
    took: (ms) => `أجابت خلال ${iso(`${ms} ms`)}.`,
  },
  theme: { title: 'المظهر', names: { auto: 'كما في الجهاز', light: 'فاتح', dark: 'داكن' } },
  sound: {
    title: 'الصوت والاهتزاز',
    names: { on: 'تشغيل', off: 'إيقاف' },
    hint: 'لكل نوع من الأجوبة صوت واهتزاز خاصان به.',
  },
};
