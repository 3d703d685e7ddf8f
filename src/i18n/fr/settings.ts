import type { Desk } from '../en.ts';

/** Words of the settings screen. */
export const settings: Desk['settings'] = {
  title: 'Réglages',
  lead: 'Conservés sur cet appareil seulement.',
  language: {
    title: 'Langue',
    auto: 'Comme le navigateur',
  },
  role: {
    title: 'Réponses formulées pour',
    hint: 'La réponse est la même ; les mots et la suite diffèrent.',
    names: {
      auto: 'Qui se connecte',
      patient: 'Patients',
      pharmacist: 'Pharmaciens',
      inspector: 'Inspecteurs',
    },
  },
  till: {
    title: 'Ce poste est dans la pharmacie',
    label: 'Code lieu de la pharmacie (GLN)',
    hint: '13 chiffres. Il sert à formuler les réponses (« ici ») et ne prouve rien.',
    digits: (typed) => `${typed} chiffres sur 13`,
    good: 'Clé de contrôle correcte. Enregistré.',
  },
  nodes: {
    title: 'Nœuds du réseau à interroger',
    label: 'Adresses des nœuds, une par ligne',
    hint: 'Chaque réponse est vérifiée, qui que ce soit qui la donne ; plusieurs nœuds repèrent aussi celui qui cache quelque chose. L’hôte de cette application doit autoriser les adresses.',
    standard: 'Sans entrée, ceux-ci sont interrogés :',
    save: 'Enregistrer et vérifier',
    invalid: (address) => `« ${address} » n’est pas une adresse de nœud, comme https://node.example.`,
    checking: 'Interrogation…',
    good: 'Bon réseau, bons contrats.',
    block: (number, moment) => `Dernier bloc ${number}, du ${moment}.`,
    proven: 'Il prouve ses réponses.',
    said: 'Il ne peut pas prouver ses réponses ; elles sont affichées comme dites, non prouvées.',
    took: (ms) => `Réponse en ${ms} ms.`,
  },
  theme: { title: 'Apparence', names: { auto: 'Comme l’appareil', light: 'Clair', dark: 'Sombre' } },
  sound: {
    title: 'Son et vibration',
    names: { on: 'Oui', off: 'Non' },
    hint: 'Chaque type de réponse a le sien.',
    meanings: {
      title: 'Ce que signifie chaque son',
      lead: 'Tout ce que vous entendez ou sentez est aussi à l’écran, en mots et sous forme de dessin. Sans le son, rien ne vous échappe.',
      play: (name) => `Écouter : ${name}`,
      sounds: {
        good: { means: 'Rien d’anormal', form: 'Deux sons, le second plus aigu. Une vibration courte.' },
        check: {
          means: 'Regardez de plus près avant de continuer',
          form: 'Deux sons égaux. Deux vibrations courtes.',
        },
        stop: {
          means: 'Stop : n’utilisez pas cette boîte',
          form: 'Deux sons graves et longs, le second plus grave. Trois vibrations longues.',
        },
        unsure: {
          means: 'Pas de réponse pour cette boîte',
          form: 'Trois sons rapides, vers le bas puis vers le haut. Trois vibrations très courtes.',
        },
        read: {
          means: 'Un code a été lu, la réponse suit',
          form: 'Un son aigu très court. Une légère impulsion.',
        },
      },
    },
  },
};
