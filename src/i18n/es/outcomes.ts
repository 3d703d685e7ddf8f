import type { Core } from '../en.ts';

const apart = 'aparte el envase, separado de las existencias, y no lo entregue.';
const setAside = 'Aparte el envase, separado de las existencias. No lo entregue.';
const patientStop = {
  word: 'No use todavía este envase',
  next: 'Guarde el envase. Pida hoy mismo en una farmacia que se lo reemplacen y muestre allí esta pantalla.',
};
const patientScanAgain =
  'Si la impresión está dañada, escriba el código a mano. Si no, muestre el envase en una farmacia.';

/** What each outcome says to each kind of viewer. */
export const outcomes: Core['outcomes'] = {
  genuine: {
    pharmacist: {
      word: 'Se puede dispensar',
      sentence:
        'La etiqueta coincide con el registro, el envase nunca se ha usado y su recorrido está completo.',
      next: 'Compruebe que el precinto está intacto y dispénselo.',
    },
    patient: {
      word: 'No se encontró nada malo',
      sentence:
        'El registro del fabricante y la etiqueta coinciden, y nadie ha usado este envase ni lo ha retirado del mercado.',
      next: 'Compruebe que el precinto está intacto. Si no lo está, muestre el envase en su farmacia.',
    },
    inspector: {
      word: 'Auténtico',
      sentence:
        'La etiqueta y el registro coinciden; el envase está activo; está demostrado que el recorrido está completo.',
      next: 'Compruebe el precinto. Las pruebas están abajo.',
    },
  },
  caution: {
    pharmacist: {
      word: 'Revise antes de dispensar',
      sentence: 'El envase consta en el registro, pero algo no está como debería.',
      next: 'Lea lo que está marcado abajo y después decida.',
    },
    patient: {
      word: 'Pregunte antes de usarlo',
      sentence: 'El envase consta en el registro, pero antes hay que mirar algo.',
      next: 'Lea abajo qué es. Si tiene dudas, muestre esta pantalla en su farmacia.',
    },
    inspector: {
      word: 'Precaución',
      sentence: 'Auténtico según el registro, con un hallazgo que requiere explicación.',
      next: 'Lea los hallazgos abajo.',
    },
  },
  blocked: {
    pharmacist: {
      word: 'No dispensar',
      sentence: 'Este envase no se debe entregar.',
      next: `${setAside} Siga el aviso.`,
    },
    patient: { ...patientStop, sentence: 'El registro dice que este envase no debe usarse.' },
    inspector: {
      word: 'Bloqueado',
      sentence: 'El registro prohíbe la venta de este envase.',
      next: 'Compruebe dónde está el resto del lote.',
    },
  },
  used_here: {
    pharmacist: {
      word: 'Usted dispensó este envase',
      sentence: 'Consta como entregado aquí.',
      next: 'Si es un envase empezado o de botiquín de planta, continúe. Si no, deshaga la dispensación mientras pueda o aparte el envase.',
    },
    patient: {
      word: 'Entregado',
      sentence: 'Este envase consta como entregado.',
      next: 'Si no lo obtuvo allí, no lo use todavía. Pregunte en una farmacia.',
    },
    inspector: {
      word: 'Dispensado aquí',
      sentence: 'El establecimiento desde el que usted mira dispensó este envase.',
      next: 'Compárelo con el diario del propio establecimiento.',
    },
  },
  used_elsewhere: {
    pharmacist: {
      word: 'Ya usado en otro lugar',
      sentence: 'Según el registro, este envase ya salió de la cadena de suministro.',
      next: `${setAside} Notifíquelo.`,
    },
    patient: { ...patientStop, sentence: 'Otra persona ya registró este número de serie como usado.' },
    inspector: {
      word: 'Ya usado en otro lugar',
      sentence:
        'El envase salió antes de la cadena de suministro. Puede que hayan copiado su número de serie.',
      next: 'Asegure el envase y su gemelo.',
    },
  },
  supplied: {
    pharmacist: {
      word: 'Entregado',
      sentence: 'Este envase consta como entregado.',
      next: 'Pregunte de dónde viene.',
    },
    patient: {
      word: 'Entregado',
      sentence: '¿Es ahí donde usted lo obtuvo?',
      next: 'Si es así, no se encontró nada malo. Si no, no use todavía este envase y pregunte en una farmacia.',
    },
    inspector: {
      word: 'Entregado',
      sentence: 'El envase consta como dispensado.',
      next: 'Compare el lugar con aquel donde usted lo encontró.',
    },
  },
  label_mismatch: {
    pharmacist: {
      word: 'La etiqueta no coincide',
      sentence: 'Lo impreso no es lo que el fabricante registró.',
      next: `Escanee otra vez y compare con lo impreso. Si la respuesta no cambia: ${apart}`,
    },
    patient: { ...patientStop, sentence: 'Lo impreso en el envase no es lo que el fabricante registró.' },
    inspector: {
      word: 'La etiqueta no coincide',
      sentence: 'Lo impreso y el registro difieren.',
      next: 'Fotografíe lo impreso. Asegure el envase.',
    },
  },
  unknown_serial: {
    pharmacist: {
      word: 'Serie no encontrada',
      sentence:
        'El registro que hizo el fabricante de este lote está completo, y este número de serie no está en él.',
      next: `Escanee otra vez, por si el lector cambió el texto. Si la respuesta no cambia: ${apart}`,
    },
    patient: { ...patientStop, sentence: 'El fabricante no registró ningún envase con este número.' },
    inspector: {
      word: 'Serie no encontrada',
      sentence: 'Está demostrado que el lote está completo sin este número de serie.',
      next: 'Asegure el envase.',
    },
  },
  unknown_lot: {
    pharmacist: {
      word: 'Lote no encontrado',
      sentence: 'El producto consta en el registro; este lote, no.',
      next: `Escanee otra vez, por si el lector cambió el texto. Si la respuesta no cambia: ${apart}`,
    },
    patient: { ...patientStop, sentence: 'El fabricante no registró ningún lote con este número.' },
    inspector: {
      word: 'Lote no encontrado',
      sentence: 'El producto consta en el registro; este lote, no.',
      next: 'Asegure el envase.',
    },
  },
  duplicate: {
    pharmacist: {
      word: 'Serie registrada dos veces',
      sentence:
        'Este número de serie está más de una vez en su lote, así que ningún envase se distingue de su copia.',
      next: `${setAside} Notifíquelo al fabricante.`,
    },
    patient: { ...patientStop, sentence: 'El número de este envase se asignó más de una vez.' },
    inspector: {
      word: 'Serie registrada dos veces',
      sentence: 'Un número de serie, dos posiciones en el lote.',
      next: 'Pida una explicación al fabricante.',
    },
  },
  untrusted_issuer: {
    pharmacist: {
      word: 'Emisor no autorizado',
      sentence: 'Quien registró este lote no tenía derecho a este número de producto en ese momento.',
      next: `Trátelo como sospechoso. ${setAside}`,
    },
    patient: {
      ...patientStop,
      sentence: 'No podemos asegurar que fuera el fabricante quien registró este envase.',
    },
    inspector: {
      word: 'Emisor no autorizado',
      sentence: 'Al emisor le faltaba en ese momento el prefijo de empresa, el producto o la licencia.',
      next: 'Asegure el envase. Mire los otros lotes del emisor.',
    },
  },
  no_serial: {
    pharmacist: {
      word: 'Envase sin número de serie',
      sentence: 'Este envase no lleva número de serie. No todos los medicamentos deben llevarlo.',
      next: 'Busque un código cuadrado; si no hay, use sus otras comprobaciones.',
    },
    patient: {
      word: 'Envase sin número de serie',
      sentence:
        'Este código no distingue un envase de otro, así que no podemos verificar este envase en concreto.',
      next: 'Busque en el envase un código cuadrado y escanéelo. O pregunte en su farmacia.',
    },
    inspector: {
      word: 'Sin número de serie',
      sentence: 'El código no identifica un envase concreto.',
      next: 'Use otras comprobaciones.',
    },
  },
  unknown_product: {
    pharmacist: {
      word: 'Producto no registrado aquí',
      sentence: 'No tenemos opinión sobre este producto. Eso no es una alarma.',
      next: 'Verifíquelo por otra vía.',
    },
    patient: {
      word: 'No conocemos este producto',
      sentence: 'Su fabricante no participa aquí. Eso no dice nada bueno ni malo del envase.',
      next: 'Pregunte en su farmacia si tiene dudas.',
    },
    inspector: {
      word: 'Producto no registrado aquí',
      sentence: 'Esta red no cubre este GTIN.',
      next: 'Use otra vía.',
    },
  },
  could_not_check: {
    pharmacist: {
      word: 'No se pudo verificar',
      sentence: 'No se pudo leer una parte del registro, así que no hay respuesta.',
      next: 'Inténtelo de nuevo. No tome esto por un sí.',
    },
    patient: {
      word: 'No se pudo verificar',
      sentence: 'Ahora mismo no pudimos leer el registro. Esto no dice nada del envase.',
      next: 'Inténtelo de nuevo en un momento o pregunte en su farmacia.',
    },
    inspector: {
      word: 'No se pudo verificar',
      sentence: 'No se ha leído un dato necesario.',
      next: 'Vea abajo cuál y por qué.',
    },
  },
  unreadable: {
    pharmacist: {
      word: 'Código de medicamento no encontrado',
      sentence: 'Este no es un código que identifique un medicamento.',
      next: 'Sostenga el código cuadrado plano, a 15–20 cm, o escríbalo.',
    },
    patient: {
      word: 'Código de medicamento no encontrado',
      sentence: 'Este no es el código de un medicamento.',
      next: patientScanAgain,
    },
    inspector: {
      word: 'Código de medicamento no encontrado',
      sentence: 'Este no es un código que identifique un medicamento.',
      next: 'Escríbalo o fotografíe la etiqueta.',
    },
  },
};

