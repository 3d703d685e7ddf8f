import type { CheckText } from '../en/check.ts';

/** What a part of a report is called. */
const parts: CheckText['parts'] = {
  file: 'Die Datei als Ganzes',
  network: 'Netzwerk und Verträge',
  block: 'Der Block, zu dem alles gelesen wurde',
  material: 'Die Belege in der Datei',
  partner: (name) => `Partner: ${name}`,
  unnamedPartner: (index) => `Partner ${index}`,
  step: (step, sequence) => `Schritt ${sequence}: ${step}`,
  stepBy: (who, when) => `${who}, ${when}`,
  unknownStep: (sequence) => `Schritt ${sequence}, von unbekannter Art`,
  facts: {
    subject: 'Worum es in diesem Teil geht',
    verdict: 'Das Prüfergebnis',
    product: 'Das Produkt',
    lot: 'Die Charge, ihr Verfalldatum und ihre Rückrufe',
    places: 'Dass die Seriennummer in der Charge ist',
    state: 'Ob die Packung verwendet wurde',
    custody: 'Dass das alle Schritte sind, in der richtigen Reihenfolge, und wer sie jetzt hat',
    reports: 'Verdachtsmeldungen',
    corrections: 'Berichtigungen von Schritten',
    unit: 'Der Behälter',
    contents: 'Was in dem Behälter ist',
    units: 'Dass das alle Behälter sind',
    packs: 'Jede Packung der Charge darin',
  },
  stated: {
    label: 'Der Aufdruck, wie er gelesen wurde',
    references: 'Transaktionen, und was über einzelne Packungen gesagt wurde',
    nodes: 'Welche Knoten befragt wurden',
    exporter: 'Wer den Bericht erstellt hat, wann und womit',
  },
};

/** Why a part has its grade. */
const reasons: CheckText['reasons'] = {
  hash_fits:
    'Mit der Datei ist nichts aus Versehen geschehen. Wer eine Datei absichtlich ändert, kann das wieder passend machen: Vergleichen Sie den SHA-256 unten mit dem, der auf dem Bericht gedruckt ist.',
  hash_differs: 'Die Datei wurde nach ihrer Erstellung verändert: Ihr SHA-256 passt nicht.',
  hash_as_expected: 'Ihr SHA-256 ist der, den Sie angegeben haben.',
  hash_unexpected: 'Ihr SHA-256 ist nicht der, den Sie angegeben haben: Das ist ein anderer Bericht.',
  not_canonical:
    'Der Inhalt ist derselbe, aber die Datei wurde neu geschrieben, mit anderen Leerzeichen oder in anderer Reihenfolge.',
  network_unknown:
    'Dieses Prüfprogramm kennt das Netzwerk nicht; seinen Verträgen ist deshalb nicht zu trauen.',
  contracts_differ: 'Das sind nicht die Verträge dieses Netzwerks.',
  block_not_compared:
    'Nachgerechnet, und es passt. Der Block wurde mit nichts außerhalb der Datei verglichen.',
  block_hash_fits: 'Es ist der Block, dessen Hash Sie angegeben haben.',
  block_hash_differs: 'Es ist nicht der Block, dessen Hash Sie angegeben haben.',
  nodes_silent: 'Kein Knoten hat diesen Block genannt; er wurde deshalb nicht verglichen.',
  recomputed: 'Aus den Belegen nachgerechnet, bis hinunter zum Block.',
  said_by_one_node:
    'Als der Bericht erstellt wurde, hat ein Knoten das behauptet und keinen Beweis gegeben. Das kann nie mehr als stimmig sein.',
  stated_unread: 'Der Bericht sagt, dass dies nicht gelesen werden konnte.',
  not_in_material: 'Die Datei enthält nicht, was das zeigen würde.',
  put_in: 'Die Belege wissen nichts davon, oder es steht hier doppelt.',
  out_of_order: 'Die Reihenfolge ist nicht die verzeichnete.',
  not_needed: 'Die Datei enthält etwas, das keine ihrer Aussagen braucht, oder in anderer Reihenfolge.',
  other_rules:
    'Es wurde nach einer anderen Version der Regeln beurteilt und kann hier nicht neu beurteilt werden.',
  stated_only: 'Nur behauptet. Der Block enthält es nicht.',
  records_differ: 'Die Rohdaten sind nicht die, mit denen der Bericht erstellt wurde.',
  confirmed_by_nodes: 'Das Netzwerk hat jeden dieser Einträge an der genannten Stelle.',
  denied_by_nodes: 'Das Netzwerk hat keinen solchen Eintrag an der genannten Stelle.',
  partner_not_shown: 'Die Datei zeigt einen Partner nicht, der hier genannt ist.',
  partner_left_out: 'Der Bericht nennt diesen Partner, lässt ihn aber in seiner Liste weg.',
  not_understood: 'Es sagt nicht, worum es geht.',
  rests_on_others: 'Es beruht auf Angaben darüber oder darunter, die nicht besser sind.',
};

