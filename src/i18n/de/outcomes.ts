import type { Core } from '../en.ts';

const apart = 'Packung getrennt vom Bestand absondern und nicht abgeben.';
const setAside = 'Sondern Sie die Packung ab, getrennt vom Bestand. Geben Sie sie nicht ab.';
const patientStop = {
  word: 'Diese Packung noch nicht anwenden',
  next: 'Behalten Sie die Packung. Bitten Sie noch heute in einer Apotheke um Ersatz und zeigen Sie dort diese Anzeige.',
};
const patientScanAgain =
  'Ist der Aufdruck beschädigt, tippen Sie den Code ein. Sonst zeigen Sie die Packung in einer Apotheke.';

/** What each outcome says to each kind of viewer. */
export const outcomes: Core['outcomes'] = {
  genuine: {
    pharmacist: {
      word: 'Abgabe in Ordnung',
      sentence:
        'Der Aufdruck stimmt mit den Aufzeichnungen überein, die Packung wurde nie verwendet, und ihr Weg ist lückenlos da.',
      next: 'Prüfen Sie, ob das Siegel unversehrt ist, dann geben Sie sie ab.',
    },
    patient: {
      word: 'Nichts Auffälliges gefunden',
      sentence:
        'Die Aufzeichnungen des Herstellers und der Aufdruck stimmen überein, und niemand hat diese Packung verwendet oder zurückgerufen.',
      next: 'Prüfen Sie, ob das Siegel unversehrt ist. Wenn nicht, zeigen Sie die Packung in Ihrer Apotheke.',
    },
    inspector: {
      word: 'Echt',
      sentence:
        'Aufdruck und Aufzeichnungen stimmen überein; die Packung ist aktiv; ihr Weg ist nachweislich vollständig.',
      next: 'Prüfen Sie das Siegel. Die Belege stehen unten.',
    },
  },
  caution: {
    pharmacist: {
      word: 'Vor der Abgabe prüfen',
      sentence: 'Die Packung ist verzeichnet, aber etwas ist nicht, wie es sein soll.',
      next: 'Lesen Sie, was unten markiert ist, und entscheiden Sie dann.',
    },
    patient: {
      word: 'Vor der Anwendung nachfragen',
      sentence: 'Die Packung ist verzeichnet, aber etwas sollte erst angesehen werden.',
      next: 'Lesen Sie unten, was es ist. Sind Sie unsicher, zeigen Sie diese Anzeige in Ihrer Apotheke.',
    },
    inspector: {
      word: 'Vorsicht',
      sentence: 'Laut Aufzeichnungen echt, mit einem Befund, der eine Erklärung braucht.',
      next: 'Lesen Sie die Befunde unten.',
    },
  },
  blocked: {
    pharmacist: {
      word: 'Nicht abgeben',
      sentence: 'Diese Packung darf nicht abgegeben werden.',
      next: `${setAside} Folgen Sie der Mitteilung.`,
    },
    patient: {
      ...patientStop,
      sentence: 'In den Aufzeichnungen steht, dass diese Packung nicht angewendet werden soll.',
    },
    inspector: {
      word: 'Gesperrt',
      sentence: 'Die Aufzeichnungen schließen diese Packung vom Verkauf aus.',
      next: 'Prüfen Sie, wo der Rest der Charge ist.',
    },
  },
  used_here: {
    pharmacist: {
      word: 'Von Ihnen schon abgegeben',
      sentence: 'Die Abgabe dieser Packung ist hier verzeichnet.',
      next: 'Anbruchpackung oder Stationsbestand: weitermachen. Sonst rückgängig machen, solange es geht, oder absondern.',
    },
    patient: {
      word: 'Abgegeben',
      sentence: 'Diese Packung ist als abgegeben verzeichnet.',
      next: 'Wenn Sie sie nicht dort bekommen haben, wenden Sie sie noch nicht an. Fragen Sie in einer Apotheke.',
    },
    inspector: {
      word: 'Hier abgegeben',
      sentence: 'Der Standort, als der Sie prüfen, hat diese Packung abgegeben.',
      next: 'Vergleichen Sie mit dem eigenen Journal des Standorts.',
    },
  },
  used_elsewhere: {
    pharmacist: {
      word: 'Schon anderswo verwendet',
      sentence: 'Laut Aufzeichnungen hat diese Packung die Lieferkette schon verlassen.',
      next: `${setAside} Melden Sie es.`,
    },
    patient: {
      ...patientStop,
      sentence: 'Jemand anderes hat diese Seriennummer schon als verwendet eingetragen.',
    },
    inspector: {
      word: 'Schon anderswo verwendet',
      sentence:
        'Die Packung hat die Lieferkette schon früher verlassen. Ihre Seriennummer ist vielleicht kopiert.',
      next: 'Stellen Sie die Packung und die zweite mit derselben Nummer sicher.',
    },
  },
  supplied: {
    pharmacist: {
      word: 'Abgegeben',
      sentence: 'Diese Packung ist als abgegeben verzeichnet.',
      next: 'Fragen Sie, woher sie kommt.',
    },
    patient: {
      word: 'Abgegeben',
      sentence: 'Haben Sie sie dort bekommen?',
      next: 'Wenn ja, wurde nichts Auffälliges gefunden. Wenn nein, wenden Sie diese Packung noch nicht an und fragen Sie in einer Apotheke.',
    },
    inspector: {
      word: 'Abgegeben',
      sentence: 'Die Packung ist als abgegeben verzeichnet.',
      next: 'Vergleichen Sie den Ort mit dem Fundort.',
    },
  },
  label_mismatch: {
    pharmacist: {
      word: 'Der Aufdruck stimmt nicht',
      sentence: 'Aufgedruckt ist nicht, was der Hersteller verzeichnet hat.',
      next: `Noch einmal scannen und mit dem Aufdruck vergleichen. Bleibt es dabei: ${apart}`,
    },
    patient: {
      ...patientStop,
      sentence: 'Auf der Packung steht nicht, was der Hersteller verzeichnet hat.',
    },
    inspector: {
      word: 'Aufdruck weicht ab',
      sentence: 'Aufdruck und Aufzeichnungen unterscheiden sich.',
      next: 'Fotografieren Sie den Aufdruck. Stellen Sie die Packung sicher.',
    },
  },
  unknown_serial: {
    pharmacist: {
      word: 'Seriennummer nicht gefunden',
      sentence:
        'Die Aufzeichnungen des Herstellers zu dieser Charge sind vollständig, und diese Seriennummer ist nicht darin.',
      next: `Noch einmal scannen, falls der Scanner den Text verändert hat. Bleibt es dabei: ${apart}`,
    },
    patient: {
      ...patientStop,
      sentence: 'Der Hersteller hat keine Packung mit dieser Nummer verzeichnet.',
    },
    inspector: {
      word: 'Seriennummer nicht gefunden',
      sentence: 'Die Charge ist nachweislich vollständig, ohne diese Seriennummer.',
      next: 'Stellen Sie die Packung sicher.',
    },
  },
  unknown_lot: {
    pharmacist: {
      word: 'Charge nicht gefunden',
      sentence: 'Das Produkt ist verzeichnet, diese Charge nicht.',
      next: `Noch einmal scannen, falls der Scanner den Text verändert hat. Bleibt es dabei: ${apart}`,
    },
    patient: {
      ...patientStop,
      sentence: 'Der Hersteller hat keine Charge mit dieser Nummer verzeichnet.',
    },
    inspector: {
      word: 'Charge nicht gefunden',
      sentence: 'Das Produkt ist verzeichnet, diese Charge nicht.',
      next: 'Stellen Sie die Packung sicher.',
    },
  },
  duplicate: {
    pharmacist: {
      word: 'Seriennummer doppelt',
      sentence:
        'Diese Seriennummer steht mehr als einmal in ihrer Charge; so lässt sich keine Packung von ihrer Kopie unterscheiden.',
      next: `${setAside} Melden Sie es dem Hersteller.`,
    },
    patient: {
      ...patientStop,
      sentence: 'Die Nummer auf dieser Packung wurde mehr als einmal vergeben.',
    },
    inspector: {
      word: 'Seriennummer doppelt',
      sentence: 'Eine Seriennummer, zwei Plätze in der Charge.',
      next: 'Verlangen Sie vom Hersteller eine Erklärung.',
    },
  },
  untrusted_issuer: {
    pharmacist: {
      word: 'Aussteller nicht berechtigt',
      sentence:
        'Wer diese Charge eingetragen hat, war zu jener Zeit nicht zu dieser Produktnummer berechtigt.',
      next: `Behandeln Sie sie als verdächtig. ${setAside}`,
    },
    patient: {
      ...patientStop,
      sentence: 'Wir können nicht sicher sein, dass der Hersteller diese Packung eingetragen hat.',
    },
    inspector: {
      word: 'Aussteller nicht berechtigt',
      sentence: 'Dem Aussteller fehlten zu jener Zeit Basisnummer, Produkt oder Erlaubnis.',
      next: 'Stellen Sie die Packung sicher. Sehen Sie sich die anderen Chargen des Ausstellers an.',
    },
  },
  no_serial: {
    pharmacist: {
      word: 'Packung ohne Seriennummer',
      sentence: 'Diese Packung trägt keine Seriennummer. Nicht jedes Arzneimittel muss eine haben.',
      next: 'Suchen Sie einen quadratischen Code; gibt es keinen, prüfen Sie wie sonst auch.',
    },
    patient: {
      word: 'Packung ohne Seriennummer',
      sentence:
        'Dieser Code unterscheidet nicht eine Packung von der anderen. Deshalb können wir genau diese Packung nicht prüfen.',
      next: 'Suchen Sie einen quadratischen Code auf der Packung und scannen Sie ihn. Oder fragen Sie in Ihrer Apotheke.',
    },
    inspector: {
      word: 'Keine Seriennummer',
      sentence: 'Der Code benennt keine einzelne Packung.',
      next: 'Prüfen Sie auf andere Weise.',
    },
  },
  unknown_product: {
    pharmacist: {
      word: 'Produkt hier nicht registriert',
      sentence: 'Zu diesem Produkt können wir nichts sagen. Das ist kein Alarm.',
      next: 'Prüfen Sie es auf einem anderen Weg.',
    },
    patient: {
      word: 'Wir kennen dieses Produkt nicht',
      sentence:
        'Der Hersteller nimmt hier nicht teil. Das sagt nichts Gutes oder Schlechtes über die Packung.',
      next: 'Fragen Sie in Ihrer Apotheke, wenn Sie unsicher sind.',
    },
    inspector: {
      word: 'Produkt hier nicht registriert',
      sentence: 'Diese GTIN wird in diesem Netzwerk nicht geführt.',
      next: 'Nehmen Sie einen anderen Weg.',
    },
  },
  could_not_check: {
    pharmacist: {
      word: 'Prüfung nicht möglich',
      sentence: 'Ein Teil der Aufzeichnungen war nicht lesbar, deshalb gibt es keine Antwort.',
      next: 'Versuchen Sie es noch einmal. Werten Sie das nicht als Ja.',
    },
    patient: {
      word: 'Prüfung nicht möglich',
      sentence: 'Wir konnten die Aufzeichnungen gerade nicht lesen. Das sagt nichts über die Packung.',
      next: 'Versuchen Sie es gleich noch einmal, oder fragen Sie in Ihrer Apotheke.',
    },
    inspector: {
      word: 'Prüfung nicht möglich',
      sentence: 'Eine notwendige Angabe wurde nicht gelesen.',
      next: 'Unten steht, welche und warum.',
    },
  },
  unreadable: {
    pharmacist: {
      word: 'Kein Arzneimittelcode gefunden',
      sentence: 'Das ist kein Code, der ein Arzneimittel benennt.',
      next: 'Halten Sie den quadratischen Code flach, im Abstand von 15 bis 20 cm, oder tippen Sie ihn ein.',
    },
    patient: {
      word: 'Kein Arzneimittelcode gefunden',
      sentence: 'Das ist nicht der Code eines Arzneimittels.',
      next: patientScanAgain,
    },
    inspector: {
      word: 'Kein Arzneimittelcode gefunden',
      sentence: 'Das ist kein Code, der ein Arzneimittel benennt.',
      next: 'Tippen Sie ihn ein, oder fotografieren Sie das Etikett.',
    },
  },
};

