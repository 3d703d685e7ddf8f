import type { Desk } from '../en.ts';
import { plural } from './plural.ts';

/** Words about drills: fake packs that show whether staff stop what must be stopped. */
export const drill: Desk['drill'] = {
  title: 'Simulacro',
  lead: 'Imprima la etiqueta de un envase que no existe, péguela en una caja vacía y póngala entre los demás. La aplicación responde a este envase ficticio como si fuera de verdad, y mide si se intercepta y en cuánto tiempo. Dígaselo solo a quienes deban saberlo.',
  back: 'Al mostrador',
  plan: {
    title: 'Colocar un envase ficticio',
    medicine: 'Como qué medicamento',
    minutes: 'No interceptado después de',
    minutesName: (minutes) =>
      plural(minutes, `${minutes} minuto sin acción`, `${minutes} minutos sin acción`),
    plant: 'Crear su etiqueta',
    none: 'Escanee primero un envase en el mostrador: el envase ficticio recibe el lote de uno real, con un número de serie que no existe.',
    known: 'Solo lo conoce este dispositivo: escaneado en otro, es un envase sospechoso de verdad.',
    problem: 'No se pudo guardar el simulacro en este dispositivo. No se colocó ningún envase ficticio.',
  },
  label: {
    name: (product) => `Etiqueta de un envase ficticio: ${product}`,
    code: 'Código del envase ficticio',
    notDrawn: 'No se pudo dibujar el código. Cargue la página de nuevo.',
    gtin: 'PC',
    serial: 'SN',
    lot: 'LOT',
    expiry: 'EXP',
    print: 'Imprimir la etiqueta',
  },
  out: {
    title: 'Colocados ahora',
    none: 'No hay ningún envase ficticio colocado.',
    waiting: (moment) => `Colocado el ${moment}, aún sin escanear`,
    running: (moment, till) => `Escaneado el ${moment}, puesto ${till}: todavía no se ha hecho nada`,
    end: 'Ya lo tengo de vuelta: terminar este simulacro',
  },
  figures: {
    title: 'Cómo fue',
    stopped: 'Interceptados',
    missed: 'No interceptados',
    waiting: 'Aún sin decidir',
    median: 'Del escaneo a la acción, tiempo mediano',
    seconds: (seconds) => `${seconds} s`,
    none: '–',
  },
  past: {
    title: 'Simulacros hasta ahora',
    stopped: (seconds, till) => `Interceptado a los ${seconds} s, puesto ${till}`,
    missed: (seconds, till) =>
      `No interceptado: ${seconds} s después del escaneo, nada impedía que llegara a un paciente, puesto ${till}`,
    ended: 'Terminado antes de que se escaneara',
  },
  revealed: {
    title: 'Esto era un simulacro',
    stopped: (product, seconds) =>
      `${product}: el envase es ficticio y se colocó aquí a propósito. Usted lo interceptó a los ${seconds} s. Bien hecho.`,
    missed: (product) =>
      `${product}: el envase es ficticio y se colocó aquí a propósito, y no se hizo nada que impida que llegue a un paciente. No lo entregue.`,
    what: 'Nada de ello consta en el registro, no hay ningún caso abierto ni corre ningún plazo. Dé el envase a la persona responsable.',
    seen: 'Visto',
  },
  journal: {
    planted: 'envase ficticio colocado',
    stopped: 'envase ficticio interceptado',
    missed: 'envase ficticio no interceptado',
    ended: 'terminado',
  },
};
