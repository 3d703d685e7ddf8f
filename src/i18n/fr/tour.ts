import type { Desk } from '../en.ts';

/** Words of what is said once to whoever opens the app for the first time. */
export const tour: Desk['tour'] = {
  title: 'Première visite ? Trois étapes',
  scan: 'Scannez le code carré de la boîte. L’image et le numéro de série restent sur cet appareil.',
  read: 'Lisez la réponse. Le mot, la couleur et la forme disent tous la même chose.',
  act: 'Faites ce que dit la réponse. En cas de doute, demandez en pharmacie.',
  done: 'Compris',
  help: 'Ce que signifient les réponses',
  demo: 'Essayer avec des exemples',
};
