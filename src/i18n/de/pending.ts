import type { Core } from '../en.ts';

/** Words about scans that could not be judged when they were made. */
export const pending: Core['pending'] = {
  kept: {
    device: 'Auf diesem Gerät aufbewahrt',
    deviceSentence:
      'Die Packung wird von selbst geprüft, sobald die Aufzeichnungen lesbar sind, auch nach einem Neustart. Sie erfahren es dann.',
    page: 'Aufbewahrt, solange diese Seite offen ist',
    pageSentence:
      'Dieser Browser bewahrt nichts auf. Lassen Sie die Seite offen: Die Packung wird von selbst geprüft, sobald die Aufzeichnungen lesbar sind.',
  },
  last: {
    title: (age) => `Hier zuletzt vor ${age} geprüft`,
    answer: (word) => `Die Antwort war damals: ${word}.`,
    notNow: 'Das war damals. Es sagt nichts über jetzt.',
    stop: 'Nehmen Sie das als gültig, bis neu geprüft werden kann, und wenden Sie die Packung nicht an.',
  },
  waiting: {
    title: (count, format) =>
      count === 1 ? '1 Scan wartet auf die Prüfung' : `${format.number(count)} Scans warten auf die Prüfung`,
    sentence: 'Sie werden von selbst geprüft, der älteste zuerst, sobald die Aufzeichnungen lesbar sind.',
    scannedAt: (moment, till) => `${moment}, Kasse ${till}`,
    supplied: (reason) => `ungeprüft abgegeben: ${reason}`,
    more: (count, format) => `und ${format.number(count)} weitere`,
    open: (name) => `${name} jetzt prüfen`,
    openShort: 'Jetzt prüfen',
  },
  landed: {
    title: (count, format) =>
      count === 1
        ? 'Ein aufbewahrter Scan ist geprüft'
        : `${format.number(count)} aufbewahrte Scans sind geprüft`,
    answer: (name, word) => `${name}: ${word}`,
    seen: 'Gesehen',
    open: 'Öffnen',
    openNamed: (name) => `${name} öffnen`,
  },
  alarm: {
    title: (name, word) => `${name}: ${word}`,
    scanned: (moment, till) =>
      `Gescannt am ${moment} an Kasse ${till}, als die Aufzeichnungen nicht lesbar waren. Suchen Sie die Packung und sondern Sie sie ab.`,
    supplied: (moment, till) =>
      `Schon abgegeben am ${moment}, Kasse ${till}. Benachrichtigen Sie sofort die Patientin oder den Patienten.`,
    seen: 'Ich habe mich darum gekümmert',
    more: (count, format) =>
      count === 1
        ? 'Ein weiterer aufbewahrter Scan ist rot'
        : `${format.number(count)} weitere aufbewahrte Scans sind rot`,
  },
};
