import type { Desk } from '../en.ts';
import { plural } from './plural.ts';

/** Words of a person's own list of packs. */
export const medicines: Desk['medicines'] = {
  lead: 'Los envases que guardó. Cada vez que abre esta página se verifican todos de nuevo: caducidad, retiradas del mercado y todo lo demás que verifica un escaneo.',
  only: 'La lista se guarda en este dispositivo y en ningún otro lugar. Quien use este dispositivo puede verla.',
  save: {
    title: 'Seguir este envase',
    lead: 'Guárdelo, y su caducidad y las retiradas del mercado se verifican de nuevo cada vez que abra su lista. La lista se queda en este dispositivo.',
    action: 'Guardar en mis medicamentos',
    saved: 'Guardado en mis medicamentos',
    inPage:
      'Este navegador no permite que la aplicación guarde nada. El envase está en su lista hasta que cierre esta página.',
    open: 'Abrir mis medicamentos',
    remove: 'Quitarlo de la lista',
  },
  open: (count, format) =>
    plural(count, 'Mis medicamentos: 1 envase', `Mis medicamentos: ${format.number(count)} envases`),
  unnamed: 'Medicamento sin nombre en el registro',
  lot: (lot) => `Lote ${lot}`,
  expiry: (date) => `Usar hasta el ${date}`,
  noExpiry: 'Caducidad desconocida',
  checking: 'Verificándose…',
  checkAgain: 'Verificar todos',
  checkedAt: (time) => `Verificado: ${time}`,
  passed: (date) => `Su último día de uso fue el ${date}. No lo use.`,
  show: 'Abrir',
  showNamed: (name) => `Abrir ${name}`,
  remove: 'Quitar',
  removeNamed: (name) => `Quitar ${name} de mis medicamentos`,
  removeAll: 'Quitar todos',
  removed: (name) => `Quitado de este dispositivo: ${name}`,
  removedAll: 'Se quitaron todos los envases de este dispositivo.',
  undo: 'Devolver a la lista',
  summary: {
    checking: (count, format) =>
      plural(count, 'Se está verificando 1 envase…', `Se están verificando ${format.number(count)} envases…`),
    good: 'Verificados ahora mismo: no se encontró nada malo.',
    attention: (count, format) =>
      plural(
        count,
        'Un envase requiere su atención. Lea lo que dice al lado.',
        `${format.number(count)} envases requieren su atención. Lea lo que dice al lado de cada uno.`,
      ),
    unread: (count, format) =>
      plural(
        count,
        'Ahora mismo no se pudo verificar un envase. Eso no dice nada de él.',
        `Ahora mismo no se pudieron verificar ${format.number(count)} envases. Eso no dice nada de ellos.`,
      ),
  },
  empty: {
    title: 'No hay nada en su lista',
    sentence: 'Escanee un envase y elija “Guardar en mis medicamentos” debajo de su respuesta.',
    action: 'Escanear un envase',
  },
};
