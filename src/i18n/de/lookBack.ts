import type { Desk } from '../en.ts';
import { plural } from './plural.ts';

const pack = (count: number): string => plural(count, 'Packung', 'Packungen');

/** Words about recalled lots that a pharmacy has had. */
export const lookBack: Desk['lookBack'] = {
  title: 'Rückrufe, die Sie betreffen',
  lead: 'Zurückgerufene und vom Markt genommene Chargen, die diese Apotheke erhalten hat: was kam, was noch hier ist und was abgegeben wurde. Aus dem Register und aus dem Journal dieses Geräts.',
  back: 'Zur Theke',
  link: 'Rückrufe',
  print: 'Drucken',
  again: 'Neu nachsehen',
  reading: 'Rückrufe werden gesucht…',
  banner: {
    held: (packs, format) =>
      packs === 1
        ? 'Eine zurückgerufene Packung ist hier verzeichnet'
        : `${format.number(packs)} zurückgerufene Packungen sind hier verzeichnet`,
    heldWhat: 'Nehmen Sie noch heute aus dem Regal, was zurückgerufen ist, und sondern Sie es ab.',
    coming: (packs, format) =>
      packs === 1
        ? 'Eine zurückgerufene Packung ist zu Ihnen unterwegs'
        : `${format.number(packs)} zurückgerufene Packungen sind zu Ihnen unterwegs`,
    comingWhat: 'Stellen Sie nichts davon ins Regal. Fragen Sie den Absender.',
    aside: (packs, format) =>
      packs === 1
        ? 'Eine zurückgerufene Packung ist hier abgesondert'
        : `${format.number(packs)} zurückgerufene Packungen sind hier abgesondert`,
    asideWhat: 'Schicken Sie zurück oder vernichten Sie, was abgesondert ist, wie es die Mitteilung sagt.',
    open: 'Rückrufe zeigen',
    unread: 'Rückrufe konnten nicht nachgesehen werden',
    unreadWhat:
      'Bestand kann zurückgerufen sein, ohne dass er hier genannt wird. Es wird von selbst neu versucht.',
  },
  unread: {
    title: 'Die Rückrufe konnten nicht gelesen werden',
    sentence:
      'Das heißt nicht, dass nichts zurückgerufen ist. Sehen Sie in den Mitteilungen der Behörde nach, und versuchen Sie es noch einmal.',
  },
  partly: {
    title: 'Einige Rückrufe konnten nicht ganz gelesen werden',
    sentence: 'Ob sie Sie betreffen, ist nicht bekannt:',
  },
  none: 'Keine Charge, deren Rückruf verzeichnet ist, war hier.',
  asOf: (moment) => `Stand des Registers: ${moment}.`,
  listed:
    'Was über eine Charge gesagt wird, ist nachgewiesen. Dass keine andere Charge zurückgerufen ist, sagen nur die befragten Knoten.',
  nowhere:
    'Solange nicht bekannt ist, welche Apotheke das ist, kann niemand sagen, welche Rückrufe sie betreffen.',
  recalled: (recallClass, partner, moment) =>
    `Zurückgerufen von ${partner}, Klasse ${recallClass}, wirksam ab ${moment}`,
  withdrawn: (partner, date) => `Von ${partner} am ${date} vom Markt genommen`,
  lot: (lot) => `Charge ${lot}`,
  summary: (received, onShelf, dispensed, format) =>
    `Sie haben ${format.number(received)} ${pack(received)} dieser Charge erhalten: ${format.number(onShelf)} im Regal, ${format.number(dispensed)} abgegeben.`,
  unitsUnread: (count, format) =>
    `${count === 1 ? 'Ein Behälter' : `${format.number(count)} Behälter`} dieser Charge ${plural(count, 'konnte', 'konnten')} nicht gelesen werden. Hier können mehr Packungen sein als angegeben.`,
  came: 'Was kam',
  cameFrom: (packs, partner, format) => `${format.number(packs)} ${pack(packs)} von ${partner}`,
  cameMade: (packs, format) => `${format.number(packs)} ${pack(packs)}, hier hergestellt`,
  now: 'Wo es jetzt ist',
  onShelf: 'Im Regal',
  held: 'Davon gesperrt',
  toHere: 'Zu Ihnen unterwegs',
  fromHere: 'Von Ihnen aus unterwegs',
  quarantined: 'Abgesondert',
  dispensed: 'Abgegeben',
  takenOut: 'Abgegeben oder aus dem Verkehr genommen, nach Tagen',
  packs: (packs, format) => `${format.number(packs)} ${pack(packs)}`,
  since: 'nach dem Rückruf',
  dayUnknown: 'Tag nicht verzeichnet',
  device: 'Im Journal dieses Geräts',
  deviceLead: 'Andere Geräte der Apotheke haben ihr eigenes Journal.',
  deviceNone: 'Dieses Gerät hat keine Packung dieser Charge gesehen.',
  deviceLess: (packs, format) =>
    packs === 1
      ? 'Eine Packung wurde abgegeben, die dieses Journal nicht nennt: von einem anderen Gerät oder mit ihrem ganzen Behälter.'
      : `${format.number(packs)} Packungen wurden abgegeben, die dieses Journal nicht nennt: von einem anderen Gerät oder mit ihrem ganzen Behälter.`,
  deviceUnread: 'Das Journal dieses Geräts konnte nicht gelesen werden.',
  event: {
    came: 'Im Wareneingang gescannt',
    dispensed: 'Abgegeben',
    taken_back: 'Abgabe zurückgenommen',
    set_aside: 'Abgesondert',
    supplied: 'Ungeprüft abgegeben',
  },
  eventAt: (moment, till) => `${moment}, Kasse ${till}`,
  inspect: 'Ganze Charge',
};
