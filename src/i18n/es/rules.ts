import type { Desk } from '../en.ts';
import { facts } from './problems.ts';

/** Words of the page that says by which rules a pack is judged. */
export const rules: Desk['rules'] = {
  title: 'Según qué reglas se juzga un envase',
  link: 'Según qué reglas se juzga un envase',
  lead: 'Cada escaneo se juzga según esta tabla y nada más. Se muestra todo lo que se encuentra; decide el hallazgo más grave. Los nombres, fechas y números de aquí son ejemplos.',
  version: (version) => `Reglas, versión ${version}`,
  versionMeans:
    'El número cambia cada vez que cambia una regla. Figura debajo de cada respuesta y en cada informe.',
  order: 'Respuestas, de la más grave a la menos grave',
  warm: 'El solo paso del tiempo puede cambiar esta respuesta.',
  cold: 'El solo paso del tiempo no cambia esta respuesta.',
  always: 'Cuando no hay nada en contra de un envase y todo lo que hay que saber resultó bien.',
  notes: 'Se dice junto a una respuesta y no cambia ninguna',
  good: 'Qué debe resultar bien para que un envase salga en verde',
  rests: 'Se basa en',
  basis: { ...facts, viewer: 'quién mira', now: 'la fecha de hoy' },
  reasons: 'Una frase para cada forma de salir de circulación',
  codes: {
    cbv: 'Disposición CBV',
    gs1: 'Verificación GS1',
    europe: 'Código de retorno europeo',
  },
  needs: {
    title: 'Qué hay que leer',
    lead: 'Lo que no se pudo leer nunca se da por bueno: entonces la respuesta es “No se pudo verificar”, salvo que algo de lo leído sea peor.',
    label: 'Para toda etiqueta',
    lot: 'Para una etiqueta con lote o número de serie',
    serial: 'Para una etiqueta con número de serie',
  },
  limits: {
    title: 'Límites',
    clocks: (span) => `Los relojes de dos participantes pueden diferir en ${span}.`,
    speed: (kilometres) => `La mercancía no viaja a más de ${kilometres} km por hora.`,
    soon: (days) => `Un envase está próximo a caducar en sus últimos ${days} días.`,
    undo: (days) => `Una farmacia puede deshacer la entrega de un envase durante ${days} días, según UTC.`,
  },
};
