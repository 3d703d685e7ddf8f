import type { Desk } from '../en.ts';
import { plural } from './plural.ts';
import { refusals, refusedHere } from './refusals.ts';

const packs = (count: number) => `${count} ${plural(count, 'Packung', 'Packungen')}`;
const containers = (count: number) => `${count} Behälter`;

/** Words around signing: who signs, what is recorded, and why it was refused. */
export const sign: Desk['sign'] = {
  title: {
    dispense: 'Diese Packung abgeben',
    undo: 'Abgabe rückgängig machen',
    hold_pack: 'Diese Packung absondern',
    release_pack: 'Diese Packung freigeben',
    decommission_pack: 'Diese Packung aus dem Verkehr nehmen',
    receive: 'Diesen Behälter annehmen',
    refuse: 'Annahme dieses Behälters verweigern',
    ship: 'Diesen Behälter versenden',
    cancel_shipment: 'Versand dieses Behälters stornieren',
    hold_unit: 'Diesen Behälter sperren',
    release_unit: 'Diesen Behälter freigeben',
    decommission_unit: 'Diesen Behälter aus dem Verkehr nehmen',
    report_suspect: 'Verdacht melden',
    close_report: 'Diese Meldung schließen',
    declare_error: 'Schritt als Fehler erklären',
  },
  runTitle: 'Diesen Durchgang signieren',
  opening: 'Wird geöffnet…',
  cancel: 'Abbrechen',
  connect: {
    title: 'Wer sind Sie?',
    sentence:
      'Packungen ansehen geht ohne Konto. Um etwas einzutragen, wählen Sie das Konto, das für Ihr Unternehmen handelt.',
    wallets: 'Wallets in diesem Browser',
    noWallet:
      'In diesem Browser wurde keine Wallet gefunden. Installieren Sie die, die Ihr Unternehmen benutzt, und laden Sie diese Seite neu.',
    demo: 'Demo-Identitäten',
    demoSentence: 'Es gibt sie nur in diesem lokalen Netzwerk. Sein Knoten signiert für sie.',
    connecting: (name) => `Warten auf ${name}…`,
  },
  account: {
    reading: 'Es wird nachgesehen, für wen dieses Konto handelt…',
    actsFor: 'Sie handeln für',
    gln: 'Lokationsnummer (GLN)',
    licenceUntil: (number, until) => `Erlaubnis ${number}, gültig bis ${until}`,
    licenceNot: 'Zurzeit keine gültige Erlaubnis',
    place: 'Ort, der mit eingetragen wird',
    key: 'Konto',
    change: 'Anderes Konto nehmen',
    nobody:
      'Dieses Konto handelt in diesem Netzwerk für niemanden. Fragen Sie, wer die Konten Ihres Unternehmens verwaltet.',
    unread: 'Für wen dieses Konto handelt, konnte nicht gelesen werden.',
    tryAgain: 'Noch einmal',
  },
  roles: {
    manufacturer: 'Hersteller',
    wholesaler: 'Großhändler',
    carrier: 'Spedition',
    pharmacy: 'Apotheke',
    inspector: 'Inspektion',
    authority: 'Behörde',
  },
  /** What will stand on the ledger about one pack or container, before it is signed. `as`: for what it is taken out. */
  summary: {
    dispense: ({ partner }) =>
      `${partner} gibt diese Packung ab. Danach gilt ihr Code überall als verwendet.`,
    undo: ({ partner }) =>
      `${partner} nimmt die Abgabe dieser Packung zurück. Sie kann wieder abgegeben werden.`,
    hold_pack: ({ partner }) =>
      `${partner} sondert diese Packung als verdächtig ab. Bis zur Freigabe kann niemand sie abgeben.`,
    release_pack: ({ partner }) => `${partner} gibt diese Packung frei. Sie kann wieder abgegeben werden.`,
    decommission_pack: ({ partner, as }) =>
      `${partner} nimmt diese Packung endgültig aus dem Verkehr. Eingetragen als: ${as}.`,
    receive: ({ partner, container }) => `${partner} nimmt Behälter ${container} und alles darin an.`,
    refuse: ({ partner, container, as }) =>
      `${partner} nimmt Behälter ${container} nicht an. Er bleibt beim Absender. Eingetragen als: ${as}.`,
    ship: ({ partner, container }) =>
      `${partner} versendet Behälter ${container} mit allem darin. Er bleibt in Ihrer Verantwortung, bis er angenommen ist.`,
    cancel_shipment: ({ partner, container }) =>
      `${partner} storniert den Versand von Behälter ${container}, den niemand angenommen hat.`,
    hold_unit: ({ partner, container }) =>
      `${partner} sperrt Behälter ${container}. Bis zur Freigabe kann nichts daraus abgegeben oder weitergeschickt werden.`,
    release_unit: ({ partner, container }) => `${partner} gibt Behälter ${container} frei.`,
    decommission_unit: ({ partner, container, as }) =>
      `${partner} nimmt Behälter ${container} mit jeder noch aktiven Packung darin aus dem Verkehr. Das lässt sich nicht rückgängig machen. Eingetragen als: ${as}.`,
    report_suspect: ({ partner }) =>
      `${partner} teilt allen mit, dass dies verdächtig ist. Sonst ändert sich dadurch nichts.`,
    close_report: ({ partner }) => `${partner} gibt an, wie der Verdacht ausgegangen ist.`,
    declare_error: ({ partner }) =>
      `${partner} erklärt, dass ein selbst eingetragener Schritt falsch ist. Der Schritt bleibt verzeichnet, mit dieser Erklärung daneben.`,
  },
  /** The same about many, one line for each kind. */
  lines: {
    dispense: (count) => `${packs(count)} abgeben`,
    undo: (count) => `Abgabe von ${packs(count)} rückgängig machen`,
    hold_pack: (count) => `${packs(count)} absondern`,
    release_pack: (count) => `${packs(count)} freigeben`,
    decommission_pack: (count, as) => `${packs(count)} aus dem Verkehr nehmen: ${as}`,
    receive: (count) => `${containers(count)} annehmen`,
    refuse: (count, as) => `Annahme von ${count} ${plural(count, 'Behälter', 'Behältern')} verweigern: ${as}`,
    ship: (count) => `${containers(count)} versenden`,
    cancel_shipment: (count) => `Versand von ${count} ${plural(count, 'Behälter', 'Behältern')} stornieren`,
    hold_unit: (count) => `${containers(count)} sperren`,
    release_unit: (count) => `${containers(count)} freigeben`,
    decommission_unit: (count, as) =>
      `${containers(count)} mit allem darin endgültig aus dem Verkehr nehmen: ${as}`,
    report_suspect: (count) => `${count} Verdacht${plural(count, '', 'sfälle')} melden`,
    close_report: (count) => `${count} ${plural(count, 'Meldung', 'Meldungen')} schließen`,
    declare_error: (count) => `${count} ${plural(count, 'Schritt', 'Schritte')} als Fehler erklären`,
  },
  confirm: {
    dispense: 'Abgabe signieren',
    undo: 'Rücknahme signieren',
    hold_pack: 'Absonderung signieren',
    release_pack: 'Freigabe signieren',
    decommission_pack: 'Herausnahme signieren',
    receive: 'Annahme signieren',
    refuse: 'Ablehnung signieren',
    ship: 'Versand signieren',
    cancel_shipment: 'Storno signieren',
    hold_unit: 'Sperre signieren',
    release_unit: 'Freigabe signieren',
    decommission_unit: 'Herausnahme signieren',
    report_suspect: 'Meldung signieren',
    close_report: 'Abschluss signieren',
    declare_error: 'Erklärung signieren',
  },
  run: {
    actsAs: (partner) => `${partner} signiert, dies zu tun:`,
    checking: (count) =>
      count === 1
        ? 'Das Register wird gefragt, ob es das annähme…'
        : `Das Register wird gefragt, ob es diese ${count} annähme…`,
    accepted: 'Das Register würde das annehmen.',
    signatures: (count) => (count === 1 ? 'Eine Signatur genügt.' : `Ihre Wallet wird ${count}-mal fragen.`),
    leftOut: (count) =>
      count === 1
        ? '1 bleibt ausgelassen: Das Register würde ablehnen'
        : `${count} bleiben ausgelassen: Das Register würde ablehnen`,
    othersGoOn: 'Die anderen gehen ohne sie weiter.',
    nothingLeft: 'Es gibt nichts zu signieren: Das Register würde alles ablehnen.',
    sign: (count) => (count === 1 ? '1 signieren' : `Alle ${count} signieren`),
    signOthers: (count) => (count === 1 ? 'Das andere signieren' : `Die anderen ${count} signieren`),
    checkAgain: 'Neu prüfen',
    list: (count) => (count === 1 ? 'Zeigen, welches' : `Alle ${count} zeigen`),
    part: (part, parts, count) =>
      `Teil ${part} von ${parts}: ${count} ${plural(count, 'Eintrag', 'Einträge')}`,
    states: {
      prepared: 'wartet, bis es an der Reihe ist',
      asked: 'wartet auf Ihre Signatur',
      signed: 'signiert, wartet auf seinen Block',
      included: 'im Register',
      final: 'im Register, endgültig',
      failed: 'nicht eingetragen',
      unknown: 'unbekannt',
    },
  },
  receipt: {
    title: 'Quittung',
    done: (count) =>
      count === 1 ? 'Fertig. Es steht im Register.' : `Fertig. Alle ${count} stehen im Register.`,
    partly: (done, count) => `${done} von ${count} stehen im Register.`,
    open: 'Es ist signiert und noch nicht im Register. Sie können weitermachen: Es wird aufbewahrt und verfolgt.',
    partner: 'Signiert von',
    place: 'Ort (GLN)',
    time: 'Angegebene Zeit',
    transaction: 'Transaktion',
    block: (number, time) => `Block ${number}, ${time}`,
    results: {
      waiting: 'Signiert, noch nicht im Register',
      recorded: 'Eingetragen',
      stands: 'War schon vorher eingetragen',
      refused: 'Ausgelassen',
      elsewhere: 'Ein anderes Fenster dieses Browsers trägt es ein',
      not_recorded: 'Nicht eingetragen',
      unknown: 'Unbekannt',
    },
    outOfCustody: 'Als abgegeben eingetragen, obwohl hier nie angenommen.',
    print: 'Quittung drucken',
    save: 'Als Datei sichern (JSON)',
    fileName: (run) => `theriac-quittung-${run}.json`,
    retry: (count) => (count === 1 ? 'Das übrige neu versuchen' : `Die übrigen ${count} neu versuchen`),
  },
  open: {
    title: (count) =>
      count === 1
        ? 'Etwas von Ihnen Signiertes ist unterwegs'
        : `${count} von Ihnen signierte Vorgänge sind unterwegs`,
    sentence:
      'Sie werden verfolgt, bis sie im Register stehen, auch wenn diese Seite geschlossen und wieder geöffnet wird.',
    endedTitle: 'Was aus etwas wurde, das Sie signiert haben',
    unknownTitle: 'Wir wissen nicht, ob etwas von Ihnen Signiertes eingetragen wurde',
    unknownSentence:
      'Prüfen Sie die Packungen noch einmal, bevor Sie es wiederholen. Nichts geschieht doppelt.',
    lookAgain: 'Neu nachsehen',
    dismiss: 'Ich habe es gesehen',
  },
  progress: {
    checking: 'Das Register wird gefragt, ob es das annähme…',
    signing: 'Warten auf Ihre Signatur…',
    including: 'Signiert. Warten, bis es im Register steht…',
    included: 'Fertig. Es steht im Register.',
  },
  wrongNetwork: {
    title: 'Ihre Wallet ist in einem anderen Netzwerk',
    sentence: (network) => `Eingetragen wird das in „${network}“.`,
    action: 'Netzwerk in der Wallet wechseln',
    unchanged: 'Das Netzwerk wurde nicht gewechselt',
    declined: 'Sie haben es in der Wallet abgelehnt. Es wurde nichts eingetragen.',
  },
  steps: {
    checking: 'Nach den Regeln des Registers angenommen',
    signing: 'Signiert',
    including: 'Im Register',
  },
  problem: {
    title: 'Nichts wurde eingetragen',
    unknownTitle: 'Wir wissen nicht, ob es eingetragen wurde',
    slowTitle: 'Es wartet auf seinen Block',
    declined: 'Sie haben nicht signiert.',
    network:
      'Ihre Wallet ist in einem anderen Netzwerk. Wechseln Sie es dort und versuchen Sie es noch einmal.',
    account:
      'Ihre Wallet hat das Konto gewechselt. Sehen Sie nach, wer signiert, und versuchen Sie es noch einmal.',
    unreachable: 'Der Netzwerkknoten war nicht erreichbar.',
    funds: 'Das Konto kann die Gebühr des Netzwerks nicht bezahlen.',
    pending:
      'Ihre Wallet wartet noch auf eine Antwort. Öffnen Sie sie und versuchen Sie es dann noch einmal.',
    replaced: 'In der Wallet wurde eine andere Transaktion an seine Stelle gesetzt.',
    batches:
      'Die Wallet hat nicht mehreres auf einmal angenommen. Versuchen Sie es noch einmal: Es wird einzeln signiert.',
    stopped: 'Es wurde nicht signiert: Der Durchgang endete, bevor es an der Reihe war.',
    elsewhere: 'Ein anderes Fenster dieses Browsers trägt es ein.',
    slow: 'Es ist signiert und noch nicht im Register. Sie können weitermachen: Es wird aufbewahrt und verfolgt.',
    dropped: 'Es wurde gesendet, und das Netzwerk hat es vergessen. Nichts davon steht dort.',
    lost: 'Es steht vielleicht im Register: Die Verbindung brach ab, oder es dauerte zu lange. Prüfen Sie noch einmal, bevor Sie es wiederholen.',
    reverted: 'Das Register hat es beim Eintragen abgelehnt. Prüfen Sie noch einmal.',
    failed: 'Die Wallet oder der Knoten hat es abgelehnt.',
    details: 'Technische Einzelheiten',
    checkAgain: 'Neu prüfen',
  },
  refusals,
  refusedHere,
  refusedOther: 'Das Register nimmt das nicht an.',
};