/** For some findings the word itself says what it is. */
export const words: Core['words'] = {
  recalled: { pharmacist: 'No dispensar: retirado del mercado', inspector: 'Retirado del mercado' },
  withdrawn: { pharmacist: 'No dispensar: retirado de la venta', inspector: 'Retirado de la venta' },
  // Both words: one half of the speakers says "caducado", the other half "vencido".
  expired: {
    pharmacist: 'No dispensar: caducado (vencido)',
    inspector: 'Caducado (vencido)',
    patient: 'Este envase está caducado (vencido)',
  },
  stolen: { pharmacist: 'No dispensar: robado', inspector: 'Robado' },
  quarantined: { pharmacist: 'No dispensar: apartado', inspector: 'En cuarentena' },
  on_hold: { pharmacist: 'No dispensar: retenido', inspector: 'Retenido' },
  custody_overlap: { pharmacist: 'No dispensar: en dos lugares', inspector: 'En dos lugares a la vez' },
  time_runs_backwards: {
    pharmacist: 'No dispensar: fechas imposibles',
    inspector: 'Las fechas van hacia atrás',
  },
  expiry_differs: { pharmacist: 'La caducidad difiere del registro' },
  lot_differs: { pharmacist: 'El lote difiere del registro' },
  in_transit_to_you: { pharmacist: 'Recíbalo primero' },
  expected_here: { pharmacist: 'Se espera aquí' },
  already_received: { pharmacist: 'Ya recibido aquí' },
  used_by_branch: { pharmacist: 'Ya dispensado por su grupo' },
};