/** For some findings the word itself says what it is. */
export const words: Core['words'] = {
  recalled: { pharmacist: 'Nicht abgeben: Rückruf', inspector: 'Zurückgerufen' },
  withdrawn: { pharmacist: 'Nicht abgeben: vom Markt genommen', inspector: 'Vom Markt genommen' },
  expired: {
    pharmacist: 'Nicht abgeben: verfallen',
    inspector: 'Verfallen',
    patient: 'Diese Packung ist verfallen',
  },
  stolen: { pharmacist: 'Nicht abgeben: gestohlen', inspector: 'Gestohlen' },
  quarantined: { pharmacist: 'Nicht abgeben: abgesondert', inspector: 'In Quarantäne' },
  on_hold: { pharmacist: 'Nicht abgeben: gesperrt', inspector: 'Behälter gesperrt' },
  custody_overlap: {
    pharmacist: 'Nicht abgeben: an zwei Orten',
    inspector: 'An zwei Orten zugleich',
  },
  time_runs_backwards: {
    pharmacist: 'Nicht abgeben: Zeitangaben unmöglich',
    inspector: 'Zeitangaben laufen rückwärts',
  },
  expiry_differs: { pharmacist: 'Verfalldatum weicht ab' },
  lot_differs: { pharmacist: 'Charge weicht ab' },
  in_transit_to_you: { pharmacist: 'Erst annehmen' },
  expected_here: { pharmacist: 'Hier erwartet' },
  already_received: { pharmacist: 'Hier schon angenommen' },
  used_by_branch: { pharmacist: 'Schon in Ihrem Verbund abgegeben' },
};

