import type { Desk } from '../en.ts';

/** A recall in a patient's words. */
export const recall: Desk['recall'] = {
  title: {
    recalled: 'Warum diese Packung zurückgerufen wird',
    withdrawn: 'Warum diese Packung vom Markt genommen wurde',
  },
  /** By class; 1 is the gravest. */
  grave: {
    1: 'Das ist die schwerste Art von Rückruf: Die Anwendung des Arzneimittels könnte Ihnen ernsthaft schaden.',
    2: 'Das ist ein Rückruf mittlerer Art: Die Anwendung des Arzneimittels könnte Sie krank machen. Ein ernsthafter Schaden ist unwahrscheinlich.',
    3: 'Das ist die mildeste Art von Rückruf: Ein Schaden ist unwahrscheinlich, aber etwas an dem Arzneimittel ist nicht, wie es sein soll.',
  },
  recalled: (partner, moment) => `${partner} ruft alle Packungen dieser Charge zurück, ab ${moment}.`,
  withdrawn: (partner, date) => `${partner} hat diese Charge am ${date} vom Markt genommen.`,
  notice: 'Die Mitteilung, im Wortlaut',
  what: 'Was Sie mit Ihrer Packung tun sollen',
  steps: [
    'Nehmen Sie nichts mehr aus dieser Packung.',
    'Brechen Sie Ihre Behandlung nicht einfach ab: Bitten Sie noch heute in einer Apotheke oder Arztpraxis um eine andere Packung.',
    'Bringen Sie die Packung mit allem, was noch darin ist, in eine Apotheke. Werfen Sie sie nicht in den Müll, den Ausguss oder die Toilette.',
  ],
  otherPacks: (lot) =>
    `Sehen Sie nach, ob Sie zu Hause andere Packungen der Charge ${lot} haben. Der Rückruf betrifft sie alle.`,
  taken: {
    grave:
      'Wenn Sie etwas davon genommen haben, sprechen Sie noch heute mit einer Ärztin oder einem Arzt, auch wenn Sie sich wohlfühlen. Wenn Sie sich krank fühlen, rufen Sie den Notruf an.',
    mild: 'Wenn Sie etwas davon genommen haben und sich nicht wohlfühlen, sagen Sie es in einer Arztpraxis oder Apotheke.',
  },
  ask: 'Fragen zum Rückruf: Fragen Sie in einer Apotheke, oder suchen Sie die Mitteilung der oben genannten Stelle.',
};