/** What in the evidence does not add up, where it does not. */
const unread: CheckText['unread'] = {
  answer_malformed: 'Der Beleg dafür ist nicht so, wie das Register ihn schreibt.',
  header_invalid: 'Der Hash des Blocks ist nicht der Hash seines Blockkopfs.',
  proof_invalid: 'Ein Speicherbeweis führt nicht zum Zustand des Blocks.',
  trail_mismatch:
    'Einträge fehlen, sind verändert oder hinzugefügt: Sie ergeben nicht den Prüfwert im Register.',
  wrong_contract: 'Der Programmcode eines Vertrags ist nicht der des Netzwerks.',
  wrong_chain: 'Das gehört zu einem anderen Netzwerk.',
  head_stale: 'Die Datei enthält Einträge, die später sind als ihr Block.',
};

/** Words of the screen that checks a report. */
export const check: CheckText = {
  title: 'Bericht prüfen',
  lead: 'Öffnen Sie ein Belegpaket oder einen Herkunftsbericht als PDF. Alles darin wird auf diesem Gerät nachgerechnet. Die Datei wird nirgendwohin geschickt.',
  file: {
    title: 'Der Bericht',
    drop: 'Datei hier ablegen',
    choose: 'Datei wählen',
    chosen: (name) => `Datei: ${name}`,
  },
  source: {
    title: 'Womit sein Block verglichen wird',
    nodes: 'Mit dem Netzwerk',
    nodesHint: 'Fragt die Knoten nach dem Block und danach, wo jeder Eintrag steht.',
    block_hash: 'Mit einem Block-Hash, den ich habe',
    blockHashHint:
      'Braucht kein Netzwerk. Nehmen Sie den Hash von jemandem, dem Sie vertrauen, nicht aus dem Bericht.',
    none: 'Mit nichts',
    noneHint: 'Braucht kein Netzwerk. Zeigt, ob der Bericht in sich stimmt, und beweist nichts.',
    hash: 'Block-Hash',
    hashHint: '0x und 64 Zeichen, 0–9 und a–f',
    hashProblem: 'Ein Block-Hash ist 0x und 64 Zeichen, 0–9 und a–f.',
    nodesLabel: 'Adressen von Knoten',
    nodesProblem: 'Schreiben Sie in jede Zeile eine Adresse, die mit http:// oder https:// beginnt.',
    expected: 'Auf dem Bericht gedruckter SHA-256, falls Sie ihn haben',
    expectedProblem: 'Ein SHA-256 ist 0x und 64 Zeichen, 0–9 und a–f.',
  },
  start: 'Prüfen',
  stop: 'Stopp',
  checking: 'Alles wird nachgerechnet…',
  checkingSubject: (subject, format) => `Alles wird nachgerechnet: Gegenstand ${format.number(subject)}…`,
  failed: 'Bei der Prüfung selbst ging etwas schief. Versuchen Sie es noch einmal.',
  problems: {
    not_json: 'Diese Datei ist weder ein Belegpaket noch ein PDF.',
    not_a_bundle: 'Diese Datei ist kein Belegpaket.',
    newer: 'Dieses Belegpaket ist von einer anderen Version. Nehmen Sie ein neueres Prüfprogramm.',
    malformed: 'Dieses Belegpaket ist beschädigt: Es ist nicht geschrieben, wie sein Format es verlangt.',
    no_bundle:
      'In diesem PDF ist kein Belegpaket. Falls ein anderes Programm es neu gespeichert hat, bitten Sie um den Bericht, wie er erstellt wurde.',
    several: 'In diesem PDF ist mehr als ein Belegpaket.',
    damaged: 'Der Anhang dieses PDF lässt sich nicht auspacken.',
    too_large: 'Der Anhang dieses PDF ist zu groß.',
  },
  problemAt: (at) => `Gefunden bei: ${at}`,
  grades: {
    proven: 'Nachgewiesen',
    consistent: 'Stimmig, nicht nachgewiesen',
    contradicted: 'Widerlegt',
  },
  sentences: {
    proven:
      'Alles, wofür das Register in diesem Bericht einstehen kann, ist nachgewiesen. Ob die Packung gut ist, ist eine andere Frage: Lesen Sie, was der Bericht sagt.',
    consistent: 'Nichts spricht gegen diesen Bericht. Nicht alles darin ist nachgewiesen.',
    contradicted:
      'Verlassen Sie sich nicht auf diesen Bericht. Etwas darin wird von den eigenen Belegen oder vom Netzwerk widerlegt.',
  },
  counts: {
    proven: (count, format) => `${format.number(count)} nachgewiesen`,
    consistent: (count, format) => `${format.number(count)} nicht nachgewiesen`,
    contradicted: (count, format) => `${format.number(count)} widerlegt`,
  },
  about: {
    title: 'Was der Bericht von sich sagt',
    subject: 'Gegenstand',
    pack: (gtin, serial) => `Packung ${gtin}, Seriennummer ${serial}`,
    packWithoutSerial: (gtin) => `Packungen von ${gtin}, ohne Seriennummer`,
    unit: (sscc) => `Behälter ${sscc}`,
    lot: (gtin, lot) => `Charge ${lot} von ${gtin}`,
    unknown: 'etwas, das er nicht benennt',
    verdict: 'Sein Prüfergebnis',
    block: 'Block',
    blockTime: 'Zeit dieses Blocks',
    network: 'Netzwerk',
    made: 'Erstellt',
    by: (name, when) => `von ${name}, ${when}`,
    sha256: 'SHA-256 seines Inhalts',
  },
  groups: {
    whole: 'Der Bericht als Ganzes',
    unit: (sscc) => `Behälter ${sscc}`,
    partners: 'Partner',
    stated: 'Was der Block nicht beweisen kann',
    statedHint:
      'Nichts davon steht im Register. Nur das Netzwerk kann bestätigen, wo Einträge stehen; der Rest ist das Wort dessen, der den Bericht erstellt hat.',
  },
  show: {
    legend: 'Zeigen',
    all: 'Alles',
    open: 'Was nicht nachgewiesen ist',
    contradicted: 'Was widerlegt ist',
  },
  nothingHere: 'Nichts dergleichen.',
  parts,
  reasons,
  unread,
  unreadElse: 'Der Beleg dafür ist in sich nicht stimmig.',
  differs: (path) => `Weicht ab: ${path}`,
  saysReport: 'Der Bericht sagt',
  saysEvidence: 'Die Belege sagen',
  leftOut: (unit, sequence) => `Schritt ${sequence} von Behälter ${unit} wurde weggelassen.`,
  nodesAgree: (nodes) => `Diese Knoten haben diesen Block: ${nodes}.`,
  nodesDiffer: (nodes) => `Diese Knoten haben an seiner Stelle einen anderen Block: ${nodes}.`,
  save: 'Ergebnis sichern',
  print: 'Drucken',
  offline: {
    title: 'Ein Prüfprogramm zum Aufbewahren',
    sentence:
      'Eine einzige Datei, die Berichte ohne diese App und ohne Netzwerk prüft. Bewahren Sie sie bei den Berichten auf, auf einem USB-Stick oder in der Gerichtsakte.',
    download: 'theriac-check.html herunterladen',
  },
};
