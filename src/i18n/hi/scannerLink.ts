import type { Core } from '../en.ts';

/** The way to the page where a hand-held scanner is tried out. */
export const scannerLink: Core['scannerLink'] = {
  title: 'हाथ का स्कैनर',
  sentence: 'टेस्ट कोड से पता चलता है कि उसकी सेटिंग सही है या नहीं।',
  open: 'स्कैनर आज़माएँ',
};
