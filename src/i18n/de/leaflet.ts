import type { Desk } from '../en.ts';

/** Words about the leaflet that a product's record names. */
export const leaflet: Desk['leaflet'] = {
  title: 'Packungsbeilage',
  lead: 'Der Hersteller hat die Adresse der Packungsbeilage eingetragen, mit einem Fingerabdruck der Datei.',
  open: 'Packungsbeilage öffnen',
  elsewhere: (host) =>
    `Sie öffnet sich bei ${host}, außerhalb dieser App. Diese Website sieht, dass Sie sie öffnen.`,
  here: 'Sie kommt von dort, woher auch diese App kommt, und wurde auf diesem Gerät verglichen.',
  noLink: 'Ihre Adresse kann von hier nicht geöffnet werden:',
  check: 'Ist es die richtige Datei?',
  checkHow:
    'Speichern Sie die Packungsbeilage auf Ihrem Gerät, dann wählen Sie hier die Datei. Sie wird auf diesem Gerät verglichen und nirgendwohin geschickt.',
  choose: 'Datei wählen',
  checking: 'Wird verglichen…',
  match: 'Das ist die Packungsbeilage, die der Hersteller eingetragen hat, bis aufs letzte Zeichen.',
  mismatch:
    'Das ist nicht die Datei, die der Hersteller eingetragen hat. Es kann eine neuere oder ältere Packungsbeilage sein, eine andere Sprache, oder eine Webseite statt der Datei. Sind Sie unsicher, fragen Sie in Ihrer Apotheke.',
  unreadable: 'Die Datei ließ sich nicht öffnen.',
  noHash: 'Es ist kein Fingerabdruck verzeichnet; deshalb lässt sich keine Datei vergleichen.',
};
