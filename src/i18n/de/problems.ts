import type { Core } from '../en.ts';

/** What each fact is called in a sentence. */
export const facts: Core['facts'] = {
  label: 'der Aufdruck',
  block: 'der Stand des Netzwerks',
  product: 'das Produkt',
  lot: 'die Charge',
  membership: 'die Seriennummer',
  state: 'ob die Packung verwendet wurde',
  custody: 'wo die Packung gewesen ist',
  reports: 'ob jemand sie als verdächtig gemeldet hat',
  corrections: 'Berichtigungen ihrer Schritte',
  partners: 'die Unternehmen, die sie hatten',
};

/** Why something could not be read. */
export const causes: Core['causes'] = {
  node_unreachable:
    'Der Netzwerkknoten war nicht erreichbar. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  node_timeout: 'Der Netzwerkknoten hat nicht rechtzeitig geantwortet. Versuchen Sie es noch einmal.',
  node_error:
    'Der Netzwerkknoten hat mit einem Fehler geantwortet. Versuchen Sie es noch einmal, oder wählen Sie in den Einstellungen einen anderen Knoten.',
  answer_malformed:
    'Die Antwort des Netzwerkknotens ergibt keinen Sinn. Wählen Sie in den Einstellungen einen anderen Knoten.',
  answer_too_large:
    'Der Netzwerkknoten hat mehr geschickt als gefragt war. Wählen Sie in den Einstellungen einen anderen Knoten.',
  wrong_chain:
    'Der Knoten gehört zu einem anderen Netzwerk. Berichtigen Sie seine Adresse in den Einstellungen.',
  wrong_contract:
    'Die Verträge in diesem Netzwerk sind nicht die, für die diese App gebaut ist. Verlassen Sie sich nicht darauf.',
  header_invalid:
    'Der neueste Block des Knotens ist in sich nicht stimmig. Wählen Sie in den Einstellungen einen anderen Knoten.',
  proof_invalid:
    'Die Antwort des Knotens passt nicht zu ihrem eigenen Beweis. Wählen Sie in den Einstellungen einen anderen Knoten.',
  trail_mismatch: 'Einträge fehlen oder sind verändert: Sie ergeben nicht den Prüfwert im Register.',
  nodes_disagree: 'Die befragten Knoten widersprechen einander.',
  head_stale:
    'Der neueste Block ist zu alt: Der Knoten hinkt hinterher, oder die Uhr dieses Geräts geht falsch. Versuchen Sie es noch einmal, oder wählen Sie in den Einstellungen einen anderen Knoten.',
  clock_disagrees: 'Die Uhr dieses Geräts und die des Netzwerks stimmen nicht überein. Stellen Sie die Uhr.',
  block_replaced:
    'Das Netzwerk hat den neuesten Block ersetzt, während er gelesen wurde. Versuchen Sie es noch einmal.',
  depends_on_unread: 'Es beruht auf etwas anderem, das nicht gelesen werden konnte.',
  beyond_limit: 'Es gab mehr durchzusehen, als die App auf einmal durchsieht.',
};

