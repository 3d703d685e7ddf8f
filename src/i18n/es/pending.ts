import type { Core } from '../en.ts';
import { plural } from './plural.ts';

/** Words about scans that could not be judged when they were made. */
export const pending: Core['pending'] = {
  kept: {
    device: 'Guardado en este dispositivo',
    deviceSentence:
      'Se verifica solo en cuanto se pueda leer el registro, incluso tras reiniciar. Entonces se le avisa.',
    page: 'Guardado mientras esta página esté abierta',
    pageSentence:
      'Este navegador no guarda nada. Deje la página abierta: el envase se verifica solo en cuanto se pueda leer el registro.',
  },
  last: {
    title: (age) => `Última verificación aquí: hace ${age}`,
    answer: (word) => `La respuesta entonces fue: ${word}.`,
    notNow: 'Eso fue entonces. No dice nada de ahora.',
    stop: 'Dé eso por cierto hasta que se pueda verificar de nuevo y no use el envase.',
  },
  waiting: {
    title: (count, format) =>
      plural(count, '1 escaneo por verificar', `${format.number(count)} escaneos por verificar`),
    sentence: 'Se verifican solos, del más antiguo al más nuevo, en cuanto se pueda leer el registro.',
    scannedAt: (moment, till) => `${moment}, puesto ${till}`,
    supplied: (reason) => `entregado sin verificar: ${reason}`,
    more: (count, format) => `y ${format.number(count)} más`,
    open: (name) => `Verificar ${name} ahora`,
    openShort: 'Verificar ahora',
  },
  landed: {
    title: (count, format) =>
      plural(
        count,
        'Se verificó un escaneo guardado',
        `Se verificaron ${format.number(count)} escaneos guardados`,
      ),
    answer: (name, word) => `${name}: ${word}`,
    seen: 'Visto',
    open: 'Abrir',
    openNamed: (name) => `Abrir ${name}`,
  },
  alarm: {
    title: (name, word) => `${name}: ${word}`,
    scanned: (moment, till) =>
      `Se escaneó el ${moment} en el puesto ${till}, cuando no se podía leer el registro. Busque el envase y apártelo.`,
    supplied: (moment, till) => `Ya se entregó el ${moment}, puesto ${till}. Contacte ahora con el paciente.`,
    seen: 'Ya me he ocupado',
    more: (count, format) =>
      plural(
        count,
        'Otro escaneo guardado está en rojo',
        `Otros ${format.number(count)} escaneos guardados están en rojo`,
      ),
  },
};
