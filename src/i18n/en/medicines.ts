import type { Formats } from '../formats.ts';

/** Words of a person's own list of packs. */
export const medicines = {
  lead: 'The packs you saved. Each time you open this page, all of them are checked again: expiry, recalls, and everything else a scan checks.',
  only: 'The list is kept on this device and nowhere else. Whoever uses this device can see it.',
  save: {
    title: 'Keep an eye on this pack',
    lead: 'Save it, and its expiry and recalls are checked again whenever you open your list. The list stays on this device.',
    action: 'Save to my medicines',
    saved: 'Saved in my medicines',
    inPage:
      'This browser does not let the app keep anything. The pack is in your list until you close this page.',
    open: 'Open my medicines',
    remove: 'Remove it again',
  },
  open: (count: number, format: Formats) =>
    count === 1 ? 'My medicines: 1 pack' : `My medicines: ${format.number(count)} packs`,
  unnamed: 'Medicine without a name on record',
  lot: (lot: string) => `Lot ${lot}`,
  expiry: (date: string) => `Use until ${date}`,
  noExpiry: 'Expiry not known',
  checking: 'Being checked…',
  checkAgain: 'Check all again',
  checkedAt: (time: string) => `Checked ${time}`,
  passed: (date: string) => `Its last day of use was ${date}. Do not use it.`,
  show: 'Open',
  showNamed: (name: string) => `Open ${name}`,
  remove: 'Remove',
  removeNamed: (name: string) => `Remove ${name} from my medicines`,
  removeAll: 'Remove all',
  removed: (name: string) => `Removed from this device: ${name}`,
  removedAll: 'All packs are removed from this device.',
  undo: 'Put back',
  summary: {
    checking: (count: number, format: Formats) =>
      count === 1 ? '1 pack is being checked…' : `${format.number(count)} packs are being checked…`,
    good: 'Checked just now: nothing wrong found.',
    attention: (count: number, format: Formats) =>
      count === 1
        ? 'One pack needs your attention. Read what stands beside it.'
        : `${format.number(count)} packs need your attention. Read what stands beside them.`,
    unread: (count: number, format: Formats) =>
      count === 1
        ? 'One pack could not be checked just now. That says nothing about it.'
        : `${format.number(count)} packs could not be checked just now. That says nothing about them.`,
  },
  empty: {
    title: 'There is nothing in your list',
    sentence: 'Scan a pack, then choose “Save to my medicines” below its answer.',
    action: 'Scan a pack',
  },
};