/** Why a code is no medicine’s, or is not written as the standard demands. */
export const labelProblems: Core['labelProblems'] = {
  empty: 'Es gibt nichts zu lesen.',
  'too-long': 'Der Text ist zu lang für ein Etikett.',
  'not-a-product-code': 'Dieser Code benennt kein Produkt.',
  'gs1-flag-missing':
    'Der Code sieht aus wie der eines Arzneimittels, ist aber nicht so gekennzeichnet (GS1). Scannen Sie den quadratischen Code auf der Packung.',
  'symbology-unknown': 'Diese Art von Code wird auf Arzneimitteln nicht verwendet.',
  'ai-unknown': 'Der Code hat ein Feld, das der GS1-Standard nicht kennt.',
  'ai-value-missing': 'Ein Feld des Codes ist leer.',
  'ai-value-short': 'Ein Feld des Codes ist zu kurz.',
  'ai-value-long': 'Ein Feld des Codes ist zu lang. Vielleicht hat der Scanner ein Trennzeichen verloren.',
  'ai-values-differ': 'Ein Feld steht zweimal im Code, mit verschiedenen Werten.',
  'ai-required': 'Ein Feld, das neben einem anderen stehen muss, fehlt.',
  'ai-excluded': 'Im Code stehen zwei Felder, die einander ausschließen.',
  'serial-required': 'Der Code hat eine Signatur, aber keine Seriennummer, zu der sie gehören könnte.',
  character: 'Der Code hat ein Zeichen, das dort nicht erlaubt ist.',
  'check-digit': 'Die Prüfziffer ist falsch. Vergleichen Sie jede Ziffer mit dem Aufdruck.',
  'check-characters': 'Die Prüfzeichen sind falsch. Vergleichen Sie mit dem Aufdruck.',
  'company-prefix': 'Die Nummer beginnt nicht mit einer GS1-Basisnummer.',
  date: 'Dieses Datum gibt es nicht.',
  time: 'Diese Uhrzeit gibt es nicht.',
  value: 'Ein Wert im Code ist dort nicht erlaubt.',
  brackets: 'Die Klammern sind nicht vollständig. Schreiben Sie es so: (01)09521001000017(21)ABC.',
  'uri-characters': 'Die Adresse hat Zeichen, die nicht erlaubt sind.',
  'uri-scheme': 'Das ist keine Webadresse.',
  'uri-host': 'Die Adresse nennt keinen Host.',
  'uri-no-key': 'Diese Adresse benennt kein Produkt.',
  'uri-compressed':
    'Das ist ein komprimierter Link, den diese App nicht öffnet. Scannen Sie den quadratischen Code, oder tippen Sie die Nummern ein.',
  'uri-key-order': 'Die Teile der Adresse stehen nicht in der Reihenfolge, die der Standard verlangt.',
  'uri-duplicate': 'Ein Feld steht zweimal in der Adresse.',
  'uri-not-in-query': 'Ein Feld steht in einem Teil der Adresse, in dem es nicht stehen darf.',
  'linear-length': 'Die Zahl der Ziffern ist nicht die einer Produktnummer.',
  hibc: 'Dieses Etikett eines Medizinprodukts (HIBC) ist nicht so geschrieben, wie sein Standard es verlangt.',
  'hibc-secondary':
    'Das ist die zweite Hälfte des Etiketts eines Medizinprodukts. Scannen Sie auch die erste.',
  iccbba:
    'Dieses Etikett von Blut oder Gewebe (ICCBBA) ist nicht so geschrieben, wie sein Standard es verlangt.',
  ppn: 'Diese Pharmacy Product Number (PPN) ist nicht so geschrieben, wie ihr Standard es verlangt.',
  'medical-device':
    'Das ist der Code eines Medizinprodukts, aus einem anderen System als GS1. Produkte sind mit ihrer GS1-Nummer verzeichnet: Suchen Sie einen zweiten Code.',
  'blood-or-tissue':
    'Das ist der Code von Blut, Gewebe oder Zellen (ISBT 128). Hier ist er nicht verzeichnet.',
  'line-malformed': 'Diese Zeile ist nicht, was erwartet wurde.',
};

/** What was accepted but should be said. */
export const labelNotices: Core['labelNotices'] = {
  'gs1-assumed': 'Der Code gab nicht an, dass er ein GS1-Code ist; er wurde als solcher gelesen.',
  'separators-restored':
    'Trennzeichen waren als sichtbare Zeichen geschrieben; sie wurden als Trennzeichen gelesen.',
  'day-00': 'Das Verfalldatum hat keinen Tag; der letzte Tag des Monats wurde genommen.',
  'other-pack-level': 'Das ist die Nummer einer Umverpackung, nicht einer einzelnen Packung.',
  'variable-measure': 'Diese Nummer ist für Ware, die nach Maß verkauft wird.',
  'shop-barcode': 'Das ist der Strichcode für die Kasse. Scannen Sie den quadratischen Code.',
  'ntin-from-ppn': 'Die Produktnummer wurde aus der PPN errechnet.',
};
