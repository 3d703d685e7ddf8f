import type { Desk } from '../en.ts';

/** Words of the settings screen. */
export const settings: Desk['settings'] = {
  title: 'Einstellungen',
  lead: 'Nur auf diesem Gerät gespeichert.',
  language: {
    title: 'Sprache',
    auto: 'Wie im Browser',
  },
  role: {
    title: 'Antworten formuliert für',
    hint: 'Die Antwort ist dieselbe; Worte und nächste Schritte sind verschieden.',
    names: {
      auto: 'Je nach Anmeldung',
      patient: 'Patienten',
      pharmacist: 'Apotheken',
      inspector: 'Inspektion',
    },
  },
  till: {
    title: 'Diese Kasse steht in der Apotheke',
    label: 'Lokationsnummer der Apotheke (GLN)',
    hint: '13 Ziffern. Sie bestimmt den Wortlaut der Antworten („hier“) und beweist nichts.',
    digits: (typed) => `${typed} von 13 Ziffern`,
    good: 'Prüfziffer richtig. Gespeichert.',
  },
  nodes: {
    title: 'Netzwerkknoten, die befragt werden',
    label: 'Adressen von Knoten, eine je Zeile',
    hint: 'Jede Antwort wird geprüft, gleich wer sie gibt; mehrere Knoten bemerken auch einen, der etwas zurückhält. Der Host dieser App muss die Adressen erlauben.',
    standard: 'Ohne Eintrag werden diese befragt:',
    save: 'Sichern und prüfen',
    invalid: (address) => `„${address}“ ist keine Adresse eines Knotens, wie https://node.example.`,
    checking: 'Anfrage läuft…',
    good: 'Richtiges Netzwerk, richtige Verträge.',
    block: (number, moment) => `Neuester Block ${number}, vom ${moment}.`,
    proven: 'Er beweist seine Antworten.',
    said: 'Er kann seine Antworten nicht beweisen; sie werden als behauptet gezeigt, nicht als nachgewiesen.',
    took: (ms) => `Antwort in ${ms} ms.`,
  },
  theme: { title: 'Darstellung', names: { auto: 'Wie das Gerät', light: 'Hell', dark: 'Dunkel' } },
  sound: {
    title: 'Ton und Vibration',
    names: { on: 'Ein', off: 'Aus' },
    hint: 'Jede Art von Antwort hat ihr eigenes Zeichen.',
    meanings: {
      title: 'Was jeder Ton bedeutet',
      lead: 'Was Sie hören oder spüren, steht auch auf dem Bildschirm, in Worten und als Form. Ohne Ton entgeht Ihnen nichts.',
      play: (name) => `Abspielen: ${name}`,
      sounds: {
        good: {
          means: 'Nichts Auffälliges gefunden',
          form: 'Zwei Töne, der zweite höher. Eine kurze Vibration.',
        },
        check: {
          means: 'Sehen Sie genauer hin, bevor Sie weitermachen',
          form: 'Zwei gleiche Töne. Zwei kurze Vibrationen.',
        },
        stop: {
          means: 'Halt: Verwenden Sie diese Packung nicht',
          form: 'Zwei tiefe, lange Töne, der zweite tiefer. Drei lange Vibrationen.',
        },
        unsure: {
          means: 'Keine Antwort zu dieser Packung',
          form: 'Drei schnelle Töne, abwärts und wieder aufwärts. Drei sehr kurze Vibrationen.',
        },
        read: {
          means: 'Ein Code wurde gelesen, die Antwort folgt',
          form: 'Ein sehr kurzer, hoher Ton. Ein leichtes Antippen.',
        },
      },
    },
  },
};
