import type { Core } from '../en.ts';
import { plural } from './plural.ts';

/** Words about scans that could not be judged when they were made. */
export const pending: Core['pending'] = {
  kept: {
    device: 'Guardado neste aparelho',
    deviceSentence:
      'É verificado sozinho assim que o registro puder ser lido, mesmo depois de reiniciar. Você recebe então um aviso.',
    page: 'Guardado enquanto esta página estiver aberta',
    pageSentence:
      'Este navegador não guarda nada. Deixe a página aberta: a embalagem é verificada sozinha assim que o registro puder ser lido.',
  },
  last: {
    title: (age) => `Última verificação aqui: há ${age}`,
    answer: (word) => `A resposta na ocasião foi: ${word}.`,
    notNow: 'Isso foi naquela hora. Não diz nada sobre agora.',
    stop: 'Tome isso por verdadeiro até que seja possível verificar de novo, e não use a embalagem.',
  },
  waiting: {
    title: (count, format) =>
      plural(count, '1 escaneamento por verificar', `${format.number(count)} escaneamentos por verificar`),
    sentence: 'São verificados sozinhos, do mais antigo ao mais novo, assim que o registro puder ser lido.',
    scannedAt: (moment, till) => `${moment}, terminal ${till}`,
    supplied: (reason) => `entregue sem verificação: ${reason}`,
    more: (count, format) => `e mais ${format.number(count)}`,
    open: (name) => `Verificar ${name} agora`,
    openShort: 'Verificar agora',
  },
  landed: {
    title: (count, format) =>
      plural(
        count,
        'Um escaneamento guardado foi verificado',
        `${format.number(count)} escaneamentos guardados foram verificados`,
      ),
    answer: (name, word) => `${name}: ${word}`,
    seen: 'Visto',
    open: 'Abrir',
    openNamed: (name) => `Abrir ${name}`,
  },
  alarm: {
    title: (name, word) => `${name}: ${word}`,
    scanned: (moment, till) =>
      `Foi escaneada em ${moment} no terminal ${till}, quando o registro não podia ser lido. Procure a embalagem e separe-a.`,
    supplied: (moment, till) => `Já entregue em ${moment}, terminal ${till}. Contate o paciente agora.`,
    seen: 'Já cuidei disso',
    more: (count, format) =>
      plural(
        count,
        'Mais um escaneamento guardado está vermelho',
        `Mais ${format.number(count)} escaneamentos guardados estão vermelhos`,
      ),
  },
};
