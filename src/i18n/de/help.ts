import type { Desk } from '../en.ts';

const keep =
  'Nehmen Sie vorerst nichts mehr aus dieser Packung. Behalten Sie sie mit Schachtel und Packungsbeilage.';
const replacement =
  'Bitten Sie noch heute in einer Apotheke um eine andere Packung. Setzen Sie ein Arzneimittel, das Sie täglich brauchen, nicht einfach ab.';
const taken =
  'Wenn Sie schon etwas davon genommen haben und sich unwohl fühlen, rufen Sie eine Ärztin, einen Arzt oder den Notruf an, und sagen Sie, was Sie genommen haben.';
const report =
  'Nutzen Sie „Diese Packung melden“ unter der Antwort, und geben Sie die Meldung in der Apotheke ab, in der Sie die Packung bekommen haben.';
const askPharmacy =
  'Eine Apotheke: am besten die, in der Sie die Packung bekommen haben. Wenn Sie sie im Internet oder auf der Straße gekauft haben, irgendeine Apotheke oder die Arzneimittelbehörde Ihres Landes.';
const askAnyPharmacist = 'Jede Apotheke.';

const again =
  'Scannen Sie noch einmal, von der Packung selbst. Ein falsch eingestellter Scanner verändert Zeichen.';
const compare =
  'Vergleichen Sie den Aufdruck auf der Packung Zeichen für Zeichen mit den Werten auf dem Bildschirm.';
const apart = 'Sondern Sie die Packung ab, getrennt vom Bestand, und geben Sie eine andere ab.';
const notify =
  'Melden Sie sie als verdächtig. Die 24 Stunden für die Meldung an die Behörde beginnen, wenn Sie bestätigen, dass sie illegitim ist.';
const askMaker = 'Den Zulassungsinhaber und Ihre Arzneimittelbehörde.';

const stays = 'Bleibt es bei der Antwort, gehen Sie zum nächsten Schritt.';
const noAccusation = 'Es sagt nicht, dass Ihre Apotheke etwas falsch gemacht hat.';
const perhapsMistake =
  'Es ist noch kein Beweis für eine Fälschung: Ein Fehler in den Aufzeichnungen sieht genauso aus.';

