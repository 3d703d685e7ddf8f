import type { Desk } from '../en.ts';
import { plural } from './plural.ts';

/** Words about drills: fake packs that show whether staff stop what must be stopped. */
export const drill: Desk['drill'] = {
  title: 'Übung',
  lead: 'Drucken Sie das Etikett einer Packung, die es nicht gibt, kleben Sie es auf eine leere Schachtel und stellen Sie sie zu den anderen. Die App antwortet auf diese Attrappe wie im Ernstfall und misst, ob sie abgefangen wird und wie schnell. Sagen Sie es nur denen, die es wissen müssen.',
  back: 'Zur Theke',
  plan: {
    title: 'Attrappe auslegen',
    medicine: 'Als welches Arzneimittel',
    minutes: 'Gilt als nicht abgefangen nach',
    minutesName: (minutes) => `${minutes} ${plural(minutes, 'Minute', 'Minuten')} ohne Maßnahme`,
    plant: 'Etikett erstellen',
    none: 'Scannen Sie erst eine Packung an der Theke: Die Attrappe bekommt die Charge einer echten Packung und eine Seriennummer, die es nicht gibt.',
    known:
      'Nur dieses Gerät kennt die Attrappe: Auf einem anderen gescannt, ist sie im Ernst eine verdächtige Packung.',
    problem: 'Die Übung konnte auf diesem Gerät nicht gespeichert werden. Es wurde keine Attrappe ausgelegt.',
  },
  label: {
    name: (product) => `Etikett einer Attrappe: ${product}`,
    code: 'Code der Attrappe',
    notDrawn: 'Der Code konnte nicht gezeichnet werden. Laden Sie die Seite neu.',
    gtin: 'PC',
    serial: 'SN',
    lot: 'LOT',
    expiry: 'EXP',
    print: 'Etikett drucken',
  },
  out: {
    title: 'Im Umlauf',
    none: 'Keine Attrappe ist im Umlauf.',
    waiting: (moment) => `Ausgelegt am ${moment}, noch nicht gescannt`,
    running: (moment, till) => `Gescannt am ${moment}, Kasse ${till}: noch nichts unternommen`,
    end: 'Ich habe sie zurück: Übung beenden',
  },
  figures: {
    title: 'Wie es lief',
    stopped: 'Abgefangen',
    missed: 'Nicht abgefangen',
    waiting: 'Noch nicht entschieden',
    median: 'Vom Scan bis zur Maßnahme, Median',
    seconds: (seconds) => `${seconds} s`,
    none: '–',
  },
  past: {
    title: 'Bisherige Übungen',
    stopped: (seconds, till) => `Nach ${seconds} s abgefangen, Kasse ${till}`,
    missed: (seconds, till) =>
      `Nicht abgefangen: ${seconds} s nach dem Scan hielt nichts sie von einem Patienten fern, Kasse ${till}`,
    ended: 'Beendet, bevor sie gescannt wurde',
  },
  revealed: {
    title: 'Das war eine Übung',
    stopped: (product, seconds) =>
      `${product}: Die Packung ist eine Attrappe, die hier ausgelegt wurde. Sie haben sie nach ${seconds} s abgefangen. Gut gemacht.`,
    missed: (product) =>
      `${product}: Die Packung ist eine Attrappe, die hier ausgelegt wurde, und nichts wurde unternommen, was sie von einem Patienten fernhält. Geben Sie sie nicht ab.`,
    what: 'Nichts davon steht im Register, kein Fall ist offen und keine Frist läuft. Geben Sie die Packung der Person, die für die Übung verantwortlich ist.',
    seen: 'Gesehen',
  },
  journal: {
    planted: 'Attrappe ausgelegt',
    stopped: 'Attrappe abgefangen',
    missed: 'Attrappe nicht abgefangen',
    ended: 'beendet',
  },
};
