import type { Core } from '../en.ts';

export const scannerLink: Core['scannerLink'] = {
  title: 'الماسح اليدوي',
  sentence: 'يبيّن رمز تجريبي هل هو مضبوط كما يجب.',
  open: 'تجربة الماسح',
};
