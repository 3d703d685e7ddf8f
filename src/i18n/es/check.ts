import type { Desk } from '../en.ts';
import { plural } from './plural.ts';

/** What a part of a report is called. */
const parts: Desk['check']['parts'] = {
  file: 'El archivo en conjunto',
  network: 'Red y contratos',
  block: 'El bloque en el que se leyó todo',
  material: 'Las pruebas del archivo',
  partner: (name) => `Participante: ${name}`,
  unnamedPartner: (index) => `Participante ${index}`,
  step: (step, sequence) => `Paso ${sequence}: ${step}`,
  stepBy: (who, when) => `${who}, ${when}`,
  unknownStep: (sequence) => `Paso ${sequence}, de un tipo que nadie conoce`,
  facts: {
    subject: 'De qué trata esta parte',
    verdict: 'El resultado',
    product: 'El producto',
    lot: 'El lote, su caducidad y sus retiradas del mercado',
    places: 'Que el número de serie está en el lote',
    state: 'Si el envase se ha usado',
    custody: 'Que estos son todos los pasos, en orden, y quién lo tiene ahora',
    reports: 'Notificaciones de sospecha',
    corrections: 'Correcciones de pasos',
    unit: 'El contenedor',
    contents: 'Qué hay en el contenedor',
    units: 'Que estos son todos los contenedores',
    packs: 'Cada envase del lote que hay en él',
  },
  stated: {
    label: 'La etiqueta tal como se leyó',
    references: 'Transacciones, y lo que se dijo sobre envases concretos',
    nodes: 'Qué nodos se consultaron',
    exporter: 'Quién hizo el informe, cuándo y con qué',
  },
};

/** Why a part has its grade. */
const reasons: Desk['check']['reasons'] = {
  hash_fits:
    'Al archivo no le pasó nada por accidente. Quien cambia un archivo a propósito puede hacer que esto vuelva a cuadrar: compare el SHA-256 de abajo con el impreso en el informe.',
  hash_differs: 'El archivo se cambió después de hacerse: su SHA-256 no cuadra.',
  hash_as_expected: 'Su SHA-256 es el que usted indicó.',
  hash_unexpected: 'Su SHA-256 no es el que usted indicó: este es otro informe.',
  not_canonical:
    'El contenido es el mismo, pero el archivo se escribió de nuevo, con otros espacios o en otro orden.',
  network_unknown: 'Este comprobador no conoce la red, así que no se puede confiar en sus contratos.',
  contracts_differ: 'Estos no son los contratos de esta red.',
  block_not_compared: 'Se calculó de nuevo y cuadra. El bloque no se comparó con nada de fuera del archivo.',
  block_hash_fits: 'Es el bloque cuyo hash usted indicó.',
  block_hash_differs: 'No es el bloque cuyo hash usted indicó.',
  nodes_silent: 'Ningún nodo dio este bloque, así que no se comparó.',
  recomputed: 'Se calculó de nuevo a partir de las pruebas, hasta llegar al bloque.',
  said_by_one_node:
    'Cuando se hizo el informe, lo dijo un solo nodo y no dio prueba. Eso nunca puede ser más que coherente.',
  stated_unread: 'El informe dice que esto no se pudo leer.',
  not_in_material: 'El archivo no contiene lo que lo mostraría.',
  put_in: 'Las pruebas no saben nada de esto, o está aquí dos veces.',
  out_of_order: 'El orden no es el del registro.',
  not_needed:
    'El archivo contiene algo que ninguna de sus afirmaciones necesita, o lo contiene en otro orden.',
  other_rules: 'Se juzgó con otra versión de las reglas, así que aquí no se puede juzgar de nuevo.',
  stated_only: 'Solo declarado. El bloque no lo contiene.',
  records_differ: 'Las anotaciones en bruto no son aquellas con las que se hizo el informe.',
  confirmed_by_nodes: 'La red tiene todas estas anotaciones en el lugar indicado.',
  denied_by_nodes: 'La red no tiene tal anotación en el lugar indicado.',
  partner_not_shown: 'El archivo no muestra a un participante que se nombra aquí.',
  partner_left_out: 'El informe nombra a este participante, pero lo omite en su lista.',
  not_understood: 'No dice de qué trata.',
  rests_on_others: 'Se basa en datos de arriba o de abajo que no son mejores.',
};

/** What in the evidence does not add up, where it does not. */
const unread: Desk['check']['unread'] = {
  answer_malformed: 'Las pruebas de esto no están como las escribe el registro.',
  header_invalid: 'El hash del bloque no es el hash de su cabecera.',
  proof_invalid: 'Una prueba de almacenamiento no conduce al estado del bloque.',
  trail_mismatch:
    'Faltan anotaciones, están alteradas o se añadieron: no cuadran con el valor de control del registro.',
  wrong_contract: 'El código de un contrato no es el de la propia red.',
  wrong_chain: 'Esto pertenece a otra red.',
  head_stale: 'El archivo contiene anotaciones posteriores a su bloque.',
};

