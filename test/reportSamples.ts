import { en, type Messages } from '../src/i18n/en.ts';
import { formats } from '../src/i18n/formats.ts';
import type { ReportLanguage } from '../src/records/report/reportLanguage.ts';

/** Words of Arabic with their numbers: joined letters, a name and brackets inside of a sentence, numbers set apart. */
const arabic = {
  ...en.report,
  titles: { ...en.report.titles, pack: 'تقرير حيازة عبوة' },
  lead: 'كل ما يرد أدناه قُرئ من السجل عند كتلة واحدة. تثبته حزمة الأدلة (SHA-256) المرفقة بهذا الملف، ويمكن لمن لديه الملف أن يتحقق منه دوننا.',
  scanToOpen: 'امسح للبحث مرة أخرى',
  page: (page: number, pages: number) => `صفحة \u2068${page}\u2069 من \u2068${pages}\u2069`,
  bundleHash: 'بصمة SHA-256 لحزمة الأدلة',
  utc: 'جميع الأوقات بالتوقيت العالمي UTC.',
  label: { ...en.report.label, title: 'الملصق بجانب السجل', field: 'الحقل', result: 'النتيجة' },
  product: { ...en.report.product, title: 'المنتج', name: 'الاسم', strength: 'التركيز', storage: 'التخزين' },
  steps: {
    ...en.report.steps,
    title: 'كل خطوة',
    who: 'من',
    where: 'المكان',
    stated: 'حدث (حسب التصريح)',
    recorded: 'سُجّل',
    licence: 'الترخيص في ذلك الوقت',
    transaction: 'المعاملة',
    container: 'الحاوية (SSCC)',
    document: 'بصمة المستند',
  },
} satisfies Messages['report'];

/** Words of Hindi: conjuncts, and vowel signs that stand before, above and below their consonants. */
const hindi = {
  ...en.report,
  titles: { ...en.report.titles, pack: 'पैक की अभिरक्षा रिपोर्ट' },
  lead: 'नीचे लिखा सब कुछ एक ही ब्लॉक पर बहीखाते से पढ़ा गया। इस फ़ाइल में रखा साक्ष्य पुलिंदा (SHA-256) इसे सिद्ध करता है; जिसके पास फ़ाइल है, वह हमारे बिना भी जाँच सकता है।',
  scanToOpen: 'फिर से देखने के लिए स्कैन करें',
  page: (page: number, pages: number) => `पृष्ठ ${page} / ${pages}`,
  bundleHash: 'साक्ष्य पुलिंदे का SHA-256',
  utc: 'सभी समय UTC में हैं।',
  label: { ...en.report.label, title: 'लेबल और अभिलेख', field: 'क्षेत्र', result: 'परिणाम' },
  product: { ...en.report.product, title: 'उत्पाद', name: 'नाम', strength: 'शक्ति', storage: 'भंडारण' },
  steps: {
    ...en.report.steps,
    title: 'प्रत्येक चरण',
    who: 'कौन',
    where: 'स्थान',
    stated: 'घटित (कथित)',
    recorded: 'दर्ज',
    licence: 'उस समय की अनुज्ञप्ति',
    transaction: 'लेनदेन',
    container: 'कंटेनर (SSCC)',
    document: 'दस्तावेज़ का हैश',
  },
} satisfies Messages['report'];

/** Languages as a report meets them: some of their words, the rest in English, as in a language that is half done. */
export const SAMPLE_LANGUAGES: readonly ReportLanguage[] = [
  { locale: 'ar', direction: 'rtl', text: { ...en, report: arabic }, format: formats('ar', 'UTC') },
  { locale: 'hi', direction: 'ltr', text: { ...en, report: hindi }, format: formats('hi', 'UTC') },
];
