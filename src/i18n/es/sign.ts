import type { Desk } from '../en.ts';
import { plural } from './plural.ts';
import { refusals, refusedHere } from './refusals.ts';

const packs = (count: number): string => plural(count, '1 envase', `${count} envases`);
const containers = (count: number): string => plural(count, '1 contenedor', `${count} contenedores`);

/** Words around signing: who signs, what is recorded, and why it was refused. */
export const sign: Desk['sign'] = {
  title: {
    dispense: 'Dispensar este envase',
    undo: 'Deshacer la dispensación',
    hold_pack: 'Apartar este envase',
    release_pack: 'Liberar este envase',
    decommission_pack: 'Dar de baja este envase',
    receive: 'Recibir este contenedor',
    refuse: 'Rechazar este contenedor',
    ship: 'Enviar este contenedor',
    cancel_shipment: 'Hacer volver este contenedor',
    hold_unit: 'Retener este contenedor',
    release_unit: 'Liberar este contenedor',
    decommission_unit: 'Dar de baja este contenedor',
    report_suspect: 'Notificar una sospecha',
    close_report: 'Cerrar esta notificación',
    declare_error: 'Declarar erróneo un paso',
  },
  runTitle: 'Firmar todo esto',
  opening: 'Abriendo…',
  cancel: 'Cancelar',
  connect: {
    title: '¿Quién es usted?',
    sentence:
      'Para mirar envases no hace falta cuenta. Para registrar algo, elija la cuenta que actúa en nombre de su empresa.',
    wallets: 'Billeteras de este navegador',
    noWallet:
      'No se encontró ninguna billetera en este navegador. Instale la que usa su empresa y cargue esta página de nuevo.',
    demo: 'Identidades de demostración',
    demoSentence: 'Existen solo en esta red local. Su nodo firma por ellas.',
    connecting: (name) => `Esperando a ${name}…`,
  },
  account: {
    reading: 'Buscando en nombre de quién actúa esta cuenta…',
    actsFor: 'Usted actúa en nombre de',
    gln: 'Número de localización (GLN)',
    licenceUntil: (number, until) => `Licencia ${number}, válida hasta el ${until}`,
    licenceNot: 'Sin licencia válida ahora',
    place: 'Lugar que se registra con ello',
    key: 'Cuenta',
    change: 'Usar otra cuenta',
    nobody:
      'Esta cuenta no actúa en nombre de nadie en esta red. Pregunte a quien gestiona las cuentas de su empresa.',
    unread: 'No se pudo leer en nombre de quién actúa esta cuenta.',
    tryAgain: 'Reintentar',
  },
  roles: {
    manufacturer: 'fabricante',
    wholesaler: 'mayorista',
    carrier: 'transportista',
    pharmacy: 'farmacia',
    inspector: 'inspección',
    authority: 'autoridad',
  },
  /** What will stand on the ledger about one pack or container, before it is signed. `as`: for what it is taken out. */
  summary: {
    dispense: ({ partner }) =>
      `${partner} dispensa este envase. Después, su código queda usado en todas partes.`,
    undo: ({ partner }) => `${partner} deshace la dispensación de este envase. Se puede dispensar de nuevo.`,
    hold_pack: ({ partner }) =>
      `${partner} aparta este envase por sospecha. Hasta que se libere, nadie puede dispensarlo.`,
    release_pack: ({ partner }) => `${partner} libera este envase. Se puede dispensar de nuevo.`,
    decommission_pack: ({ partner, as }) =>
      `${partner} da de baja este envase, para siempre. Se registra como: ${as}.`,
    receive: ({ partner, container }) => `${partner} recibe el contenedor ${container} y todo su contenido.`,
    refuse: ({ partner, container, as }) =>
      `${partner} no acepta el contenedor ${container}. Se queda con quien lo envió. Se registra como: ${as}.`,
    ship: ({ partner, container }) =>
      `${partner} envía el contenedor ${container} con todo su contenido. Sigue a cargo de usted hasta que se reciba.`,
    cancel_shipment: ({ partner, container }) =>
      `${partner} hace volver el contenedor ${container}, que nadie ha recibido.`,
    hold_unit: ({ partner, container }) =>
      `${partner} retiene el contenedor ${container}. Hasta que se libere, nada de su contenido se puede dispensar ni reenviar.`,
    release_unit: ({ partner, container }) => `${partner} libera el contenedor ${container}.`,
    decommission_unit: ({ partner, container, as }) =>
      `${partner} da de baja el contenedor ${container} con todos sus envases aún activos. Esto no se puede deshacer. Se registra como: ${as}.`,
    report_suspect: ({ partner }) =>
      `${partner} comunica a todos que esto es sospechoso. No cambia nada más.`,
    close_report: ({ partner }) => `${partner} dice cómo terminó la sospecha.`,
    declare_error: ({ partner }) =>
      `${partner} dice que un paso que registró es erróneo. El paso sigue en el registro, con esto a su lado.`,
  },
  /** The same about many, one line for each kind. */
  lines: {
    dispense: (count) => `Dispensar ${packs(count)}`,
    undo: (count) => `Deshacer la dispensación de ${packs(count)}`,
    hold_pack: (count) => `Apartar ${packs(count)}`,
    release_pack: (count) => `Liberar ${packs(count)}`,
    decommission_pack: (count, as) => `Dar de baja ${packs(count)}: ${as}`,
    receive: (count) => `Recibir ${containers(count)}`,
    refuse: (count, as) => `Rechazar ${containers(count)}: ${as}`,
    ship: (count) => `Enviar ${containers(count)}`,
    cancel_shipment: (count) => `Hacer volver ${containers(count)}`,
    hold_unit: (count) => `Retener ${containers(count)}`,
    release_unit: (count) => `Liberar ${containers(count)}`,
    decommission_unit: (count, as) =>
      `Dar de baja ${containers(count)} con todo su contenido, para siempre: ${as}`,
    report_suspect: (count) => `Notificar ${plural(count, '1 sospecha', `${count} sospechas`)}`,
    close_report: (count) => `Cerrar ${plural(count, '1 notificación', `${count} notificaciones`)}`,
    declare_error: (count) => plural(count, 'Declarar erróneo 1 paso', `Declarar erróneos ${count} pasos`),
  },
  confirm: {
    dispense: 'Firmar y dispensar',
    undo: 'Firmar y deshacer',
    hold_pack: 'Firmar y apartar',
    release_pack: 'Firmar y liberar',
    decommission_pack: 'Firmar y dar de baja',
    receive: 'Firmar y recibir',
    refuse: 'Firmar y rechazar',
    ship: 'Firmar y enviar',
    cancel_shipment: 'Firmar y hacer volver',
    hold_unit: 'Firmar y retener',
    release_unit: 'Firmar y liberar',
    decommission_unit: 'Firmar y dar de baja',
    report_suspect: 'Firmar y notificar',
    close_report: 'Firmar y cerrar',
    declare_error: 'Firmar y declarar',
  },
  run: {
    actsAs: (partner) => `${partner} firma que hace esto:`,
    checking: (count) =>
      plural(
        count,
        'Preguntando al registro si lo aceptaría…',
        `Preguntando al registro si aceptaría estos ${count}…`,
      ),
    accepted: 'El registro lo aceptaría.',
    signatures: (count) => plural(count, 'Basta una firma.', `Su billetera preguntará ${count} veces.`),
    leftOut: (count) =>
      plural(
        count,
        'Se omite 1: el registro lo rechazaría',
        `Se omiten ${count}: el registro los rechazaría`,
      ),
    othersGoOn: 'Los demás siguen sin ellos.',
    nothingLeft: 'No hay nada que firmar: el registro lo rechazaría todo.',
    sign: (count) => plural(count, 'Firmar 1', `Firmar los ${count}`),
    signOthers: (count) => plural(count, 'Firmar el otro', `Firmar los otros ${count}`),
    checkAgain: 'Verificar de nuevo',
    list: (count) => plural(count, 'Ver cuál', `Ver los ${count}`),
    part: (part, parts, count) =>
      `Parte ${part} de ${parts}: ${plural(count, '1 anotación', `${count} anotaciones`)}`,
    states: {
      prepared: 'espera su turno',
      asked: 'espera su firma',
      signed: 'firmado, espera su bloque',
      included: 'en el registro',
      final: 'en el registro, definitivo',
      failed: 'no registrado',
      unknown: 'no se sabe',
    },
  },
  receipt: {
    title: 'Comprobante',
    done: (count) =>
      plural(count, 'Hecho. Está en el registro.', `Hecho. Los ${count} están en el registro.`),
    partly: (done, count) => `${done} de ${count} en el registro.`,
    open: 'Está firmado y todavía no está en el registro. Puede continuar: se guarda y se le sigue la pista.',
    partner: 'Firmado por',
    place: 'Lugar (GLN)',
    time: 'Hora declarada',
    transaction: 'Transacción',
    block: (number, time) => `bloque ${number}, ${time}`,
    results: {
      waiting: 'Firmado, todavía no en el registro',
      recorded: 'Registrado',
      stands: 'Ya se había registrado antes',
      refused: 'Omitido',
      elsewhere: 'Otra ventana de este navegador lo está registrando',
      not_recorded: 'No registrado',
      unknown: 'No se sabe',
    },
    outOfCustody: 'Registrado como dispensado aunque nunca se recibió aquí.',
    print: 'Imprimir el comprobante',
    save: 'Guardar como archivo (JSON)',
    fileName: (run) => `theriac-comprobante-${run}.json`,
    retry: (count) => plural(count, 'Reintentar el que queda', `Reintentar los ${count} que quedan`),
  },
  open: {
    title: (count) =>
      plural(count, 'Algo que usted firmó está en camino', `${count} cosas que usted firmó están en camino`),
    sentence:
      'Se les sigue la pista hasta que estén en el registro, también si se cierra esta página y se abre de nuevo.',
    endedTitle: 'Qué fue de algo que usted firmó',
    unknownTitle: 'No sabemos si algo que usted firmó se registró',
    unknownSentence: 'Verifique de nuevo los envases antes de repetirlo. Nada se hace dos veces.',
    lookAgain: 'Mirar de nuevo',
    dismiss: 'Ya lo he visto',
  },
  progress: {
    checking: 'Preguntando al registro si lo aceptaría…',
    signing: 'Esperando su firma…',
    including: 'Firmado. Esperando a que esté en el registro…',
    included: 'Hecho. Está en el registro.',
  },
  wrongNetwork: {
    title: 'Su billetera está en otra red',
    sentence: (network) => `Esto se registra en “${network}”.`,
    action: 'Cambiar la red en la billetera',
    unchanged: 'La red no se cambió',
    declined: 'Usted lo rechazó en la billetera. No se registró nada.',
  },
  steps: {
    checking: 'Aceptado por las reglas del registro',
    signing: 'Firmado',
    including: 'En el registro',
  },
  problem: {
    title: 'No se registró nada',
    unknownTitle: 'No sabemos si se registró',
    slowTitle: 'Espera su bloque',
    declined: 'Usted no firmó.',
    network: 'Su billetera está en otra red. Cámbiela allí e inténtelo de nuevo.',
    account: 'Su billetera cambió de cuenta. Mire quién firma e inténtelo de nuevo.',
    unreachable: 'No se pudo contactar con el nodo de la red.',
    funds: 'La cuenta no puede pagar la tarifa de la red.',
    pending: 'Su billetera sigue esperando una respuesta. Ábrala e inténtelo de nuevo.',
    replaced: 'En la billetera se puso otra transacción en su lugar.',
    batches: 'La billetera no aceptó varias cosas a la vez. Inténtelo de nuevo: se firmarán una por una.',
    stopped: 'No se firmó: el proceso terminó antes de su turno.',
    elsewhere: 'Otra ventana de este navegador lo está registrando.',
    slow: 'Está firmado y todavía no está en el registro. Puede continuar: se guarda y se le sigue la pista.',
    dropped: 'Se envió y la red lo olvidó. Allí no hay nada de ello.',
    lost: 'Puede que esté en el registro: se cortó la conexión o tardó demasiado. Verifique de nuevo antes de repetirlo.',
    reverted: 'El registro lo rechazó mientras se registraba. Verifique de nuevo.',
    failed: 'La billetera o el nodo lo rechazó.',
    details: 'Detalles técnicos',
    checkAgain: 'Verificar de nuevo',
  },
  refusals,
  refusedHere,
  refusedOther: 'El registro no acepta esto.',
};