const outcomes: Desk['help']['outcomes'] = {
  genuine: {
    means:
      'Alles, was sich prüfen lässt, wurde geprüft und ist gut: Der Hersteller hat genau diese Packung verzeichnet, Charge und Verfalldatum sind die aufgedruckten, niemand hat sie verwendet oder zurückgerufen, und jede Übergabe ist verzeichnet.',
    not: [
      'Die App kann nicht zeigen, dass das Siegel unversehrt ist oder dass innen ist, was auf der Schachtel steht. Sehen Sie die Packung an.',
      'Ein kopierter Code kann echt aussehen, bis die zweite Packung mit demselben Code verwendet wird.',
      'Es sagt nicht, dass dieses Arzneimittel das richtige für Sie ist.',
    ],
    patient: {
      steps: [
        'Sehen Sie das Siegel an. Ist es beschädigt oder sieht die Packung seltsam aus, wenden Sie sie nicht an und zeigen Sie sie in einer Apotheke.',
        'Nehmen Sie das Arzneimittel, wie es Ihnen in der Arztpraxis oder Apotheke gesagt wurde.',
        'Speichern Sie die Packung unter „Meine Arzneimittel“; dann entgeht Ihnen ein späterer Rückruf nicht.',
      ],
      ask: askAnyPharmacist,
    },
    pharmacist: {
      steps: [
        'Prüfen Sie, ob das Siegel unversehrt ist.',
        'Geben Sie sie ab, und tragen Sie die Abgabe ein.',
      ],
      ask: 'Niemanden, es sei denn, die Packung selbst sieht falsch aus.',
    },
  },
  supplied: {
    means:
      'Eine Apotheke hat eingetragen, dass sie diese Packung abgegeben hat. Bei einer Packung, die Sie dort bekommen haben, ist das genau richtig.',
    not: [
      'Die App kann nicht wissen, wo Sie die Packung bekommen haben. Das wissen nur Sie.',
      'Stimmt der Ort oder der Tag nicht, sind Ihre Packung und die verzeichnete vielleicht nicht dieselbe.',
    ],
    patient: {
      steps: [
        'Lesen Sie, welche Apotheke es war und an welchem Tag. Haben Sie sie dort bekommen?',
        'Wenn ja, wurde nichts Auffälliges gefunden.',
        'Wenn nein, wenden Sie die Packung noch nicht an, und zeigen Sie sie in einer Apotheke.',
      ],
      ask: 'Die genannte Apotheke.',
    },
    pharmacist: {
      steps: [
        'Fragen Sie, woher die Packung kommt.',
        'Nehmen Sie sie nicht in den Bestand zurück: Sie hat die Lieferkette verlassen.',
      ],
      ask: 'Die Apotheke, die sie eingetragen hat.',
    },
  },
  caution: {
    means:
      'Die Packung ist verzeichnet, und nichts schließt sie aus. Aber eines ist nicht, wie es sein soll, oder ließ sich nicht vergleichen. Die Antwort sagt, was.',
    not: [
      'Es heißt nicht, dass die Packung eine Fälschung ist.',
      'Es heißt nicht, dass alles gut ist: Jemand muss sich dieses eine erst ansehen.',
    ],
    patient: {
      steps: [
        'Lesen Sie den Satz in der Antwort. Bittet er Sie, Charge und Verfalldatum mit dem Aufdruck zu vergleichen, tun Sie das zuerst.',
        'Sind sie nicht gleich oder sind Sie unsicher, wenden Sie die Packung nicht an, und zeigen Sie sie in einer Apotheke.',
      ],
      ask: askPharmacy,
    },
    pharmacist: {
      steps: [
        'Lesen Sie den markierten Befund und seine Belege.',
        'Ist die Packung zu Ihnen unterwegs, nehmen Sie erst ihren Behälter an.',
        'Entscheiden Sie, und tragen Sie ein, was Sie getan haben.',
      ],
      ask: 'Den Lieferanten der Packung, wenn eine Übergabe fehlt.',
    },
  },
  blocked: {
    means:
      'In den Aufzeichnungen steht, dass diese Packung nicht angewendet werden soll. Sie ist vielleicht zurückgerufen, verfallen, abgesondert oder als gestohlen gemeldet, oder ihr Weg ist unmöglich. Die Antwort sagt, was.',
    not: [
      'Ein Rückruf betrifft eine ganze Charge. Er sagt nicht, dass mit jeder Packung etwas nicht stimmt.',
      noAccusation,
    ],
    patient: {
      steps: [
        keep,
        replacement,
        taken,
        'Bringen Sie die Packung in eine Apotheke. Werfen Sie sie nicht in den Müll oder in den Ausguss.',
      ],
      ask: 'Noch heute eine Apotheke. Bei einem Rückruf sagt die Mitteilung des Herstellers oder der Behörde mehr.',
    },
    pharmacist: {
      steps: [
        apart,
        'Folgen Sie der Mitteilung: Bei einem Rückruf suchen Sie nach anderen Packungen der Charge und nach Patienten, die welche haben.',
        'Tragen Sie ein, was Sie getan haben.',
      ],
      ask: 'Wer den Rückruf ausgelöst oder die Packung abgesondert hat. Beide stehen in der Antwort.',
    },
  },
  used_here: {
    means: 'Ihre eigene Apotheke hat die Abgabe dieser Packung schon einmal eingetragen.',
    not: ['Es ist für sich kein Alarm: Anbruchpackungen und Stationsbestand sehen so aus.'],
    patient: {
      steps: [
        'Haben Sie die Packung in dieser Apotheke bekommen, wurde nichts Auffälliges gefunden.',
        'Haben Sie sie anderswo bekommen, wenden Sie sie noch nicht an.',
      ],
      ask: 'Die genannte Apotheke.',
    },
    pharmacist: {
      steps: [
        'Anbruchpackung oder Stationsbestand: weitermachen.',
        'Versehentlich eingetragen: rückgängig machen, innerhalb von zehn Tagen.',
        'Niemand kann es erklären: Packung absondern und nach der zweiten mit derselben Nummer suchen.',
      ],
      ask: 'Ihr Team und Ihr eigenes Journal.',
    },
  },
  used_elsewhere: {
    means:
      'Jemand anderes hat eine Packung mit dieser Nummer schon als abgegeben, vernichtet, ausgeführt oder sonst ausgeschieden eingetragen. Eine Nummer gehört nur zu einer Packung; also sollte es eine der beiden nicht geben.',
    not: ['Es sagt nicht, welche der beiden Packungen die richtige ist.', perhapsMistake, noAccusation],
    patient: { steps: [keep, replacement, taken, report], ask: askPharmacy },
    pharmacist: {
      steps: [
        'Lesen Sie, wer es eingetragen hat, wie und wann.',
        'Fragen Sie, ob sie von dort zurückgenommen oder versehentlich eingetragen wurde.',
        apart,
        notify,
      ],
      ask: 'Wer es eingetragen hat, dann den Zulassungsinhaber und Ihre Arzneimittelbehörde.',
    },
  },
  label_mismatch: {
    means:
      'Die Nummer dieser Packung ist verzeichnet, aber die aufgedruckte Charge oder das Verfalldatum ist anders, als der Hersteller es verzeichnet hat. Die Antwort zeigt beides.',
    not: [
      perhapsMistake,
      'Ein falsch gelesener oder falsch getippter Code sieht genauso aus. Lesen Sie ihn noch einmal.',
    ],
    patient: {
      steps: [`Scannen Sie die Packung noch einmal. ${stays}`, keep, replacement, report],
      ask: askPharmacy,
    },
    pharmacist: { steps: [again, compare, apart, notify], ask: askMaker },
  },
  unknown_serial: {
    means:
      'Die Aufzeichnungen des Herstellers zu dieser Charge sind vollständig, und eine Packung mit dieser Nummer ist nicht darin. Eine echte Packung der Charge wäre es.',
    not: [
      perhapsMistake,
      'Es ist nicht dasselbe wie „Prüfung nicht möglich“: Die Aufzeichnungen wurden gelesen, alle.',
    ],
    patient: {
      steps: [
        `Scannen Sie die Packung noch einmal. Haben Sie die Nummer eingetippt, sehen Sie jedes Zeichen an. ${stays}`,
        keep,
        replacement,
        report,
      ],
      ask: askPharmacy,
    },
    pharmacist: {
      steps: [
        again,
        'Sehen Sie nach, ob die Packung in einer anderen Charge gefunden wird: Die App sucht.',
        apart,
        notify,
      ],
      ask: askMaker,
    },
  },
  unknown_lot: {
    means:
      'Die Produkte des Herstellers sind verzeichnet, aber niemand hat je eine Charge mit dieser Nummer eingetragen.',
    not: [
      perhapsMistake,
      'Eine falsch gelesene oder falsch getippte Chargenbezeichnung sieht genauso aus. Groß- und Kleinbuchstaben sind verschieden.',
    ],
    patient: {
      steps: [
        `Scannen Sie die Packung noch einmal. Haben Sie die Charge eingetippt, sehen Sie jedes Zeichen an. ${stays}`,
        keep,
        replacement,
        report,
      ],
      ask: askPharmacy,
    },
    pharmacist: { steps: [again, compare, apart, notify], ask: askMaker },
  },
  duplicate: {
    means:
      'In den Aufzeichnungen des Herstellers steht die Nummer dieser Packung mehr als einmal. Deshalb kann niemand die richtige Packung von einer Kopie unterscheiden.',
    not: [
      'Höchstwahrscheinlich ist es ein Fehler beim Eintragen der Charge, aber der Packung kann das niemand ansehen.',
    ],
    patient: { steps: [keep, replacement, report], ask: askPharmacy },
    pharmacist: {
      steps: [apart, 'Melden Sie es dem Hersteller: Die Aufzeichnungen müssen erklärt werden.'],
      ask: askMaker,
    },
  },
  untrusted_issuer: {
    means:
      'Wer diese Charge eingetragen hat, war zu jener Zeit nicht dazu berechtigt: Die Produktnummer gehörte anderen, oder es gab keine gültige Erlaubnis.',
    not: [
      'Es heißt nicht, dass das Arzneimittel darin schlecht ist. Es heißt, dass niemand dafür einsteht, der es darf.',
    ],
    patient: { steps: [keep, replacement, taken, report], ask: askPharmacy },
    pharmacist: {
      steps: [
        'Behandeln Sie die Packung als verdächtig.',
        apart,
        'Sehen Sie sich Ihren übrigen Bestand desselben Ausstellers an.',
        notify,
      ],
      ask: 'Den Zulassungsinhaber und Ihre Arzneimittelbehörde.',
    },
  },
  no_serial: {
    means:
      'Der gelesene Code unterscheidet nicht eine Packung von der anderen. Nicht jedes Arzneimittel muss einen Code haben, der das tut.',
    not: ['Es sagt nichts Gutes oder Schlechtes über genau diese Packung.'],
    patient: {
      steps: [
        'Suchen Sie auf der Schachtel einen quadratischen Code aus kleinen Punkten, und scannen Sie diesen.',
        'Gibt es keinen, prüfen Sie Siegel und Verfalldatum selbst.',
      ],
      ask: askAnyPharmacist,
    },
    pharmacist: {
      steps: [
        'Suchen Sie einen quadratischen Code auf der Packung.',
        'Gibt es keinen, prüfen Sie so, wie Sie es ohne diese App täten.',
      ],
      ask: 'Den Lieferanten der Packung, wenn Sie einen Code darauf erwarten.',
    },
  },
  unknown_product: {
    means:
      'Der Hersteller dieses Arzneimittels nimmt an diesem Netzwerk nicht teil. Deshalb gibt es keine Aufzeichnungen zum Vergleichen.',
    not: [
      'Es ist kein Alarm. Die meisten Arzneimittel der Welt sind nicht in diesem Netzwerk.',
      'Es ist auch kein gutes Zeichen: Es sagt nichts über die Packung.',
    ],
    patient: {
      steps: [
        'Prüfen Sie Siegel und Verfalldatum selbst.',
        'Wenn Sie Zweifel haben, zeigen Sie die Packung in einer Apotheke, bevor Sie sie anwenden.',
      ],
      ask: askAnyPharmacist,
    },
    pharmacist: {
      steps: [
        'Verifizieren Sie die Packung in dem System, das ihr Hersteller nutzt.',
        'Prüfen Sie, wie Sie es sonst auch tun.',
      ],
      ask: 'Den Lieferanten der Packung.',
    },
  },
  could_not_check: {
    means:
      'Ein Teil der Aufzeichnungen war gerade nicht lesbar: Es gab keine Verbindung, oder die befragten Computer gaben keine Antwort, die sich nachweisen ließ. Deshalb gibt es keine Antwort.',
    not: [
      'Es ist kein Ja, auch wenn dieselbe Packung gestern gut war.',
      'Es ist auch kein Nein. Es sagt nichts über die Packung.',
    ],
    patient: {
      steps: [
        'Sehen Sie nach, ob Ihr Telefon online ist, und versuchen Sie es noch einmal.',
        'Sie müssen hier nicht warten: Die App bewahrt den Scan auf, prüft ihn, sobald sie kann, und sagt es Ihnen.',
        'Brauchen Sie das Arzneimittel jetzt, bitten Sie in einer Apotheke um die Prüfung.',
      ],
      ask: askAnyPharmacist,
    },
    pharmacist: {
      steps: [
        'Versuchen Sie es noch einmal. Sehen Sie nach, welcher Teil nicht lesbar war und warum.',
        'Kann die Patientin oder der Patient nicht warten, folgen Sie der Regel Ihrer Apotheke für ungeprüft abgegebene Packungen, und tragen Sie es ein.',
        'Die App prüft später von selbst. Wird es rot, sagt sie es, bis jemand es gesehen hat.',
      ],
      ask: 'Wer Ihr Netzwerk betreut, wenn es dabei bleibt.',
    },
  },
  unreadable: {
    means: 'Was gescannt wurde, ist nicht der Code eines Arzneimittels, oder es ist beschädigt.',
    not: ['Es sagt nichts über die Packung: Es wurde keine Packung nachgeschlagen.'],
    patient: {
      steps: [
        'Suchen Sie den quadratischen Code aus kleinen Punkten. Oft steht eine Webadresse oder ein Strichcode daneben.',
        'Halten Sie ihn flach, in 15 bis 20 cm Abstand, bei gutem Licht.',
        'Ist er beschädigt, tippen Sie die Nummern ein, die daneben stehen.',
      ],
      ask: 'Eine Apotheke, wenn der Code einer neuen Packung nicht lesbar ist.',
    },
    pharmacist: {
      steps: [
        'Scannen Sie den quadratischen Code noch einmal, oder tippen Sie die Nummern ein.',
        'Gelingen viele Codes nicht, probieren Sie den Scanner unter Einstellungen aus.',
      ],
      ask: 'Den Lieferanten der Packung, wenn ihr Aufdruck schlecht ist.',
    },
  },
};

