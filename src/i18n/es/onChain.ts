import type { Desk } from '../en.ts';

/** Words of the screen that says what is on record. */
export const onChain: Desk['onChain'] = {
  title: 'Qué hay en el registro',
  lead: 'Esta aplicación lee un registro público. Aquí se explica qué revela leerlo, qué contiene y quién lo escribió.',
  network: {
    title: 'La red',
    name: 'Red',
    chain: 'cadena',
    nodes: 'Nodos consultados',
    block: 'Bloque más reciente',
    asking: 'Consultando…',
    unread: 'No se pudo leer la red.',
    blockAt: (number, moment) => `${number}, del ${moment}`,
    agreed: (agreed, asked) => `Nodos que coinciden: ${agreed} de ${asked}`,
    clock: 'Qué es “ahora”',
    chainClock:
      'Ahora es la hora de la propia cadena. No avanza hasta que se firma algo, así que aquí nada caduca por sí solo.',
    deviceClock: 'Ahora es la hora de este dispositivo. No se acepta un último bloque demasiado antiguo.',
  },
  contracts: {
    title: 'Los contratos',
    lead: 'Sus direcciones están incluidas en la aplicación. Ningún ajuste ni enlace puede cambiarlas, y su código se compara antes de que valga ninguna respuesta.',
    since: (block) => `desde el bloque ${block}`,
    names: {
      partners: 'Socios comerciales',
      catalogue: 'Catálogo de productos',
      ledger: 'Registro de custodia',
    },
  },
  stored: {
    title: 'Qué se guarda y quién lo escribe',
    what: 'Qué',
    who: 'Lo escribe',
    rows: [
      {
        what: 'Empresas: nombre, número de localización (GLN), función, lugares, licencias y sus fechas',
        who: 'La autoridad de medicamentos',
      },
      {
        what: 'Qué empresa puede emitir qué números de producto',
        who: 'La autoridad de medicamentos',
      },
      {
        what: 'Productos: nombre, concentración, forma, tamaño del envase, conservación',
        who: 'El fabricante',
      },
      {
        what: 'Lotes: número, caducidad, retirada del mercado o de la venta',
        who: 'El fabricante; la retirada del mercado, también la autoridad',
      },
      {
        what: 'Envases: una huella del número de producto y del número de serie, de la que no se puede deducir un número de serie aleatorio',
        who: 'El fabricante',
      },
      {
        what: 'Cubetas y palés: número (SSCC), cuántos envases de qué lotes, quién los tiene',
        who: 'Quien los tiene',
      },
      {
        what: 'Pasos: enviado, recibido, retenido, etc., con lugar y hora',
        who: 'La empresa que da el paso',
      },
      {
        what: 'El final de un envase: dispensado, destruido, robado, etc., y en qué día; hace pública una segunda huella del envase',
        who: 'La farmacia, o quien lo tiene',
      },
    ],
    never:
      'Nunca se guarda: pacientes, recetas, precios, nombres del personal. De quien firma se guarda la cuenta.',
    all: 'Todos los tipos de anotación, según la interfaz de los propios contratos',
    forever: 'Lo que se escribe, permanece. Una corrección es una anotación nueva junto a la antigua.',
  },
  reading: {
    title: 'Qué revela la lectura',
    points: [
      'Un escaneo pregunta a un nodo por el producto, el lote y la cubeta, y busca el envase en el propio dispositivo. El nodo conoce su dirección de red, la hora, el producto y el lote; nunca el número de serie.',
      'Leer no requiere cuenta ni billetera, y no deja rastro en el registro.',
      'Abrir en un navegador una dirección impresa es distinto: muestra el código completo, con el número de serie, al servidor de esa dirección. El nuestro no guarda ninguna lista de lo que se abrió. Un código falso puede llevar a un sitio falso: escanee dentro de esta aplicación.',
      'Los escaneos recientes y los ajustes se quedan en este dispositivo.',
    ],
  },
  limits: {
    title: 'Lo que no puede hacer',
    points: [
      'Un registro abierto muestra a la competencia cuánto de qué producto va de quién a quién, y cuándo.',
      'El registro dice si un envase se fabricó, se guardó y se usó como corresponde. No puede ver un defecto dentro del envase.',
      'Un código copiado puede parecer auténtico hasta que se usa su gemelo.',
    ],
  },
};
