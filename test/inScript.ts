const WORDS = {
  arabic:
    'العبوة سجل حيازة الدواء تاريخ انتهاء الصلاحية رقم التشغيلة الصيدلية استلمت شحنت مستودع ترخيص ساري المفعول (مؤكد)',
  devanagari: 'औषधि पैक रिकॉर्ड क्षेत्र प्राप्त हुआ हिन्दी श्रृंखला विक्रेता द्वारा भेजा गया निर्माता लाइसेंस मान्य है (प्रमाणित)',
} as const;

/**
 * Messages with every word of ours put into another script, sense aside: what begins with a capital or has digits, so
 * that it may be a name or a number, stays, as it does in a real sentence.
 */
export function inScript<T>(messages: T, script: keyof typeof WORDS): T {
  const words = WORDS[script].split(' ');
  let next = 0;
  const put = (text: string) =>
    text.replace(/\p{Letter}[\p{Letter}’]*/gu, (word, at: number) => {
      if (/^\p{Lu}/u.test(word) && at > 0) return word;
      next = (next + 1) % words.length;
      return words[next] ?? word;
    });
  const convert = (value: unknown): unknown => {
    if (typeof value === 'string') return put(value);
    if (typeof value === 'function') return (...args: unknown[]) => convert(value(...args));
    if (Array.isArray(value)) return value.map(convert);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, convert(inner)]));
    return value;
  };
  return convert(messages) as T;
}
