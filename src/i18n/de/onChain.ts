import type { Desk } from '../en.ts';

/** Words of the screen that says what is on record. */
export const onChain: Desk['onChain'] = {
  title: 'Was verzeichnet ist',
  lead: 'Diese App liest ein öffentliches Register. Hier steht, was das Lesen verrät, was darin steht und wer es geschrieben hat.',
  network: {
    title: 'Das Netzwerk',
    name: 'Netzwerk',
    chain: 'Blockchain',
    nodes: 'Befragte Knoten',
    block: 'Neuester Block',
    asking: 'Anfrage läuft…',
    unread: 'Das Netzwerk konnte nicht gelesen werden.',
    blockAt: (number, moment) => `${number}, vom ${moment}`,
    agreed: (agreed, asked) => `Übereinstimmende Knoten: ${agreed} von ${asked}`,
    clock: 'Was „jetzt“ ist',
    chainClock:
      'Jetzt ist die eigene Zeit der Blockchain. Sie steht still, bis etwas signiert wird; deshalb verfällt hier nichts von selbst.',
    deviceClock:
      'Jetzt ist die Zeit dieses Geräts. Ein neuester Block, der zu alt ist, wird nicht akzeptiert.',
  },
  contracts: {
    title: 'Die Verträge',
    lead: 'Ihre Adressen sind in die App eingebaut. Keine Einstellung und kein Link kann sie ändern, und ihr Programmcode wird verglichen, bevor eine Antwort zählt.',
    since: (block) => `seit Block ${block}`,
    names: {
      partners: 'Handelspartner',
      catalogue: 'Produktkatalog',
      ledger: 'Besitzregister',
    },
  },
  stored: {
    title: 'Was gespeichert wird und von wem',
    what: 'Was',
    who: 'Geschrieben von',
    rows: [
      {
        what: 'Unternehmen: Name, Lokationsnummer (GLN), Rolle, Orte, Erlaubnisse und ihre Daten',
        who: 'Die Arzneimittelbehörde',
      },
      {
        what: 'Welches Unternehmen welche Produktnummern vergeben darf',
        who: 'Die Arzneimittelbehörde',
      },
      { what: 'Produkte: Name, Stärke, Darreichungsform, Packungsgröße, Lagerung', who: 'Der Hersteller' },
      {
        what: 'Chargen: Nummer, Verfalldatum, Rückruf oder Marktrücknahme',
        who: 'Der Hersteller; einen Rückruf auch die Behörde',
      },
      {
        what: 'Packungen: ein Fingerabdruck aus Produktnummer und Seriennummer, aus dem sich eine zufällige Seriennummer nicht errechnen lässt',
        who: 'Der Hersteller',
      },
      {
        what: 'Wannen und Paletten: Nummer (SSCC), wie viele Packungen welcher Chargen, wer sie hat',
        who: 'Wer sie hat',
      },
      {
        what: 'Schritte: versandt, angenommen, gesperrt und so weiter, mit Ort und Zeit',
        who: 'Das Unternehmen, das den Schritt tut',
      },
      {
        what: 'Das Ende einer Packung: abgegeben, vernichtet, gestohlen und so weiter, an welchem Tag; dabei wird ein zweiter Fingerabdruck der Packung öffentlich',
        who: 'Die Apotheke, oder wer sie hat',
      },
    ],
    never:
      'Nie gespeichert: Patienten, Rezepte, Preise, Namen des Personals. Von denen, die signieren, wird das Konto gespeichert.',
    all: 'Jede Art von Eintrag, aus der eigenen Schnittstelle der Verträge',
    forever: 'Was geschrieben ist, bleibt. Eine Berichtigung ist ein neuer Eintrag neben dem alten.',
  },
  reading: {
    title: 'Was das Lesen verrät',
    points: [
      'Ein Scan fragt einen Knoten nach Produkt, Charge und Wanne und findet die Packung auf Ihrem Gerät. Der Knoten erfährt Ihre Netzwerkadresse, die Zeit, das Produkt und die Charge; nie die Seriennummer.',
      'Lesen braucht kein Konto und keine Wallet und hinterlässt im Register keine Spur.',
      'Eine aufgedruckte Adresse im Browser zu öffnen ist etwas anderes: Dabei sieht der Host dieser Adresse den ganzen Code samt Seriennummer. Unserer führt keine Liste des Geöffneten. Ein falscher Code kann zu einer falschen Seite führen: Scannen Sie in dieser App.',
      'Letzte Scans und Einstellungen bleiben auf diesem Gerät.',
    ],
  },
  limits: {
    title: 'Was es nicht kann',
    points: [
      'Ein offenes Register zeigt Wettbewerbern, wie viel von welchem Produkt wann von wem zu wem geht.',
      'Die Aufzeichnungen sagen, ob eine Packung so hergestellt, weitergegeben und verwendet wurde, wie es sein soll. Einen Fehler im Inneren der Packung können sie nicht sehen.',
      'Ein kopierter Code kann echt aussehen, bis die zweite Packung mit demselben Code verwendet wird.',
    ],
  },
};
