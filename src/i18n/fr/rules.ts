import type { Desk } from '../en.ts';
import { facts } from './problems.ts';

/** Words of the page that says by which rules a pack is judged. */
export const rules: Desk['rules'] = {
  title: 'D’après quelles règles une boîte est jugée',
  link: 'D’après quelles règles une boîte est jugée',
  lead: 'Chaque scan est jugé d’après ce tableau et rien d’autre. Tout ce qui est trouvé est affiché ; le constat le plus grave décide. Les noms, dates et nombres sont ici des exemples.',
  version: (version) => `Règles ${version}`,
  versionMeans:
    'Le numéro change dès qu’une règle change. Il figure sous chaque réponse et dans chaque rapport.',
  order: 'Réponses, la plus grave d’abord',
  warm: 'Le temps seul peut changer cette réponse.',
  cold: 'Le temps seul ne change pas cette réponse.',
  always: 'Quand rien n’est trouvé contre une boîte, et que tout ce qu’il faut savoir a été trouvé bon.',
  notes: 'Dit à côté d’une réponse, sans en changer aucune',
  good: 'Ce qui doit être trouvé bon avant qu’une boîte soit verte',
  rests: 'Repose sur',
  basis: { ...facts, viewer: 'qui regarde', now: 'la date du jour' },
  reasons: 'Une phrase pour chaque façon de quitter le circuit',
  codes: {
    cbv: 'Disposition CBV',
    gs1: 'Vérification GS1',
    europe: 'Code de retour européen',
  },
  needs: {
    title: 'Ce qui doit être lu',
    lead: 'Ce qui n’a pas pu être lu n’est jamais tenu pour bon : la réponse est alors « Vérification impossible », sauf si quelque chose qui a été lu est pire.',
    label: 'Pour toute étiquette',
    lot: 'Pour une étiquette avec lot ou numéro de série',
    serial: 'Pour une étiquette avec numéro de série',
  },
  limits: {
    title: 'Limites',
    clocks: (span) => `Les horloges de deux partenaires peuvent différer de ${span}.`,
    speed: (kilometres) => `La marchandise ne voyage pas à plus de ${kilometres} km à l’heure.`,
    soon: (days) => `Une boîte périme bientôt dans ses ${days} derniers jours.`,
    undo: (days) => `Une pharmacie peut annuler une délivrance pendant ${days} jours, en UTC.`,
  },
};
