import type { Desk } from '../en.ts';
import { facts } from './problems.ts';

/** Words of the page that says by which rules a pack is judged. */
export const rules: Desk['rules'] = {
  title: 'Nach welchen Regeln eine Packung beurteilt wird',
  link: 'Nach welchen Regeln eine Packung beurteilt wird',
  lead: 'Jeder Scan wird nach dieser Tabelle beurteilt und nach nichts anderem. Alles Gefundene wird gezeigt; der schwerste Befund entscheidet. Namen, Daten und Zahlen hier sind Beispiele.',
  version: (version) => `Regelwerk ${version}`,
  versionMeans:
    'Die Nummer ändert sich, sobald sich eine Regel ändert. Sie steht unter jeder Antwort und in jedem Bericht.',
  order: 'Antworten, die schwerste zuerst',
  warm: 'Die Zeit allein kann diese Antwort ändern.',
  cold: 'Die Zeit allein ändert diese Antwort nicht.',
  always: 'Wenn nichts gegen eine Packung spricht und alles, was bekannt sein muss, als gut befunden wurde.',
  notes: 'Wird neben einer Antwort gesagt und ändert keine',
  good: 'Was als gut befunden sein muss, bevor eine Packung grün ist',
  rests: 'Beruht auf',
  basis: { ...facts, viewer: 'wer hinsieht', now: 'das heutige Datum' },
  reasons: 'Ein Satz für jede Art, den Verkehr zu verlassen',
  codes: {
    cbv: 'CBV-Disposition',
    gs1: 'GS1-Verifikation',
    europe: 'Europäischer Rückgabecode',
  },
  needs: {
    title: 'Was gelesen werden muss',
    lead: 'Was nicht gelesen werden konnte, gilt nie als gut: Dann ist die Antwort „Prüfung nicht möglich“, es sei denn, etwas Gelesenes ist schlimmer.',
    label: 'Für jeden Aufdruck',
    lot: 'Für einen Aufdruck mit Charge oder Seriennummer',
    serial: 'Für einen Aufdruck mit Seriennummer',
  },
  limits: {
    title: 'Grenzen',
    clocks: (span) => `Die Uhren zweier Partner dürfen um ${span} voneinander abweichen.`,
    speed: (kilometres) => `Ware reist nicht schneller als ${kilometres} km in der Stunde.`,
    soon: (days) => `In ihren letzten ${days} Tagen gilt eine Packung als bald verfallend.`,
    undo: (days) => `Eine Apotheke kann eine Abgabe ${days} Tage lang rückgängig machen, gerechnet in UTC.`,
  },
};
