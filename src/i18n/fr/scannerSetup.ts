import type { KeyboardLayout } from '../../domain/gs1/keyboardLayouts.ts';
import type { Desk } from '../en.ts';

const keyboards: Record<KeyboardLayout, string> = {
  us: 'anglais (États-Unis)',
  uk: 'anglais (Royaume-Uni)',
  de: 'allemand',
  fr: 'français',
  es: 'espagnol',
};

/** Words of the page where a hand-held scanner is tried out. */
export const scannerSetup: Desk['scannerSetup'] = {
  title: 'Régler le lecteur',
  lead: 'Scannez l’un des deux codes avec votre lecteur à main. Il n’y a rien à cliquer avant.',
  codes: {
    title: 'Codes de test',
    names: {
      gs1datamatrix: 'Code carré, comme sur les boîtes',
      'gs1-128': 'Code-barres, comme sur les bacs et palettes',
    },
    picture: (name) => `Code de test : ${name}`,
    drawing: 'Dessin du code…',
    notDrawn: 'Le code n’a pas pu être dessiné. Rechargez la page.',
    print: 'Imprimer cette page',
    hint: 'Certains lecteurs ne lisent pas sur un écran : imprimez alors la page.',
  },
  result: {
    title: 'Ce qui est arrivé',
    waiting: 'En attente du lecteur…',
    good: 'Ce lecteur n’a aucun problème.',
    usable: 'Les boîtes sont bien lues avec ce lecteur.',
    'usable-once': 'Les boîtes seront bien lues dès que cet appareil saura comment le lecteur tape.',
    'needed-no-more': 'Le lecteur tape maintenant comme il faut : cet appareil n’a plus rien à compenser.',
    bad: 'Avec ce lecteur, tel qu’il est réglé, les boîtes ne peuvent pas être lues de façon sûre.',
    text: 'Comme il est arrivé',
    nothing: 'Rien ne se passe quand vous scannez ?',
    nothingWay:
      'Le lecteur doit se comporter comme un clavier (« USB HID keyboard » dans son manuel), et cette fenêtre doit être au premier plan.',
  },
  faults: {
    'separators-missing': {
      what: 'Les séparateurs entre les champs sont omis.',
      way: 'Le lot et le numéro de série se confondraient. Cherchez « GS1 separator », « FNC1 » ou « group separator » dans le manuel du lecteur, et faites-lui envoyer ASCII 29 (Ctrl+], ou la touche F8).',
    },
    'separators-replaced': {
      what: (by) => `Les séparateurs arrivent sous la forme ${by}.`,
      way: 'Ils sont compris. Mieux vaut ASCII 29 (Ctrl+], ou la touche F8).',
    },
    'caps-lock': {
      what: 'Majuscules et minuscules sont inversées.',
      way: 'Désactivez le verrouillage des majuscules de l’ordinateur, et cherchez « caps lock » ou « case conversion » dans le manuel du lecteur : désactivez les deux.',
    },
    'caps-lock-on': {
      what: 'Le verrouillage des majuscules est actif sur cet ordinateur.',
      way: 'Il ne gêne pas les scans, mais ce que vous saisissez.',
    },
    'keyboard-layout': {
      what: (keyboard) => `Le lecteur tape pour un autre clavier : ${keyboard}.`,
      way: 'Cherchez « keyboard country » ou « keyboard layout » dans le manuel du lecteur et choisissez « US English », qui fonctionne sur tout ordinateur. Ou laissez cet appareil compenser.',
    },
    prefix: {
      what: (text) => `Le lecteur ajoute quelque chose devant le code : ${text}`,
      way: 'Cherchez « prefix » dans son manuel et supprimez-le. Ou laissez cet appareil l’enlever.',
    },
    suffix: {
      what: (text) => `Le lecteur ajoute quelque chose derrière le code : ${text}`,
      way: 'Cherchez « suffix » dans son manuel et ne laissez qu’Entrée. Ou laissez cet appareil l’enlever.',
    },
    'identifier-missing': {
      what: 'Le lecteur ne dit pas quel type de code il a lu.',
      way: 'Les boîtes sont lues quand même. Mieux vaut activer « AIM identifier » ou « symbology identifier » : un code-barres n’est alors jamais pris pour le code carré.',
    },
    'end-key-missing': {
      what: 'Rien ne dit où le code se termine.',
      way: 'Cherchez « suffix » ou « terminator » dans le manuel du lecteur et choisissez Enter (CR) ou Tab.',
    },
    'too-slow': {
      what: (ms) => `Les caractères arrivent lentement, avec des pauses allant jusqu’à ${ms} ms.`,
      way: 'Cherchez « inter-character delay » dans le manuel du lecteur et mettez-le à 0 : un scan doit être plus rapide que la frappe d’une personne.',
    },
    'cut-short': {
      what: 'La fin du code manque.',
      way: 'Cherchez « maximum length » dans le manuel du lecteur et mettez la valeur la plus haute.',
    },
    'characters-lost': {
      what: 'Des caractères se sont perdus en chemin.',
      way: 'L’ordinateur ne suit pas. Cherchez « inter-character delay » dans le manuel du lecteur et mettez-le à 5 ou 10 ms.',
    },
    'other-code': {
      what: 'Ce n’est pas l’un des codes de test, ou il est trop modifié.',
      way: 'Scannez l’un des codes de cette page. Si cela persiste, remettez le lecteur aux réglages d’usine avec son manuel, et recommencez.',
    },
  },
  use: 'Laisser cet appareil compenser',
  current: {
    title: 'Ce que cet appareil compense',
    keyboard: (keyboard) => `Le lecteur tape pour un autre clavier : ${keyboard}.`,
    prefix: (text) => `Devant le code, ceci est enlevé : ${text}`,
    suffix: (text) => `Derrière le code, ceci est enlevé : ${text}`,
    forget: 'Ne rien compenser',
  },
  keyboards: { ...keyboards, computer: 'celui pour lequel cet ordinateur est réglé' },
};