/** Words of the screen that checks a report. */
export const check: Desk['check'] = {
  title: 'Comprobar un informe',
  lead: 'Abra un archivo de pruebas o un informe de custodia en PDF. Todo su contenido se calcula de nuevo en este dispositivo. El archivo no se envía a ninguna parte.',
  file: {
    title: 'El informe',
    drop: 'Suelte aquí el archivo',
    choose: 'Elegir un archivo',
    chosen: (name) => `Archivo: ${name}`,
  },
  source: {
    title: 'Con qué se compara su bloque',
    nodes: 'La red',
    nodesHint: 'Pregunta a los nodos por el bloque y por el lugar de cada anotación.',
    block_hash: 'Un hash de bloque que tengo',
    blockHashHint: 'No necesita red. Pida el hash a alguien de confianza, no lo tome del informe.',
    none: 'Nada',
    noneHint: 'No necesita red. Muestra si el informe es coherente consigo mismo, y no demuestra nada.',
    hash: 'Hash del bloque',
    hashHint: '0x y 64 caracteres, 0–9 y a–f',
    hashProblem: 'Un hash de bloque es 0x y 64 caracteres, 0–9 y a–f.',
    nodesLabel: 'Direcciones de nodos',
    nodesProblem: 'Escriba en cada línea una dirección que empiece por http:// o https://.',
    expected: 'SHA-256 impreso en el informe, si lo tiene',
    expectedProblem: 'Un SHA-256 es 0x y 64 caracteres, 0–9 y a–f.',
  },
  start: 'Comprobar',
  stop: 'Detener',
  checking: 'Calculando todo de nuevo…',
  checkingSubject: (subject, format) => `Calculando todo de nuevo: objeto ${format.number(subject)}…`,
  failed: 'Falló la propia comprobación. Inténtelo de nuevo.',
  problems: {
    not_json: 'Este archivo no es ni un archivo de pruebas ni un PDF.',
    not_a_bundle: 'Este archivo no es un archivo de pruebas.',
    newer: 'Este archivo de pruebas es de otra versión. Use un comprobador más nuevo.',
    malformed: 'Este archivo de pruebas está dañado: no está escrito como exige su formato.',
    no_bundle:
      'En este PDF no hay archivo de pruebas. Si otro programa lo guardó de nuevo, pida el informe tal como se hizo.',
    several: 'En este PDF hay más de un archivo de pruebas.',
    damaged: 'Lo adjunto a este PDF no se puede descomprimir.',
    too_large: 'Lo adjunto a este PDF es demasiado grande.',
  },
  problemAt: (at) => `Encontrado en: ${at}`,
  grades: {
    proven: 'Demostrado',
    consistent: 'Coherente, no demostrado',
    contradicted: 'Contradicho',
  },
  sentences: {
    proven:
      'Todo lo que el registro puede avalar en este informe está demostrado. Si el envase es bueno es otra cuestión: lea lo que dice el informe.',
    consistent: 'No hay nada en contra de este informe. No todo está demostrado.',
    contradicted: 'No se fíe de este informe. Algo en él lo contradicen sus propias pruebas o la red.',
  },
  counts: {
    proven: (count, format) => `${format.number(count)} ${plural(count, 'demostrado', 'demostrados')}`,
    consistent: (count, format) => `${format.number(count)} sin demostrar`,
    contradicted: (count, format) =>
      `${format.number(count)} ${plural(count, 'contradicho', 'contradichos')}`,
  },
  about: {
    title: 'Qué dice ser el informe',
    subject: 'Sobre',
    pack: (gtin, serial) => `envase ${gtin}, número de serie ${serial}`,
    packWithoutSerial: (gtin) => `envases de ${gtin}, sin número de serie`,
    unit: (sscc) => `contenedor ${sscc}`,
    lot: (gtin, lot) => `lote ${lot} de ${gtin}`,
    unknown: 'algo que no nombra',
    verdict: 'Resultado que da',
    block: 'Bloque',
    blockTime: 'Hora de ese bloque',
    network: 'Red',
    made: 'Hecho',
    by: (name, when) => `por ${name}, ${when}`,
    sha256: 'SHA-256 de su contenido',
  },
  groups: {
    whole: 'El informe en conjunto',
    unit: (sscc) => `Contenedor ${sscc}`,
    partners: 'Participantes',
    stated: 'Lo que el bloque no puede demostrar',
    statedHint:
      'El registro no contiene nada de esto. Solo la red puede confirmar dónde están las anotaciones; lo demás es palabra de quien lo exportó.',
  },
  show: {
    legend: 'Mostrar',
    all: 'Todo',
    open: 'Lo no demostrado',
    contradicted: 'Lo contradicho',
  },
  nothingHere: 'Nada de este tipo.',
  parts,
  reasons,
  unread,
  unreadElse: 'Las pruebas de esto no cuadran.',
  differs: (path) => `Difiere: ${path}`,
  saysReport: 'El informe dice',
  saysEvidence: 'Las pruebas dicen',
  leftOut: (unit, sequence) => `Se omitió el paso ${sequence} del contenedor ${unit}.`,
  nodesAgree: (nodes) => `Estos nodos tienen este bloque: ${nodes}.`,
  nodesDiffer: (nodes) => `Estos nodos tienen otro bloque en su lugar: ${nodes}.`,
  save: 'Guardar el resultado',
  print: 'Imprimir',
  offline: {
    title: 'Un comprobador para conservar',
    sentence:
      'Un solo archivo que comprueba informes sin esta aplicación y sin red. Consérvelo con los informes, en una memoria USB o en un expediente judicial.',
    download: 'Descargar theriac-check.html',
  },
};