/** The word for a pack that has left the supply chain, by how. */
export const leftWords: Core['leftWords'] = {
  active: 'Schon anderswo verwendet',
  dispensed: 'Schon anderswo abgegeben',
  dispensed_out_of_custody: 'Schon anderswo abgegeben',
  destroyed: 'Als vernichtet verzeichnet',
  exported: 'Ausgeführt: hier nicht verkäuflich',
  sampled_by_authority: 'Als amtliche Probe entnommen',
  free_sample: 'Unverkäufliches Muster',
  stolen: 'Als gestohlen gemeldet',
  lost: 'Als verloren gemeldet',
  damaged: 'Als beschädigt verzeichnet',
  quarantined: 'Als verdächtig abgesondert',
  repacked: 'In anderen Behälter umgepackt',
  implanted: 'Als implantiert verzeichnet',
  other: 'Aus dem Verkehr genommen',
  relabelled: 'Neu etikettiert: neuer Code gilt',
  active_again: 'Schon anderswo verwendet',
};

/** What a patient reads about such a pack: what the record says, and nothing against anybody. */
export const leftForPatients: Core['leftForPatients'] = {
  active: 'In den Aufzeichnungen steht, dass diese Packung nicht mehr für den Verkauf bestimmt ist.',
  dispensed: 'In den Aufzeichnungen steht, dass eine Packung mit dieser Nummer schon abgegeben wurde.',
  dispensed_out_of_custody:
    'In den Aufzeichnungen steht, dass eine Packung mit dieser Nummer schon abgegeben wurde.',
  destroyed: 'In den Aufzeichnungen steht, dass diese Packung vernichtet wurde.',
  exported: 'In den Aufzeichnungen steht, dass diese Packung in ein anderes Land geschickt wurde.',
  sampled_by_authority: 'In den Aufzeichnungen steht, dass diese Packung zur Untersuchung entnommen wurde.',
  free_sample:
    'In den Aufzeichnungen steht, dass diese Packung ein Gratismuster war, das niemand verkaufen darf.',
  stolen: 'In den Aufzeichnungen steht, dass diese Packung gestohlen wurde.',
  lost: 'In den Aufzeichnungen steht, dass diese Packung unterwegs verloren ging.',
  damaged: 'In den Aufzeichnungen steht, dass diese Packung beschädigt wurde.',
  quarantined: 'In den Aufzeichnungen steht, dass diese Packung zur Überprüfung abgesondert wurde.',
  repacked: 'In den Aufzeichnungen steht nicht, wohin diese Packung ging.',
  implanted: 'In den Aufzeichnungen steht, dass dieses Produkt schon verwendet wurde.',
  other: 'In den Aufzeichnungen steht, dass diese Packung nicht mehr für den Verkauf bestimmt ist.',
  relabelled: 'In den Aufzeichnungen steht, dass diese Packung eine andere Nummer bekommen hat.',
  active_again: 'In den Aufzeichnungen steht, dass diese Packung nicht mehr für den Verkauf bestimmt ist.',
};

/** What the band says beside the outcome's own words. */
export const asides: Core['asides'] = {
  recalledForPatients: (partner) => `${partner} hat alle Packungen dieser Charge zurückgerufen.`,
  expectedNext: 'Nehmen Sie den Behälter an, dann geben Sie ab.',
  receivedNext: 'Prüfen Sie, ob das Siegel unversehrt ist, dann räumen Sie sie ein.',
  supplied: (partner, date) => `Abgegeben von ${partner} am ${date}, und dort haben Sie sie bekommen.`,
  suppliedElsewhere: (partner, date) =>
    `${partner} hat die Abgabe dieser Packung am ${date} eingetragen, und Sie haben sie anderswo bekommen.`,
};
