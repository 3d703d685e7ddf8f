import type { Reported } from '../../domain/findings/reports.ts';
import type { Reason, SuspectGround } from '../../domain/ledger.ts';
import type { Core } from '../en.ts';
import type { Formats } from '../formats.ts';
import { count, day, moment, type Params, reason, span, text } from '../params.ts';
import { plural } from './plural.ts';
import { verify } from './verify.ts';

/** How a pack left the supply chain, as the middle of a sentence. */
export const leftAs: Core['leftAs'] = {
  active: 'activo',
  dispensed: 'dispensado',
  dispensed_out_of_custody: 'dispensado sin haberse recibido nunca allí',
  destroyed: 'destruido',
  exported: 'exportado',
  sampled_by_authority: 'tomado como muestra por la autoridad',
  free_sample: 'muestra gratuita, prohibida su venta',
  stolen: 'robado',
  lost: 'perdido',
  damaged: 'dañado',
  quarantined: 'apartado por sospecha',
  repacked: 'pasado a otra cubeta',
  implanted: 'implantado',
  other: 'dado de baja',
  relabelled: 'reetiquetado con otro número',
  active_again: 'activo de nuevo',
};

/** One sentence a way of leaving: who and when, and what it means for whoever has the pack. */
const leftBy: Record<Reason, (partner: string, date: string) => string> = {
  active: (partner, date) => `${partner} cambió su estado el ${date}.`,
  dispensed: (partner, date) =>
    `${partner} registró la entrega de este envase el ${date}. Si nunca estuvo allí, uno de los dos no es auténtico.`,
  dispensed_out_of_custody: (partner, date) =>
    `${partner} registró la entrega de este envase el ${date}. Si nunca estuvo allí, uno de los dos no es auténtico.`,
  destroyed: (partner, date) =>
    `${partner} registró este envase como destruido el ${date}. Ya no debería existir.`,
  exported: (partner, date) =>
    `${partner} registró este envase como exportado el ${date}. No está a la venta aquí.`,
  sampled_by_authority: (partner, date) =>
    `${partner} tomó este envase como muestra oficial el ${date}. No vuelve a la venta.`,
  free_sample: (partner, date) =>
    `${partner} entregó este envase como muestra gratuita el ${date}. Está prohibida su venta.`,
  stolen: (partner, date) => `${partner} denunció el robo de este envase el ${date}.`,
  lost: (partner, date) =>
    `${partner} notificó la pérdida de este envase el ${date}. Nadie sabe dónde ha estado.`,
  damaged: (partner, date) => `${partner} registró este envase como dañado el ${date}.`,
  quarantined: (partner, date) => `${partner} apartó este envase por sospecha el ${date}.`,
  repacked: (partner, date) =>
    `${partner} pasó este envase a otro contenedor el ${date}, y ahí termina su recorrido.`,
  implanted: (partner, date) => `${partner} registró este producto como implantado el ${date}.`,
  other: (partner, date) => `${partner} dio de baja este envase el ${date}.`,
  relabelled: (partner, date) =>
    `${partner} reetiquetó este envase el ${date}. Solo vale el número de su etiqueta nueva.`,
  active_again: (partner, date) => `${partner} volvió a activar este envase el ${date}.`,
};

function leftSentence(params: Params, format: Formats): string {
  const date = day(params, 'date', format);
  if (params.own === 1) return `Usted lo registró el ${date} como: ${leftAs[reason(params)]}.`;
  return leftBy[reason(params)](text(params, 'partner'), date);
}

/** Why somebody holds a pack for suspect, after a colon. */
const grounds: Record<SuspectGround, string> = {
  tampered: 'parece manipulado',
  looks_falsified: 'parece falsificado',
  label_mismatch: 'la etiqueta no concuerda con el registro',
  duplicate: 'el mismo envase ha aparecido dos veces',
  quality: 'hay un problema con su calidad',
  temperature: 'puede haber estado a demasiado calor o demasiado frío',
  other: 'vea la nota de quien lo notificó',
};

function ground(params: Params): string {
  return Object.entries(grounds).find(([known]) => known === params.ground)?.[1] ?? grounds.other;
}

type OfReport = (partner: string, date: string, ground: string) => string;

const suspected: Record<Reported, OfReport> = {
  pack: (partner, date, why) => `${partner} notificó este envase como sospechoso el ${date}: ${why}.`,
  its_unit: (partner, date, why) => `${partner} notificó su contenedor como sospechoso el ${date}: ${why}.`,
  unit: (partner, date, why) => `${partner} notificó este contenedor como sospechoso el ${date}: ${why}.`,
  pack_inside: (partner, date, why) =>
    `${partner} notificó un envase de este contenedor como sospechoso el ${date}: ${why}.`,
  pallet: (partner, date, why) =>
    `${partner} notificó como sospechoso el ${date} un palé que lo llevaba: ${why}.`,
};

