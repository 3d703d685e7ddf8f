import type { Desk } from '../en.ts';
import { plural } from './plural.ts';

/** Words about drills: fake packs that show whether staff stop what must be stopped. */
export const drill: Desk['drill'] = {
  title: 'Exercice',
  lead: 'Imprimez l’étiquette d’une boîte qui n’existe pas, collez-la sur une boîte vide et placez celle-ci parmi les autres. L’application répond à cette boîte factice comme si elle était réelle, et mesure si elle est interceptée, et en combien de temps. N’en parlez qu’à ceux qui doivent le savoir.',
  back: 'Au comptoir',
  plan: {
    title: 'Placer une boîte factice',
    medicine: 'Sous les traits de quel médicament',
    minutes: 'Manquée après',
    minutesName: (minutes) => `${minutes} ${plural(minutes, 'minute', 'minutes')} sans mesure`,
    plant: 'Créer son étiquette',
    none: 'Scannez d’abord une boîte au comptoir : la boîte factice reçoit le lot d’une vraie, avec un numéro de série qui n’existe pas.',
    known: 'Seul cet appareil la connaît : scannée sur un autre, elle est pour de bon une boîte suspecte.',
    problem: 'L’exercice n’a pas pu être conservé sur cet appareil. Aucune boîte factice n’a été placée.',
  },
  label: {
    name: (product) => `Étiquette d’une boîte factice : ${product}`,
    code: 'Code de la boîte factice',
    notDrawn: 'Le code n’a pas pu être dessiné. Rechargez la page.',
    gtin: 'PC',
    serial: 'SN',
    lot: 'LOT',
    expiry: 'EXP',
    print: 'Imprimer l’étiquette',
  },
  out: {
    title: 'En place',
    none: 'Aucune boîte factice n’est en place.',
    waiting: (moment) => `Placée le ${moment}, pas encore scannée`,
    running: (moment, till) => `Scannée le ${moment}, poste ${till} : rien de fait pour l’instant`,
    end: 'Je l’ai récupérée : finir cet exercice',
  },
  figures: {
    title: 'Résultats',
    stopped: 'Interceptées',
    missed: 'Manquées',
    waiting: 'Pas encore décidé',
    median: 'Du scan à la mesure, temps médian',
    seconds: (seconds) => `${seconds} s`,
    none: '–',
  },
  past: {
    title: 'Exercices passés',
    stopped: (seconds, till) => `Interceptée après ${seconds} s, poste ${till}`,
    missed: (seconds, till) =>
      `Manquée : ${seconds} s après le scan, rien n’empêchait qu’elle arrive à un patient, poste ${till}`,
    ended: 'Fini avant qu’elle ne soit scannée',
  },
  revealed: {
    title: 'C’était un exercice',
    stopped: (product, seconds) =>
      `${product} : cette boîte est factice et a été placée ici. Vous l’avez interceptée après ${seconds} s. Bravo.`,
    missed: (product) =>
      `${product} : cette boîte est factice et a été placée ici, et rien n’a été fait pour empêcher qu’elle arrive à un patient. Ne la délivrez pas.`,
    what: 'Rien n’en est enregistré, aucun cas n’est ouvert et aucun délai ne court. Remettez la boîte à la personne responsable.',
    seen: 'J’ai vu',
  },
  journal: {
    planted: 'boîte factice placée',
    stopped: 'boîte factice interceptée',
    missed: 'boîte factice manquée',
    ended: 'fini',
  },
};