/** Words of the pages that explain each answer. */
export const help: Desk['help'] = {
  lead: 'Jeder Scan endet mit einer dieser Antworten. Hier steht, was jede bedeutet, was zu tun ist und wen Sie fragen können.',
  all: 'Alle Antworten',
  back: 'Zurück zu allen Antworten',
  means: 'Was es bedeutet',
  not: 'Was es nicht bedeutet oder nicht zeigen kann',
  what: 'Was zu tun ist',
  whom: 'Wen Sie fragen können',
  forPatients: 'Wenn es Ihr Arzneimittel ist',
  forPharmacists: 'Wenn Sie in einer Apotheke arbeiten',
  calledFor: (word) => `Apotheken lesen: „${word}“`,
  calledForPatients: (word) => `Patienten lesen: „${word}“`,
  rules: 'Die genauen Regeln hinter dieser Antwort',
  urgent: {
    title: 'Wenn Sie sich unwohl fühlen',
    sentence:
      'Warten Sie nicht auf diese App. Rufen Sie eine Ärztin, einen Arzt oder den Notruf Ihres Landes an, und behalten Sie die Packung, damit man sie dort ansehen kann.',
  },
  limits: {
    title: 'Was kein Scan kann',
    lines: [
      'Er prüft, ob diese Packung so verzeichnet ist, wie es sein soll. Hineinsehen kann er nicht.',
      'Er ersetzt weder Apotheke noch Arztpraxis.',
    ],
  },
  outcomes,
};
