import type { Desk } from '../en.ts';
import { plural } from './plural.ts';

const pack = (count: number): string => plural(count, 'envase', 'envases');

/** Words about recalled lots that a pharmacy has had. */
export const lookBack: Desk['lookBack'] = {
  title: 'Retiradas que le afectan',
  lead: 'Lotes retirados del mercado o de la venta que esta farmacia ha recibido: qué llegó, qué sigue aquí y qué se dispensó. Según el registro y el diario de este dispositivo.',
  back: 'Al mostrador',
  link: 'Retiradas',
  print: 'Imprimir',
  again: 'Buscar de nuevo',
  reading: 'Buscando retiradas…',
  banner: {
    held: (packs, format) =>
      plural(
        packs,
        'Aquí consta un envase retirado del mercado',
        `Aquí constan ${format.number(packs)} envases retirados del mercado`,
      ),
    heldWhat: 'Quite hoy mismo del estante lo que esté retirado y apártelo.',
    coming: (packs, format) =>
      plural(
        packs,
        'Un envase retirado del mercado está en camino hacia usted',
        `${format.number(packs)} envases retirados del mercado están en camino hacia usted`,
      ),
    comingWhat: 'No ponga nada de ello en el estante. Pregunte a quien lo envió.',
    aside: (packs, format) =>
      plural(
        packs,
        'Aquí hay un envase retirado del mercado apartado',
        `Aquí hay ${format.number(packs)} envases retirados del mercado apartados`,
      ),
    asideWhat: 'Devuelva o destruya lo apartado, según diga el aviso.',
    open: 'Ver las retiradas',
    unread: 'No se pudieron consultar las retiradas',
    unreadWhat: 'Puede haber existencias retiradas que aquí no se nombren. Se reintenta solo.',
  },
  unread: {
    title: 'No se pudieron leer las retiradas',
    sentence:
      'Eso no significa que no haya nada retirado. Mire los avisos de la autoridad e inténtelo de nuevo.',
  },
  partly: {
    title: 'Algunas retiradas no se pudieron leer del todo',
    sentence: 'No se sabe si le afectan:',
  },
  none: 'Aquí no ha estado ningún lote cuya retirada conste en el registro.',
  asOf: (moment) => `Estado del registro: ${moment}.`,
  listed:
    'Lo que se dice de un lote está demostrado. Que no haya otro lote retirado es lo que dicen los nodos consultados.',
  nowhere: 'Hasta que se sepa qué farmacia es esta, nadie puede decir qué retiradas la afectan.',
  recalled: (recallClass, partner, moment) =>
    `Retirado del mercado por ${partner}, clase ${recallClass}, con efecto desde el ${moment}`,
  withdrawn: (partner, date) => `Retirado de la venta por ${partner} el ${date}`,
  lot: (lot) => `Lote ${lot}`,
  summary: (received, onShelf, dispensed, format) =>
    `Usted recibió ${format.number(received)} ${pack(received)} de este lote: ${format.number(onShelf)} en el estante, ${format.number(dispensed)} ${plural(dispensed, 'dispensado', 'dispensados')}.`,
  unitsUnread: (count, format) =>
    plural(
      count,
      'No se pudo leer un contenedor de este lote. Puede haber aquí más envases de los que se dice.',
      `No se pudieron leer ${format.number(count)} contenedores de este lote. Puede haber aquí más envases de los que se dice.`,
    ),
  came: 'Qué llegó',
  cameFrom: (packs, partner, format) => `${format.number(packs)} ${pack(packs)} de ${partner}`,
  cameMade: (packs, format) =>
    `${format.number(packs)} ${plural(packs, 'envase fabricado', 'envases fabricados')} aquí`,
  now: 'Dónde está ahora',
  onShelf: 'En el estante',
  held: 'De ellos, retenidos',
  toHere: 'En camino hacia usted',
  fromHere: 'En camino desde aquí',
  quarantined: 'Apartados',
  dispensed: 'Dispensados',
  takenOut: 'Dispensados o dados de baja, por día',
  packs: (packs, format) => `${format.number(packs)} ${pack(packs)}`,
  since: 'después de la retirada',
  dayUnknown: 'El día no consta',
  device: 'En el diario de este dispositivo',
  deviceLead: 'Los demás dispositivos de la farmacia tienen su propio diario.',
  deviceNone: 'Este dispositivo no ha visto ningún envase de este lote.',
  deviceLess: (packs, format) =>
    plural(
      packs,
      'Se dispensó un envase que este diario no nombra: con otro dispositivo o con su contenedor entero.',
      `Se dispensaron ${format.number(packs)} envases que este diario no nombra: con otro dispositivo o con su contenedor entero.`,
    ),
  deviceUnread: 'No se pudo leer el diario de este dispositivo.',
  event: {
    came: 'Escaneado en la recepción',
    dispensed: 'Dispensado',
    taken_back: 'Dispensación deshecha',
    set_aside: 'Apartado',
    supplied: 'Entregado sin verificar',
  },
  eventAt: (moment, till) => `${moment}, puesto ${till}`,
  inspect: 'Lote entero',
};
