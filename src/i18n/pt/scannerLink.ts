import type { Core } from '../en.ts';

/** The way to the page where a hand-held scanner is tried out. */
export const scannerLink: Core['scannerLink'] = {
  title: 'Leitor de mão',
  sentence: 'Um código de teste mostra se ele está bem configurado.',
  open: 'Testar o leitor',
};
