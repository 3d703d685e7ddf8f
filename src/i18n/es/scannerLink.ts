import type { Core } from '../en.ts';

/** The way to the page where a hand-held scanner is tried out. */
export const scannerLink: Core['scannerLink'] = {
  title: 'Lector de mano',
  sentence: 'Un código de prueba muestra si está bien configurado.',
  open: 'Probar el lector',
};
