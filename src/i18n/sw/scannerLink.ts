import type { Core } from '../en.ts';

export const scannerLink: Core['scannerLink'] = {
  title: 'Skana ya mkono',
  sentence: 'Msimbo wa majaribio unaonyesha kama imewekwa sawasawa.',
  open: 'Jaribu skana',
};
