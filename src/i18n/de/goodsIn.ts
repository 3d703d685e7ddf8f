import type { Desk } from '../en.ts';
import { plural } from './plural.ts';

/** Words of goods-in and of returns. */
export const goodsIn: Desk['goodsIn'] = {
  titles: { goods_in: 'Wareneingang', return: 'Retoure' },
  ready: { goods_in: 'Scannen Sie einen Behälter', return: 'Scannen Sie, was zurückgeht' },
  readySentence: {
    goods_in:
      'Scannen Sie das Etikett der Wanne oder Palette, dann die Packungen darin. Der Scanner wird immer gehört.',
    return:
      'Scannen Sie das Etikett der Wanne oder Palette, die zurückgeht. Auch Packungen daraus können gescannt werden.',
  },
  toCounter: 'Zur Theke',
  keys: 'F4 zeigt, was signiert wird. F8 markiert die neueste Packung als beschädigt, Umschalt und F8 als verdächtig. F9 ist die Kamera.',
  continued: {
    goods_in: (moment) => `Sie setzen die Lieferung fort, die am ${moment} begonnen wurde.`,
    return: (moment) => `Sie setzen die Retoure fort, die am ${moment} begonnen wurde.`,
  },
  beginNew: 'Neu beginnen',
  close: 'Durchgang beenden',
  closing: {
    title: 'Diesen Durchgang beenden?',
    sentence: 'Er bleibt im Journal. Der nächste Scan beginnt einen neuen.',
    unsigned: (count) => `${count} Behälter ${plural(count, 'ist', 'sind')} nicht signiert.`,
  },
  entry: {
    title: 'Behälter',
    label: 'Behälternummer (SSCC/NVE)',
    hint: 'Die 18 Ziffern auf dem Etikett der Wanne oder Palette.',
    wrong: 'Das ist keine solche Nummer: 18 Ziffern, und die letzte muss zu den anderen passen.',
    take: 'Aufnehmen',
  },
  containers: {
    title: 'Behälter',
    none: 'Noch kein Behälter gescannt.',
    name: (sscc) => `Behälter ${sscc}`,
    from: (partner) => `von ${partner}`,
    reading: 'Die Liste wird gelesen…',
    listUnread:
      'Die Liste der Packungen konnte nicht gelesen werden. Packungen daraus lassen sich jetzt nicht zählen.',
    checkAgain: 'Neu lesen',
    scanned: (scanned, expected) => `${scanned} von ${expected} Packungen gescannt`,
    inferred: (count) =>
      `${count} ${plural(count, 'Packung', 'Packungen')} als vorhanden angenommen, nicht gesehen: Der Behälter wurde ungeöffnet angenommen`,
    open: (count) => `${count} ${plural(count, 'Packung', 'Packungen')} noch nicht gescannt`,
    all: 'Alle Packungen gescannt.',
    damaged: (count) => `${count} beschädigt`,
    suspect: (count) => `${count} verdächtig`,
    adverse: (count) => `${count} mit einer Antwort, die gegen sie spricht`,
    lots: 'Nach Charge',
    lot: (seen, expected) => `${seen} von ${expected}`,
    acceptClosed: 'Ungeöffnet annehmen, als Behälter',
    closedHint:
      'Packungen, die niemand scannt, gelten dann als vorhanden. Sie werden getrennt von den gesehenen geführt.',
    act: 'Was eingetragen werden soll',
    acts: {
      receive: 'Annehmen',
      refuse: 'Verweigern',
      ship: 'Zurückschicken',
      leave: 'Für später',
    },
    reason: 'Grund',
    chooseReason: 'Grund wählen',
    refusals: {
      lost: 'Nicht angekommen',
      damaged: 'Beschädigt',
      quarantined: 'Verdächtig',
      other: 'Anderer Grund',
    },
    returns: {
      recalled: 'Zurückgerufen oder vom Markt genommen',
      damaged: 'Beschädigt',
      wrong: 'Falschlieferung',
      expiring: 'Verfallen oder bald verfallend',
      suspect: 'Verdächtig',
      surplus: 'Nicht benötigt',
      other: 'Anderer Grund',
    },
    onPallet: (sscc) => `Er ist auf Palette ${sscc} gepackt und bewegt sich mit ihr.`,
    addPallet: 'Palette nehmen',
    standing: {
      not_on_record: 'Nicht verzeichnet. Nehmen Sie ihn nicht an; fragen Sie den Absender.',
      could_not_check:
        'Die Aufzeichnungen dazu konnten nicht gelesen werden. Es wird von selbst neu versucht.',
      elsewhere_on_way: 'Zu jemand anderem unterwegs. Nehmen Sie ihn nicht an; fragen Sie den Absender.',
      elsewhere: 'Bei jemand anderem verzeichnet. Nehmen Sie ihn nicht an; fragen Sie den Absender.',
      to_you: 'Zu Ihnen unterwegs',
      here: 'Hier verzeichnet',
    },
    receivedAlready: 'Er wurde hier schon angenommen.',
    notReceived:
      'Er ist noch zu Ihnen unterwegs. Um ihn zurückzuschicken, verweigern Sie die Annahme im Wareneingang.',
    signed: {
      receive: 'Angenommen',
      refuse: 'Annahme verweigert',
      ship: 'Zurückgeschickt',
      waiting: 'Signiert, unterwegs',
      failed: 'Nicht eingetragen',
    },
  },
  packs: {
    title: 'Packungen',
    none: 'Noch keine Packung gescannt.',
    expected: { goods_in: 'Auf der Liste', return: 'Geht zurück' },
    odd: {
      not_announced: 'Nicht auf der Liste',
      not_in_it: 'Falsche Packung: war schon heraus',
      unknown: 'Liste nicht gelesen',
      damaged: 'Beschädigt',
      suspect: 'Verdächtig',
      adverse: 'Absondern',
    },
    sentences: {
      not_announced: 'Die Packung ist echt, aber kein Behälter dieses Durchgangs hat sie auf seiner Liste.',
      already_here:
        'Sie wurde hier schon früher angenommen, und kein Behälter dieses Durchgangs hat sie auf seiner Liste.',
      not_in_it:
        'Laut Aufzeichnungen war diese Packung schon aus ihrem Behälter heraus. Sie dürfte nicht darin sein.',
      damaged: 'Sie haben sie als beschädigt markiert. In den Aufzeichnungen spricht nichts gegen sie.',
      suspect: 'Sie haben sie als verdächtig markiert. In den Aufzeichnungen spricht nichts gegen sie.',
      goes_back: 'Die Packung geht mit ihrem Behälter zurück.',
    },
    next: {
      not_announced: 'Legen Sie sie gesondert. Muss ihr Behälter noch gescannt werden?',
      already_here: 'Ist sie aus Ihrem eigenen Regal? Legen Sie sie dorthin zurück.',
      not_in_it: 'Legen Sie sie gesondert und fragen Sie den Absender.',
      damaged: 'Halten Sie sie vom Bestand getrennt.',
      suspect: 'Halten Sie sie vom Bestand getrennt, und geben Sie sie nicht ab.',
      goes_back: 'Legen Sie sie in den Behälter.',
    },
    ownContainer: (sscc) => `Laut Aufzeichnungen ist sie in Behälter ${sscc}.`,
    addContainer: 'Ihren Behälter nehmen',
    single:
      'Eine einzelne Packung kann im Register nicht zurückgeschickt werden: nur ein Behälter mit allem darin. Sondern Sie die Packung an der Theke ab, oder schicken Sie ihren Behälter zurück.',
    markDamaged: 'Beschädigt',
    markSuspect: 'Verdächtig',
    times: (count) => `${count}-mal`,
    open: (row) => `Zeile ${row} öffnen`,
    more: (count) => `${count} weitere zeigen`,
  },
  summary: {
    title: 'Dieser Durchgang',
    containers: 'Behälter',
    scanned: 'Packungen gescannt',
    inferred: 'Als vorhanden angenommen',
    missing: 'Nicht gescannt',
    surplus: 'Auf keiner Liste',
    wrong: 'Falsche Packungen',
    damaged: 'Beschädigt',
    suspect: 'Verdächtig',
    adverse: 'Abzusondern',
    review: 'Ansehen, signieren',
    nothing: 'Noch kann nichts signiert werden.',
    ready: (count) => `${count} Behälter zu signieren`,
  },
  plan: {
    title: {
      goods_in: 'Wareneingang: bevor Sie signieren',
      return: 'Retoure: bevor Sie signieren',
    },
    done: 'Was gezählt wurde',
    checking: 'Die Behälter werden noch einmal gelesen…',
    nothing: 'Nichts aus diesem Durchgang kann so eingetragen werden.',
    leftOut: 'Ausgelassen, und warum',
    back: 'Zurück zum Durchgang',
    receive: (name, from) => `${name}: von ${from} angenommen, mit allem auf seiner Liste.`,
    refuse: (name, from, reason) => `${name}: nicht angenommen (${reason}). Er bleibt bei ${from}.`,
    ship: (name, to, reason) =>
      `${name}: an ${to} zurückgeschickt mit allem darin (${reason}). Er bleibt in Ihrer Verantwortung, bis er angenommen ist.`,
    counted: (scanned, inferred, missing) =>
      `${scanned} gescannt, ${inferred} als vorhanden angenommen, ${missing} ${plural(missing, 'fehlt', 'fehlen')}`,
    uncounted: 'nicht gezählt',
    warnMissing: {
      title: (count) => `${count} ${plural(count, 'Packung fehlt', 'Packungen fehlen')}`,
      sentence:
        'Ein Behälter wird als Ganzes angenommen: Auch was fehlt, steht dann als Ihres da. Das Journal hält fest, dass es fehlte. Sagen Sie es dem Absender, oder verweigern Sie die Annahme des Behälters.',
    },
    warnOdd: {
      title: (count) =>
        count === 1
          ? '1 Packung ist nicht, wie sie sein soll'
          : `${count} Packungen sind nicht, wie sie sein sollen`,
      sentence: 'Halten Sie sie vom Bestand getrennt. Sie stehen unten und im Journal.',
    },
    noReasonOnLedger:
      'Das Register verzeichnet, dass er zurückgeht und an wen. Der Grund bleibt im Journal dieses Geräts.',
    lotMissing: (count, lot) => `${count} von Charge ${lot}`,
    notSigned: {
      reading: 'die Aufzeichnungen dazu werden noch gelesen',
      not_on_record: 'nicht verzeichnet',
      could_not_check: 'konnte nicht geprüft werden',
      elsewhere_on_way: 'zu jemand anderem unterwegs',
      elsewhere: 'bei jemand anderem verzeichnet',
      on_pallet: 'auf eine Palette gepackt: nehmen Sie die Palette',
      here: 'hier schon angenommen',
      to_you: 'noch zu Ihnen unterwegs',
      left_for_later: 'für später gelassen',
      signing: 'schon signiert, unterwegs zum Register',
      nothing_counted:
        'nichts davon wurde gescannt: scannen Sie die Packungen, oder nehmen Sie ihn ungeöffnet an',
      no_reason: 'kein Grund gewählt',
      nobody_to_send_to: 'es ist niemand verzeichnet, der ihn geschickt hat',
    },
  },
  receipt: {
    title: 'In diesem Durchgang signiert',
    by: (partner) => `Signiert von ${partner}`,
    block: (block) => `Block ${block}`,
    print: 'Drucken',
  },
};