/** The word for a pack that has left the supply chain, by how. */
export const leftWords: Core['leftWords'] = {
  active: 'Ya usado en otro lugar',
  dispensed: 'Ya dispensado en otro lugar',
  dispensed_out_of_custody: 'Ya dispensado en otro lugar',
  destroyed: 'Consta como destruido',
  exported: 'Exportado: no se vende aquí',
  sampled_by_authority: 'Tomado como muestra oficial',
  free_sample: 'Muestra gratuita: prohibida su venta',
  stolen: 'Denunciado como robado',
  lost: 'Notificado como perdido',
  damaged: 'Consta como dañado',
  quarantined: 'Apartado por sospecha',
  repacked: 'Pasado a otro contenedor',
  implanted: 'Consta como implantado',
  other: 'Dado de baja',
  relabelled: 'Reetiquetado: use el código nuevo',
  active_again: 'Ya usado en otro lugar',
};

/** What a patient reads about such a pack: what the record says, and nothing against anybody. */
export const leftForPatients: Core['leftForPatients'] = {
  active: 'El registro dice que este envase ya no está a la venta.',
  dispensed: 'El registro dice que ya se entregó un envase con este número.',
  dispensed_out_of_custody: 'El registro dice que ya se entregó un envase con este número.',
  destroyed: 'El registro dice que este envase fue destruido.',
  exported: 'El registro dice que este envase se envió a otro país.',
  sampled_by_authority: 'El registro dice que este envase se tomó para analizarlo.',
  free_sample: 'El registro dice que este envase era una muestra gratuita, que nadie puede vender.',
  stolen: 'El registro dice que este envase fue robado.',
  lost: 'El registro dice que este envase se perdió en el camino.',
  damaged: 'El registro dice que este envase se dañó.',
  quarantined: 'El registro dice que este envase se apartó para examinarlo.',
  repacked: 'El registro no dice adónde fue este envase.',
  implanted: 'El registro dice que este producto ya se usó.',
  other: 'El registro dice que este envase ya no está a la venta.',
  relabelled: 'El registro dice que a este envase se le dio otro número.',
  active_again: 'El registro dice que este envase ya no está a la venta.',
};

/** What the band says beside the outcome's own words. */
export const asides: Core['asides'] = {
  recalledForPatients: (partner) => `${partner} ha pedido que se devuelvan todos los envases de este lote.`,
  expectedNext: 'Reciba su contenedor y después dispense.',
  receivedNext: 'Compruebe que el precinto está intacto y guárdelo con las existencias.',
  supplied: (partner, date) => `Entregado por ${partner} el ${date}, y es ahí donde usted lo obtuvo.`,
  suppliedElsewhere: (partner, date) =>
    `${partner} registró la entrega de este envase el ${date}, y usted lo obtuvo en otro lugar.`,
};