const confirmed: Record<Reported, OfReport> = {
  pack: (partner, date, why) => `${partner} confirmó el ${date} que algo está mal en este envase: ${why}.`,
  its_unit: (partner, date, why) =>
    `${partner} confirmó el ${date} que algo está mal en su contenedor: ${why}.`,
  unit: (partner, date, why) =>
    `${partner} confirmó el ${date} que algo está mal en este contenedor: ${why}.`,
  pack_inside: (partner, date, why) =>
    `${partner} confirmó el ${date} que algo está mal en un envase de este contenedor: ${why}.`,
  pallet: (partner, date, why) =>
    `${partner} confirmó el ${date} que algo estaba mal en un palé que lo llevaba: ${why}.`,
};

function ofReport(sentences: Record<Reported, OfReport>, params: Params, format: Formats): string {
  const say = Object.entries(sentences).find(([known]) => known === params.of)?.[1] ?? sentences.its_unit;
  return say(text(params, 'partner'), day(params, 'date', format), ground(params));
}

const stepNames: Readonly<Record<string, string>> = verify.timeline.steps;

/** One sentence a finding, for every viewer. */
export const findings: Core['findings'] = {
  label_unreadable: () => 'El código no se pudo leer como el de un medicamento.',
  label_no_serial: () => 'La etiqueta no lleva número de serie.',
  label_serial_missing: (p, f) =>
    `Los envases de este producto llevan número de serie desde el ${day(p, 'since', f)}. Este no lo lleva.`,
  label_without_lot: (p, f) =>
    `El código no da lote ni caducidad. Compare con lo impreso: lote ${text(p, 'lot')}, caducidad ${day(p, 'expiry', f)}.`,
  lot_differs: (p) => `Lote impreso: ${text(p, 'printed')}; en el registro: ${text(p, 'recorded')}.`,
  expiry_differs: (p, f) =>
    `Caducidad impresa: ${day(p, 'printed', f)}; en el registro: ${day(p, 'recorded', f)}.`,
  product_unknown: (p) => `El número de producto ${text(p, 'gtin')} no está registrado en esta red.`,
  lot_unknown: (p) => `Nadie ha abierto un lote ${text(p, 'lot')} de este producto.`,
  serial_unknown: (p) =>
    p.lot === undefined
      ? 'El número de serie no está en ninguno de los lotes del producto.'
      : `El lote ${text(p, 'lot')} está completo, y este número de serie no está en él.`,
  serial_twice: (p, f) => `El número de serie está ${count(p, 'count', f)} veces en su lote.`,
  issuer_not_authorised: (p) =>
    `${text(p, 'partner')} no tenía entonces derecho a emitir este número de producto.`,
  recalled: (p, f) =>
    `${text(p, 'partner')} retiró este lote del mercado con efecto desde el ${moment(p, 'effectiveAt', f)} (clase ${text(p, 'class')}): ${text(p, 'notice')}`,
  withdrawn: (p, f) =>
    `${text(p, 'partner')} retiró este lote de la venta el ${day(p, 'date', f)}: ${text(p, 'notice')}`,
  expired: (p, f) => `Está caducado (vencido): último día de uso, ${day(p, 'expiry', f)}.`,
  expires_soon: (p, f) =>
    p.days === 0
      ? 'Caduca (vence) hoy. ¿Alcanzará hasta el final del tratamiento?'
      : `Caduca (vence) en ${count(p, 'days', f)} ${plural(Number(p.days), 'día', 'días')}. ¿Alcanzará hasta el final del tratamiento?`,
  quarantined: (p, f) => `${text(p, 'partner')} lo apartó por sospecha el ${day(p, 'date', f)}.`,
  stolen: (p, f) => `${text(p, 'partner')} denunció su robo el ${day(p, 'date', f)}.`,
  on_hold: (p) =>
    p.authority === 1
      ? `${text(p, 'partner')}, una autoridad, retiene el contenedor en el que vino.`
      : `${text(p, 'partner')} retiene el contenedor en el que vino.`,
  used_here: (p, f) =>
    p.undoUntil === undefined
      ? `Aquí, el ${day(p, 'date', f)}. Los diez días para deshacerlo ya pasaron.`
      : `Aquí, el ${day(p, 'date', f)}. Puede deshacerlo hasta el ${day(p, 'undoUntil', f)}.`,
  used_elsewhere: leftSentence,
  used_by_branch: (p, f) => `Un establecimiento de su propio grupo. ${leftSentence(p, f)}`,
  supplied_elsewhere: (p, f) =>
    `${text(p, 'partner')} registró la entrega de este envase el ${day(p, 'date', f)}, y no es de ahí de donde vino.`,
  supplied: (p, f) => `Entregado por ${text(p, 'partner')} el ${day(p, 'date', f)}.`,
  dispensed_out_of_custody: (p, f) =>
    `${text(p, 'partner')} lo entregó el ${day(p, 'date', f)} sin que conste que lo hubiera recibido.`,
  suspect_confirmed: (p, f) => ofReport(confirmed, p, f),
  suspect_reported: (p, f) => ofReport(suspected, p, f),
  in_transit_to_you: (p) =>
    `Está en camino hacia usted desde ${text(p, 'partner')}. Recíbalo antes de dispensarlo.`,
  held_elsewhere: (p) => `Según el registro está en ${text(p, 'partner')}, no aquí.`,
  in_transit_elsewhere: (p) => `Según el registro está en camino hacia ${text(p, 'partner')}.`,
  not_handed_out: () =>
    'Ninguna farmacia ha registrado la entrega de este envase. Si ya lo tiene usted, muéstrelo en su farmacia.',
  custody_gap: (p) => `El traspaso de ${text(p, 'from')} a ${text(p, 'to')} no consta en el registro.`,
  already_received: () => 'Ya se ha recibido aquí.',
  expected_here: (p) =>
    `Está en camino hacia usted desde ${text(p, 'partner')}, como corresponde a la mercancía por recibir.`,
  custody_overlap: (p, f) =>
    p.date === undefined
      ? `Según lo que declaran, lo tienen a la vez ${text(p, 'partner')} y ${text(p, 'other')}.`
      : `Según lo que declaran, el ${day(p, 'date', f)} lo tenían a la vez ${text(p, 'partner')} y ${text(p, 'other')}.`,
  speed_impossible: (p, f) =>
    `De ${text(p, 'from')} a ${text(p, 'to')} hay ${count(p, 'km', f)} km. Se declara que tardó ${span(p, 'seconds', f)}: ninguna mercancía viaja tan rápido.`,
  time_runs_backwards: (p, f) =>
    `Un paso de ${text(p, 'partner')}, con fecha ${day(p, 'date', f)}, es anterior al paso al que sigue.`,
  licence_missing: (p) => `${text(p, 'partner')} no tenía licencia válida cuando realizó un paso.`,
  role_missing: (p) => `${text(p, 'partner')} no constaba para ese tipo de actividad cuando realizó un paso.`,
  dispenser_unauthorised: (p, f) =>
    `${text(p, 'partner')} no estaba registrada ni autorizada como farmacia el ${day(p, 'date', f)}.`,
  licence_suspended_since: (p, f) =>
    `La licencia de ${text(p, 'partner')} se suspendió el ${day(p, 'date', f)}, después de su paso.`,
  readings_not_offered: (p, f) =>
    `Debe conservarse entre ${count(p, 'min', f)} y ${count(p, 'max', f)} °C todo el camino. En esta red no se registran temperaturas: pregunte a quien se lo suministró.`,
  step_corrected: (p, f) => {
    const step = stepNames[text(p, 'step')] ?? '–';
    return p.reason === 'did_not_occur'
      ? `${text(p, 'partner')} dijo el ${day(p, 'date', f)} que su paso “${step}” no ocurrió.`
      : `${text(p, 'partner')} dijo el ${day(p, 'date', f)} que registró mal su paso “${step}”.`;
  },
  said_by_one_node: (p) =>
    `Todo esto lo dice un solo nodo, ${text(p, 'node')}, que no puede demostrar sus respuestas.`,
  fact_unread: () => 'No se pudo leer una parte del registro.',
  product_known: (p) => `El producto está registrado: ${text(p, 'name')}.`,
  issuer_authorised: (p) => `${text(p, 'partner')} tenía derecho a emitir este número de producto.`,
  serial_in_lot: () => 'El número de serie está en el lote, una sola vez.',
  label_matches: () => 'El lote y la caducidad de la etiqueta coinciden con el registro.',
  pack_active: () => 'Según el registro, nadie ha entregado, destruido ni perdido este envase.',
  trail_complete: (p, f) =>
    p.steps === 1
      ? 'El único paso de su recorrido cuadra con el valor de control del registro: no falta ninguno.'
      : `Los ${count(p, 'steps', f)} pasos de su recorrido cuadran con el valor de control del registro: no falta ninguno.`,
  nothing_against: () => 'No hay nada en su contra.',
};
