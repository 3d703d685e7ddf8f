import type { Desk } from '../en.ts';

/** A recall in a patient's words. */
export const recall: Desk['recall'] = {
  title: {
    recalled: 'Por qué se retira este envase del mercado',
    withdrawn: 'Por qué se retiró este envase de la venta',
  },
  grave: {
    1: 'Es el tipo más grave de retirada: usar el medicamento podría causarle un daño serio.',
    2: 'Es una retirada de gravedad media: usar el medicamento podría hacer que enferme. Un daño serio es improbable.',
    3: 'Es el tipo más leve de retirada: un daño es improbable, pero algo en el medicamento no está como debería.',
  },
  recalled: (partner, moment) =>
    `${partner} pide que se devuelvan todos los envases de este lote, a partir del ${moment}.`,
  withdrawn: (partner, date) => `${partner} retiró este lote de la venta el ${date}.`,
  notice: 'El aviso, en palabras de quien lo emitió',
  what: 'Qué hacer con su envase',
  steps: [
    'No tome nada más de este envase.',
    'No deje sin más su tratamiento: pida hoy mismo otro envase en una farmacia o a su médico.',
    'Lleve el envase, con todo lo que quede en él, a una farmacia. No lo tire a la basura, ni por el desagüe, ni por el inodoro.',
  ],
  otherPacks: (lot) => `Mire si tiene en casa otros envases del lote ${lot}. La retirada los afecta a todos.`,
  taken: {
    grave:
      'Si ha tomado algo, hable hoy mismo con un médico, aunque se sienta bien. Si se siente mal, llame al número de emergencias.',
    mild: 'Si ha tomado algo y no se siente bien, dígalo a un médico o en una farmacia.',
  },
  ask: 'Si tiene preguntas sobre la retirada, pregunte en una farmacia o busque el aviso de quien se nombra arriba.',
};
