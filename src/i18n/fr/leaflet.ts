import type { Desk } from '../en.ts';

/** Words about the leaflet that a product's record names. */
export const leaflet: Desk['leaflet'] = {
  title: 'Notice',
  lead: 'Le fabricant a enregistré l’adresse de la notice, avec une empreinte du fichier.',
  open: 'Ouvrir la notice',
  elsewhere: (host) =>
    `Elle s’ouvre chez ${host}, hors de cette application. Ce site voit que vous l’ouvrez.`,
  here: 'Elle vient du même site que cette application et a été comparée sur cet appareil.',
  noLink: 'Son adresse ne peut pas être ouverte d’ici :',
  check: 'Est-ce le bon fichier ?',
  checkHow:
    'Enregistrez la notice sur votre appareil, puis choisissez le fichier ici. Il est comparé sur cet appareil et n’est envoyé nulle part.',
  choose: 'Choisir le fichier',
  checking: 'Comparaison…',
  match: 'C’est la notice que le fabricant a enregistrée, au caractère près.',
  mismatch:
    'Ce n’est pas le fichier que le fabricant a enregistré. Ce peut être une notice plus récente ou plus ancienne, une autre langue, ou une page enregistrée à la place du fichier. En cas de doute, demandez à votre pharmacie.',
  unreadable: 'Le fichier n’a pas pu être ouvert.',
  noHash: 'Aucune empreinte n’est enregistrée : un fichier ne peut donc pas être comparé.',
};
