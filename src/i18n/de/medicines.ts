import type { Desk } from '../en.ts';

/** Words of a person's own list of packs. */
export const medicines: Desk['medicines'] = {
  lead: 'Die Packungen, die Sie gespeichert haben. Jedes Mal, wenn Sie diese Seite öffnen, werden alle neu geprüft: Verfalldatum, Rückrufe und alles andere, was ein Scan prüft.',
  only: 'Die Liste liegt auf diesem Gerät und sonst nirgends. Wer dieses Gerät benutzt, kann sie sehen.',
  save: {
    title: 'Diese Packung im Auge behalten',
    lead: 'Speichern Sie sie; dann werden Verfalldatum und Rückrufe jedes Mal neu geprüft, wenn Sie Ihre Liste öffnen. Die Liste bleibt auf diesem Gerät.',
    action: 'In meine Arzneimittel',
    saved: 'In meinen Arzneimitteln',
    inPage:
      'Dieser Browser lässt die App nichts aufbewahren. Die Packung ist in Ihrer Liste, bis Sie diese Seite schließen.',
    open: 'Meine Arzneimittel öffnen',
    remove: 'Wieder entfernen',
  },
  open: (count, format) =>
    count === 1 ? 'Meine Arzneimittel: 1 Packung' : `Meine Arzneimittel: ${format.number(count)} Packungen`,
  unnamed: 'Arzneimittel ohne verzeichneten Namen',
  lot: (lot) => `Charge ${lot}`,
  expiry: (date) => `Verwendbar bis ${date}`,
  noExpiry: 'Verfalldatum nicht bekannt',
  checking: 'Wird geprüft…',
  checkAgain: 'Alle neu prüfen',
  checkedAt: (time) => `Geprüft am ${time}`,
  passed: (date) => `Der letzte Tag der Anwendung war der ${date}. Wenden Sie sie nicht an.`,
  show: 'Öffnen',
  showNamed: (name) => `${name} öffnen`,
  remove: 'Entfernen',
  removeNamed: (name) => `${name} aus meinen Arzneimitteln entfernen`,
  removeAll: 'Alle entfernen',
  removed: (name) => `Von diesem Gerät entfernt: ${name}`,
  removedAll: 'Alle Packungen sind von diesem Gerät entfernt.',
  undo: 'Zurückholen',
  summary: {
    checking: (count, format) =>
      count === 1 ? '1 Packung wird geprüft…' : `${format.number(count)} Packungen werden geprüft…`,
    good: 'Gerade geprüft: nichts Auffälliges gefunden.',
    attention: (count, format) =>
      count === 1
        ? 'Eine Packung braucht Ihre Aufmerksamkeit. Lesen Sie, was bei ihr steht.'
        : `${format.number(count)} Packungen brauchen Ihre Aufmerksamkeit. Lesen Sie, was bei ihnen steht.`,
    unread: (count, format) =>
      count === 1
        ? 'Eine Packung konnte gerade nicht geprüft werden. Das sagt nichts über sie.'
        : `${format.number(count)} Packungen konnten gerade nicht geprüft werden. Das sagt nichts über sie.`,
  },
  empty: {
    title: 'In Ihrer Liste ist nichts',
    sentence: 'Scannen Sie eine Packung, dann wählen Sie unter der Antwort „In meine Arzneimittel“.',
    action: 'Packung scannen',
  },
};
