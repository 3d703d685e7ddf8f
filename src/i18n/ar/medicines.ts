import type { Desk } from '../en.ts';
import { counted, iso, ofPacks, packs } from './grammar.ts';

export const medicines: Desk['medicines'] = {
  lead: 'العبوات التي حفظتها. كلما فتحت هذه الصفحة يُعاد التحقق منها كلها: تاريخ الانتهاء، وعمليات الاستدعاء، وكل ما يتحقق منه المسح.',
  only: 'القائمة محفوظة على هذا الجهاز ولا مكان غيره. ومن يستعمل هذا الجهاز يستطيع أن يراها.',
  save: {
    title: 'تابع هذه العبوة',
    lead: 'احفظها، فيُعاد التحقق من تاريخ انتهائها ومن عمليات الاستدعاء كلما فتحت قائمتك. تبقى القائمة على هذا الجهاز.',
    action: 'حفظ في أدويتي',
    saved: 'محفوظة في أدويتي',
    inPage: 'هذا المتصفح لا يسمح للتطبيق بحفظ أي شيء. تبقى العبوة في قائمتك إلى أن تغلق هذه الصفحة.',
    open: 'فتح أدويتي',
    remove: 'إزالتها من القائمة',
  },
  open: (count, format) => `أدويتي: ${counted(count, packs, format.number(count))}`,
  unnamed: 'دواء لا اسم له في السجل',
  lot: (lot) => `التشغيلة ${iso(lot)}`,
  expiry: (date) => `يُستعمل حتى ${iso(date)}`,
  noExpiry: 'تاريخ الانتهاء غير معروف',
  checking: 'قيد التحقق…',
  checkAgain: 'التحقق من الكل',
  checkedAt: (time) => `آخر تحقق ${iso(time)}`,
  passed: (date) => `كان آخر يوم لاستعمالها ${iso(date)}. لا تستعملها.`,
  show: 'فتح',
  showNamed: (name) => `فتح ${iso(name)}`,
  remove: 'إزالة',
  removeNamed: (name) => `إزالة ${iso(name)} من أدويتي`,
  removeAll: 'إزالة الكل',
  removed: (name) => `أُزيلت من هذا الجهاز: ${iso(name)}`,
  removedAll: 'أُزيلت كل العبوات من هذا الجهاز.',
  undo: 'إعادتها',
  summary: {
    checking: (count, format) => `جارٍ التحقق من ${counted(count, ofPacks, format.number(count))}…`,
    good: 'جرى التحقق الآن: لم نجد أي خلل.',
    attention: (count, format) =>
      count === 1
        ? 'عبوة واحدة تحتاج إلى انتباهك. اقرأ ما كُتب بجانبها.'
        : `تحتاج إلى انتباهك ${counted(count, packs, format.number(count))}. اقرأ ما كُتب بجانبها.`,
    unread: (count, format) =>
      `تعذّر الآن التحقق من ${counted(count, ofPacks, format.number(count))}. وهذا لا يدل على شيء بشأنها.`,
  },
  empty: {
    title: 'لا شيء في قائمتك',
    sentence: 'امسح عبوة، ثم اختر «حفظ في أدويتي» تحت جوابها.',
    action: 'مسح عبوة',
  },
};
