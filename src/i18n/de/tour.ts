import type { Desk } from '../en.ts';

/** Words of what is said once to whoever opens the app for the first time. */
export const tour: Desk['tour'] = {
  title: 'Neu hier? Drei Schritte',
  scan: 'Scannen Sie den quadratischen Code auf der Packung. Das Bild und die Seriennummer bleiben auf diesem Gerät.',
  read: 'Lesen Sie die Antwort. Wort, Farbe und Form sagen alle dasselbe.',
  act: 'Tun Sie, was die Antwort sagt. Sind Sie unsicher, fragen Sie in einer Apotheke.',
  done: 'Verstanden',
  help: 'Was die Antworten bedeuten',
  demo: 'Mit Beispielen ausprobieren',
};
