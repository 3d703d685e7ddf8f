import type { Core } from '../en.ts';

/** Words about scans that could not be judged when they were made. */
export const pending: Core['pending'] = {
  kept: {
    device: 'Conservé sur cet appareil',
    deviceSentence:
      'La boîte est vérifiée d’elle-même dès que les enregistrements sont lisibles, même après un redémarrage. L’application vous prévient alors.',
    page: 'Conservé tant que cette page est ouverte',
    pageSentence:
      'Ce navigateur ne conserve rien. Laissez la page ouverte : la boîte est vérifiée d’elle-même dès que les enregistrements sont lisibles.',
  },
  last: {
    title: (age) => `Dernière vérification ici il y a ${age}`,
    answer: (word) => `La réponse était alors : ${word}.`,
    notNow: 'C’était alors. Cela ne dit rien de maintenant.',
    stop: 'Tenez cela pour vrai jusqu’à la prochaine vérification possible, et n’utilisez pas la boîte.',
  },
  waiting: {
    title: (count, format) =>
      count === 1
        ? '1 scan attend d’être vérifié'
        : `${format.number(count)} scans attendent d’être vérifiés`,
    sentence:
      'Ils sont vérifiés d’eux-mêmes, du plus ancien au plus récent, dès que les enregistrements sont lisibles.',
    scannedAt: (moment, till) => `${moment}, poste ${till}`,
    supplied: (reason) => `délivrée sans vérification : ${reason}`,
    more: (count, format) => `et ${format.number(count)} de plus`,
    open: (name) => `Vérifier ${name} maintenant`,
    openShort: 'Vérifier',
  },
  landed: {
    title: (count, format) =>
      count === 1 ? 'Un scan conservé est vérifié' : `${format.number(count)} scans conservés sont vérifiés`,
    answer: (name, word) => `${name} : ${word}`,
    seen: 'Vu',
    open: 'Ouvrir',
    openNamed: (name) => `Ouvrir ${name}`,
  },
  alarm: {
    title: (name, word) => `${name} : ${word}`,
    scanned: (moment, till) =>
      `Scannée le ${moment} au poste ${till}, quand les enregistrements n’étaient pas lisibles. Trouvez la boîte et mettez-la à l’écart.`,
    supplied: (moment, till) =>
      `Déjà délivrée le ${moment}, poste ${till}. Contactez immédiatement le patient.`,
    seen: 'Je m’en suis occupé',
    more: (count, format) =>
      count === 1
        ? 'Un autre scan conservé est rouge'
        : `${format.number(count)} autres scans conservés sont rouges`,
  },
};
