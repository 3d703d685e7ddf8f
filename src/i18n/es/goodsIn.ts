import type { Desk } from '../en.ts';
import { plural } from './plural.ts';

const packs = (count: number): string => plural(count, '1 envase', `${count} envases`);

const containers: Desk['goodsIn']['containers'] = {
  title: 'Contenedores',
  none: 'Todavía no se ha escaneado ningún contenedor.',
  name: (sscc) => `Contenedor ${sscc}`,
  from: (partner) => `de ${partner}`,
  reading: 'Se está leyendo su lista…',
  listUnread: 'No se pudo leer su lista de envases. Ahora no se pueden contar sus envases.',
  checkAgain: 'Leer de nuevo',
  scanned: (scanned, expected) =>
    `${scanned} de ${expected} ${plural(expected, 'envase escaneado', 'envases escaneados')}`,
  inferred: (count) =>
    plural(
      count,
      '1 envase dado por presente, no visto: el contenedor se aceptó cerrado',
      `${count} envases dados por presentes, no vistos: el contenedor se aceptó cerrado`,
    ),
  open: (count) => `${packs(count)} sin escanear todavía`,
  all: 'Todos los envases escaneados.',
  damaged: (count) => `${count} ${plural(count, 'dañado', 'dañados')}`,
  suspect: (count) => `${count} ${plural(count, 'sospechoso', 'sospechosos')}`,
  adverse: (count) => `${count} con una respuesta en contra`,
  lots: 'Por lote',
  lot: (seen, expected) => `${seen} de ${expected}`,
  acceptClosed: 'Aceptar cerrado, por contenedor',
  closedHint:
    'Los envases que nadie escanee se dan entonces por presentes. Se anotan aparte de los que se vieron.',
  act: 'Qué se va a registrar',
  acts: {
    receive: 'Recibir',
    refuse: 'Rechazar',
    ship: 'Devolver',
    leave: 'Dejar para después',
  },
  reason: 'Motivo',
  chooseReason: 'Elija un motivo',
  refusals: {
    lost: 'No llegó',
    damaged: 'Dañado',
    quarantined: 'Sospechoso',
    other: 'Otro motivo',
  },
  returns: {
    recalled: 'Retirado del mercado o de la venta',
    damaged: 'Dañado',
    wrong: 'Envío equivocado',
    expiring: 'Caducado o próximo a caducar',
    suspect: 'Sospechoso',
    surplus: 'No hace falta',
    other: 'Otro motivo',
  },
  onPallet: (sscc) => `Está en el palé ${sscc} y se mueve con él.`,
  addPallet: 'Tomar el palé',
  standing: {
    not_on_record: 'No consta en el registro. No lo acepte; pregunte a quien lo envió.',
    could_not_check: 'No se pudo leer su registro. Se reintenta solo.',
    elsewhere_on_way: 'En camino hacia otra empresa. No lo acepte; pregunte a quien lo envió.',
    elsewhere: 'Consta en otra empresa. No lo acepte; pregunte a quien lo envió.',
    to_you: 'En camino hacia usted',
    here: 'Consta aquí',
  },
  receivedAlready: 'Ya se ha recibido aquí.',
  notReceived: 'Todavía está en camino hacia usted. Para devolverlo, rechácelo en la recepción.',
  signed: {
    receive: 'Recibido',
    refuse: 'Rechazado',
    ship: 'Devuelto',
    waiting: 'Firmado, en camino',
    failed: 'No registrado',
  },
};

const plan: Desk['goodsIn']['plan'] = {
  title: { goods_in: 'Recepción: antes de firmar', return: 'Devolución: antes de firmar' },
  done: 'Qué se contó',
  checking: 'Leyendo los contenedores una vez más…',
  nothing: 'Nada de esta tanda se puede registrar así.',
  leftOut: 'Omitidos, y por qué',
  back: 'Volver a la tanda',
  receive: (name, from) => `${name}: recibido de ${from}, con todo lo que hay en su lista.`,
  refuse: (name, from, reason) => `${name}: no aceptado (${reason}). Se queda con ${from}.`,
  ship: (name, to, reason) =>
    `${name}: devuelto a ${to} con todo su contenido (${reason}). Sigue a cargo de usted hasta que se reciba.`,
  counted: (scanned, inferred, missing) =>
    `escaneados: ${scanned}, dados por presentes: ${inferred}, faltan: ${missing}`,
  uncounted: 'sin contar',
  warnMissing: {
    title: (count) => plural(count, 'Falta 1 envase', `Faltan ${count} envases`),
    sentence:
      'Un contenedor se recibe entero: lo que falta constará también como suyo. El diario guarda que faltaba. Avise a quien lo envió o rechace el contenedor.',
  },
  warnOdd: {
    title: (count) =>
      plural(count, '1 envase no está como debería', `${count} envases no están como deberían`),
    sentence: 'Manténgalos separados de las existencias. Figuran abajo y en el diario.',
  },
  noReasonOnLedger:
    'El registro anota que se devuelve y a quién. El motivo se queda en el diario de este dispositivo.',
  lotMissing: (count, lot) => `${count} del lote ${lot}`,
  notSigned: {
    reading: 'su registro todavía se está leyendo',
    not_on_record: 'no consta en el registro',
    could_not_check: 'no se pudo verificar',
    elsewhere_on_way: 'en camino hacia otra empresa',
    elsewhere: 'consta en otra empresa',
    on_pallet: 'está en un palé: tome el palé',
    here: 'ya se ha recibido aquí',
    to_you: 'todavía en camino hacia usted',
    left_for_later: 'dejado para después',
    signing: 'ya firmado, en camino al registro',
    nothing_counted: 'no se escaneó nada de él: escanee sus envases o acéptelo cerrado',
    no_reason: 'no se eligió un motivo',
    nobody_to_send_to: 'no consta quién lo envió',
  },
};

