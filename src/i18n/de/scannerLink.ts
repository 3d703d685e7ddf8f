import type { Core } from '../en.ts';

/** The way to the page where a hand-held scanner is tried out. */
export const scannerLink: Core['scannerLink'] = {
  title: 'Handscanner',
  sentence: 'Ein Testcode zeigt, ob er richtig eingestellt ist.',
  open: 'Scanner ausprobieren',
};
