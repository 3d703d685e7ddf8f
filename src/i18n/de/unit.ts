import type { Reason } from '../../domain/ledger.ts';
import type { Core } from '../en.ts';
import { plural } from './plural.ts';

const status: Record<Reason, string> = {
  active: 'Im Verkehr',
  dispensed: 'Alles darin wurde abgegeben',
  dispensed_out_of_custody: 'Alles darin wurde abgegeben',
  destroyed: 'Vernichtet',
  exported: 'Ausgeführt',
  sampled_by_authority: 'Von einer Behörde als Probe entnommen',
  free_sample: 'Als Gratismuster abgegeben',
  stolen: 'Als gestohlen gemeldet',
  lost: 'Als verloren gemeldet',
  damaged: 'Als beschädigt gemeldet',
  quarantined: 'Als verdächtig abgesondert',
  repacked: 'In andere Wannen kommissioniert',
  implanted: 'Implantiert',
  other: 'Aus dem Verkehr genommen',
  relabelled: 'Neu etikettiert',
  active_again: 'Im Verkehr',
};

/** Words of the screen of a logistic unit: a tote, a case or a pallet. */
export const unit: Core['unit'] = {
  reading: 'Die Aufzeichnungen zu diesem Behälter werden gelesen…',
  kind: { packs: 'Wanne oder Karton', units: 'Palette' },
  number: 'Behälternummer (SSCC/NVE)',
  status,
  absent: {
    title: 'Nicht verzeichnet',
    sentence:
      'Niemand hat einen Behälter mit dieser Nummer eingetragen. Vergleichen Sie mit dem Etikett, oder fragen Sie den Absender nach der richtigen Nummer.',
  },
  unread: {
    title: 'Konnte nicht gelesen werden',
    sentence: 'Deshalb wird über diesen Behälter nichts gesagt.',
    tryAgain: 'Noch einmal',
  },
  state: {
    toYou: (from) => `Von ${from} zu Ihnen unterwegs`,
    toOther: (from, to) => `Von ${from} unterwegs zu ${to}`,
    here: 'Bei Ihnen verzeichnet',
    at: (name) => `Verzeichnet bei ${name}`,
    since: (moment) => `Seit ${moment}.`,
    held: 'Gesperrt',
    notReceived: 'Er wurde noch nicht angenommen.',
    heldBy: (name) => `Gesperrt von ${name}. Geben Sie nichts daraus ab.`,
    heldByAuthority: (name) => `Gesperrt auf Anordnung von ${name}. Geben Sie nichts daraus ab.`,
    gone: 'Er ist nicht mehr im Verkehr. Geben Sie nichts daraus ab.',
    onPallet: 'Er steht auf Palette',
    custodyUnread: 'Wo er ist, konnte nicht gelesen werden.',
    partner: (index) => `Partner ${index} (nicht gelesen)`,
  },
  contents: {
    title: 'Was hineingelegt wurde',
    packs: (count, format) => `${format.number(count)} ${plural(count, 'Packung', 'Packungen')}`,
    units: (count, format) => `${format.number(count)} Behälter`,
    lot: 'Charge',
    expiry: 'Verfalldatum',
    recalled: (recallClass) => `Zurückgerufen, Klasse ${recallClass}`,
    withdrawn: 'Vom Markt genommen',
    expired: 'Verfallen',
    unknownProduct: 'Produkt nicht verzeichnet',
    productUnread: 'Produkt nicht gelesen',
    lotUnread: 'Ob die Charge zurückgerufen ist, konnte nicht gelesen werden.',
    empty: 'Jetzt ist nichts darauf.',
    unread: 'Was darin ist, konnte nicht gelesen werden.',
    absent: 'Es gibt keine Liste des Inhalts.',
    dispensed:
      'Seither abgegebene Packungen stehen weiter in dieser Liste. Scannen Sie eine Packung, um ihren eigenen Status zu sehen.',
    more: (count, format) => `${format.number(count)} weitere zeigen`,
  },
};
