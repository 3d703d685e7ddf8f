import type { Formats } from '../formats.ts';

/** Words about recalled lots that a pharmacy has had. */
export const lookBack = {
  title: 'Recalls that concern you',
  lead: 'Recalled and withdrawn lots that this pharmacy has received: what came, what is still here, and what was handed out. From the ledger, and from the journal of this device.',
  back: 'To the counter',
  link: 'Recalls',
  print: 'Print',
  again: 'Look again',
  reading: 'Looking for recalls…',
  banner: {
    held: (packs: number, format: Formats) =>
      packs === 1
        ? 'One recalled pack is on record here'
        : `${format.number(packs)} recalled packs are on record here`,
    heldWhat: 'Take them off the shelf today and set them aside.',
    coming: (packs: number, format: Formats) =>
      packs === 1
        ? 'One recalled pack is on its way to you'
        : `${format.number(packs)} recalled packs are on their way to you`,
    comingWhat: 'Do not put them on the shelf. Ask whoever sent them.',
    aside: (packs: number, format: Formats) =>
      packs === 1
        ? 'One recalled pack is set aside here'
        : `${format.number(packs)} recalled packs are set aside here`,
    asideWhat: 'Return or destroy them as the notice says.',
    open: 'Show the recalls',
    unread: 'Recalls could not be looked up',
    unreadWhat: 'Stock may be recalled without being named here. It is tried again by itself.',
  },
  unread: {
    title: 'The recalls could not be read',
    sentence:
      'That does not mean that nothing is recalled. Look at the notices of the authority, and try again.',
  },
  partly: {
    title: 'Some recalls could not be read to the end',
    sentence: 'Whether they concern you is not known:',
  },
  none: 'No recalled lot on record has been here.',
  asOf: (moment: string) => `As it stood on the ledger ${moment}.`,
  listed:
    'What is said of a lot is proven. That no other lot is recalled is the word of the nodes that were asked.',
  nowhere: 'Until it is known which pharmacy this is, nobody can tell which recalls concern it.',
  recalled: (recallClass: number, partner: string, moment: string) =>
    `Recalled by ${partner}, class ${recallClass}, with effect from ${moment}`,
  withdrawn: (partner: string, date: string) => `Withdrawn by ${partner} on ${date}`,
  lot: (lot: string) => `Lot ${lot}`,
  summary: (received: number, onShelf: number, dispensed: number, format: Formats) =>
    `You received ${format.number(received)} of this lot: ${format.number(onShelf)} on the shelf, ${format.number(dispensed)} handed out.`,
  unitsUnread: (count: number, format: Formats) =>
    count === 1
      ? 'One container of this lot could not be read. There may be more packs here than is said.'
      : `${format.number(count)} containers of this lot could not be read. There may be more packs here than is said.`,
  came: 'What came',
  cameFrom: (packs: number, partner: string, format: Formats) =>
    packs === 1 ? `1 pack from ${partner}` : `${format.number(packs)} packs from ${partner}`,
  cameMade: (packs: number, format: Formats) =>
    packs === 1 ? '1 pack, made here' : `${format.number(packs)} packs, made here`,
  now: 'Where it is now',
  onShelf: 'On the shelf',
  held: 'Of these, on hold',
  toHere: 'On its way to you',
  fromHere: 'On its way from you',
  quarantined: 'Set aside',
  dispensed: 'Handed out',
  takenOut: 'Handed out or taken out of trade, by day',
  packs: (packs: number, format: Formats) => (packs === 1 ? '1 pack' : `${format.number(packs)} packs`),
  since: 'after the recall',
  dayUnknown: 'Day not recorded',
  device: 'In the journal of this device',
  deviceLead: 'Other devices of the pharmacy have journals of their own.',
  deviceNone: 'This device has seen no pack of this lot.',
  deviceLess: (packs: number, format: Formats) =>
    packs === 1
      ? 'One pack was handed out that this journal does not name: by another device, or with its whole container.'
      : `${format.number(packs)} packs were handed out that this journal does not name: by another device, or with their whole container.`,
  deviceUnread: 'The journal of this device could not be read.',
  event: {
    came: 'Scanned at goods-in',
    dispensed: 'Handed out',
    taken_back: 'Handing out undone',
    set_aside: 'Set aside',
    supplied: 'Handed out unverified',
  },
  eventAt: (moment: string, till: string) => `${moment}, till ${till}`,
  inspect: 'Whole lot',
};
