import type { Desk } from '../en.ts';
import { iso } from './grammar.ts';

export const handOff: Desk['handOff'] = {
  title: 'تمرير العبوات إلى نظام الصرف',
  lead: 'حتى لا يمسح أحد مرتين. لا يستطيع المتصفح الكتابة في برامج أخرى: يستطيع أن ينسخ، أو أن يفتح عنواناً يستمع إليه البرنامج الآخر. ومن يصله ذلك يعرف الرقم التسلسلي.',
  ways: { off: 'لا', clipboard: 'نسخ', link: 'فتح عنوان' },
  form: 'يُنسخ كما',
  forms: { element_string: 'يكتبه الماسح', bracketed: `هو مطبوع: ${iso('(01)…')}` },
  link: 'العنوان',
  linkHint: `مثل ${iso('pms://scan?gtin={gtin}&serial={serial}&lot={lot}&expiry={expiry}')}، أو ${iso('{code}')} لكل ذلك معاً.`,
  linkWrong: `عنوان فيه ${iso('{serial}')} أو ${iso('{code}')}.`,
  when: 'متى',
  whenNames: { each: 'كل عبوة سليمة، تلقائياً', hand: 'حين أطلب ذلك' },
  pass: 'تمرير',
  done: {
    copied: (line) => `نُسخ السطر ${line} لنظام الصرف.`,
    opened: (line) => `مُرّر السطر ${line} إلى نظام الصرف.`,
    failed: (line) => `تعذّر تمرير السطر ${line}. انظر إعدادات نقطة الصرف هذه.`,
  },
};
