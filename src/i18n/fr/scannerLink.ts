import type { Core } from '../en.ts';

/** The way to the page where a hand-held scanner is tried out. */
export const scannerLink: Core['scannerLink'] = {
  title: 'Lecteur à main',
  sentence: 'Un code de test montre s’il est bien réglé.',
  open: 'Essayer le lecteur',
};