/** Words of goods-in and of returns. */
export const goodsIn: Desk['goodsIn'] = {
  titles: { goods_in: 'Recepción', return: 'Devolución' },
  ready: { goods_in: 'Escanee un contenedor', return: 'Escanee lo que se devuelve' },
  readySentence: {
    goods_in:
      'Escanee la etiqueta de la cubeta o del palé y después sus envases. El lector siempre está a la escucha.',
    return:
      'Escanee la etiqueta de la cubeta o del palé que se devuelve. También se pueden escanear sus envases.',
  },
  toCounter: 'Al mostrador',
  keys: 'F4 muestra lo que se va a firmar. F8 marca el último envase como dañado; Mayús y F8, como sospechoso. F9 es la cámara.',
  continued: {
    goods_in: (moment) => `Continúa con la entrega empezada el ${moment}.`,
    return: (moment) => `Continúa con la devolución empezada el ${moment}.`,
  },
  beginNew: 'Empezar otra',
  close: 'Terminar esta tanda',
  closing: {
    title: '¿Terminar esta tanda?',
    sentence: 'Se queda en el diario. El próximo escaneo empieza una nueva.',
    unsigned: (count) =>
      plural(count, 'Hay 1 contenedor sin firmar.', `Hay ${count} contenedores sin firmar.`),
  },
  entry: {
    title: 'Contenedor',
    label: 'Número del contenedor (SSCC)',
    hint: 'Las 18 cifras de la etiqueta de la cubeta o del palé.',
    wrong: 'Ese número no existe: son 18 cifras, y la última tiene que concordar con las demás.',
    take: 'Tomarlo',
  },
  containers,
  packs: {
    title: 'Envases',
    none: 'Todavía no se ha escaneado ningún envase.',
    expected: { goods_in: 'En la lista', return: 'Se devuelve' },
    odd: {
      not_announced: 'No está en la lista',
      not_in_it: 'Envase equivocado: había salido antes',
      unknown: 'Lista no leída',
      damaged: 'Dañado',
      suspect: 'Sospechoso',
      adverse: 'Apartar',
    },
    sentences: {
      not_announced: 'El envase es auténtico, pero ningún contenedor de esta tanda lo tiene en su lista.',
      already_here: 'Se recibió aquí antes, y ningún contenedor de esta tanda lo tiene en su lista.',
      not_in_it:
        'Según el registro, este envase había salido antes de su contenedor. No debería estar en él.',
      damaged: 'Usted lo marcó como dañado. Su registro no tiene nada en su contra.',
      suspect: 'Usted lo marcó como sospechoso. Su registro no tiene nada en su contra.',
      goes_back: 'El envase se devuelve con su contenedor.',
    },
    next: {
      not_announced: 'Póngalo aparte. ¿Falta escanear su contenedor?',
      already_here: '¿Es de su propio estante? Vuelva a ponerlo allí.',
      not_in_it: 'Póngalo aparte y pregunte a quien lo envió.',
      damaged: 'Manténgalo separado de las existencias.',
      suspect: 'Manténgalo separado de las existencias y no lo entregue.',
      goes_back: 'Póngalo en el contenedor.',
    },
    ownContainer: (sscc) => `Según su registro está en el contenedor ${sscc}.`,
    addContainer: 'Tomar su contenedor',
    single:
      'Un envase suelto no se puede devolver en el registro: solo un contenedor con todo su contenido. Aparte el envase en el mostrador o devuelva su contenedor.',
    markDamaged: 'Dañado',
    markSuspect: 'Sospechoso',
    times: (count) => plural(count, '1 vez', `${count} veces`),
    open: (row) => `Abrir la línea ${row}`,
    more: (count) => `Ver ${count} más`,
  },
  summary: {
    title: 'Esta tanda',
    containers: 'Contenedores',
    scanned: 'Envases escaneados',
    inferred: 'Dados por presentes',
    missing: 'Sin escanear',
    surplus: 'Fuera de lista',
    wrong: 'Envases equivocados',
    damaged: 'Dañados',
    suspect: 'Sospechosos',
    adverse: 'Por apartar',
    review: 'Ver y firmar',
    nothing: 'Todavía no se puede firmar nada.',
    ready: (count) => plural(count, '1 contenedor por firmar', `${count} contenedores por firmar`),
  },
  plan,
  receipt: {
    title: 'Firmado en esta tanda',
    by: (partner) => `Firmado por ${partner}`,
    block: (block) => `bloque ${block}`,
    print: 'Imprimir',
  },
};
