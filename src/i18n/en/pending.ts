import type { Formats } from '../formats.ts';

/** Words about scans that could not be judged when they were made. */
export const pending = {
  kept: {
    device: 'Kept on this device',
    deviceSentence:
      'It is checked by itself as soon as the record can be read, even after a restart. You are told then.',
    page: 'Kept as long as this page is open',
    pageSentence:
      'This browser keeps nothing. Leave the page open: the pack is checked by itself as soon as the record can be read.',
  },
  last: {
    title: (age: string) => `Last checked here ${age} ago`,
    answer: (word: string) => `The answer then was: ${word}.`,
    notNow: 'That was then. It says nothing about now.',
    stop: 'Take that for true until it can be checked again, and do not use the pack.',
  },
  waiting: {
    title: (count: number, format: Formats) =>
      count === 1 ? '1 scan waits to be checked' : `${format.number(count)} scans wait to be checked`,
    sentence: 'They are checked by themselves, oldest first, as soon as the record can be read.',
    scannedAt: (moment: string, till: string) => `${moment}, till ${till}`,
    supplied: (reason: string) => `handed out unverified: ${reason}`,
    more: (count: number, format: Formats) => `and ${format.number(count)} more`,
    open: (name: string) => `Check ${name} now`,
    openShort: 'Check now',
  },
  landed: {
    title: (count: number, format: Formats) =>
      count === 1 ? 'A kept scan is checked' : `${format.number(count)} kept scans are checked`,
    answer: (name: string, word: string) => `${name}: ${word}`,
    seen: 'Seen',
    open: 'Open',
    openNamed: (name: string) => `Open ${name}`,
  },
  alarm: {
    title: (name: string, word: string) => `${name}: ${word}`,
    scanned: (moment: string, till: string) =>
      `It was scanned on ${moment} at till ${till}, when the record could not be read. Find the pack and set it aside.`,
    supplied: (moment: string, till: string) =>
      `Already handed out on ${moment}, till ${till}. Contact the patient now.`,
    seen: 'I have taken care of it',
    more: (count: number, format: Formats) =>
      count === 1 ? 'One more kept scan is red' : `${format.number(count)} more kept scans are red`,
  },
};
