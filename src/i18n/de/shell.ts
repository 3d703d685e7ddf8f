import type { Core } from '../en.ts';

/** Words around every screen. */
export const shell: Core['shell'] = {
  name: 'Theriac',
  skip: 'Zum Inhalt springen',
  menu: 'Hauptmenü',
  nav: {
    scan: 'Scannen',
    counter: 'Theke',
    inspect: 'Inspektion',
    onChain: 'Was verzeichnet ist',
    demo: 'Beispiele',
    medicines: 'Meine Arzneimittel',
    help: 'Hilfe',
    settings: 'Einstellungen',
  },
  language: 'Sprache',
  demoNetwork:
    'Demonetzwerk: erfundene Unternehmen und Packungen. „Jetzt“ ist die eigene Zeit der Blockchain, die im November 2026 beginnt.',
  signedIn: 'Angemeldet für',
  signOut: 'Abmelden',
  notFound: {
    title: 'Diese Seite gibt es nicht',
    sentence: 'Die Adresse führt in dieser App nirgendwohin.',
    action: 'Packung scannen',
  },
  broken: {
    title: 'In der App ist etwas schiefgegangen',
    sentence:
      'Das ist unser Fehler, nicht der der Packung. Nichts wurde geprüft. Laden Sie die Seite neu; bleibt es dabei, sagen Sie es uns.',
    action: 'Neu laden',
    details: 'Technische Einzelheiten',
    notLoaded:
      'Ein Teil der App konnte nicht geladen werden. Prüfen Sie die Verbindung, dann laden Sie die Seite neu.',
    kept: 'Was Sie auf diesem Gerät gespeichert haben, ist noch da.',
    copy: 'Details kopieren',
    copied: 'Kopiert',
  },
  update: {
    waiting:
      'Eine neuere Version dieser App ist bereit. Was auf dieser Seite nicht gespeichert ist, ginge verloren.',
    replaced:
      'Ein anderer Tab benutzt inzwischen eine neuere Version dieser App. Bringen Sie hier zu Ende, was Sie tun, und laden Sie dann auch diesen neu.',
    apply: 'Neuere Version nehmen',
  },
  hostSettings: {
    title: 'Die Einstellungen des Hosts dieser App ergeben keinen Sinn',
    sentence:
      'Sie bleiben unbeachtet, und die in der App eingebauten Knoten werden befragt. Sagen Sie es denen, die sie betreiben.',
  },
};
