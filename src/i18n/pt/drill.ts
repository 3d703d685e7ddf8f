import type { Desk } from '../en.ts';
import { plural } from './plural.ts';

/** Words about drills: fake packs that show whether staff stop what must be stopped. */
export const drill: Desk['drill'] = {
  title: 'Simulado',
  lead: 'Imprima a etiqueta de uma embalagem que não existe, cole-a numa caixa vazia e ponha-a entre as outras. O app responde como se fosse a sério, e mede se ela é barrada e em quanto tempo. Conte só a quem precisa saber.',
  back: 'Ao balcão',
  plan: {
    title: 'Plantar uma embalagem falsa',
    medicine: 'Como qual medicamento',
    minutes: 'Não barrada após',
    minutesName: (minutes) => plural(minutes, `${minutes} minuto sem ação`, `${minutes} minutos sem ação`),
    plant: 'Criar a etiqueta',
    none: 'Escaneie antes uma embalagem no balcão: a falsa recebe o lote de uma verdadeira, com um número de série que não existe.',
    known: 'Só este aparelho a conhece: escaneada em outro, é uma embalagem suspeita de verdade.',
    problem: 'Não foi possível guardar o simulado neste aparelho. Nada foi plantado.',
  },
  label: {
    name: (product) => `Etiqueta de uma embalagem falsa: ${product}`,
    code: 'Código da embalagem falsa',
    notDrawn: 'Não foi possível desenhar o código. Recarregue a página.',
    gtin: 'PC',
    serial: 'SN',
    lot: 'LOT',
    expiry: 'EXP',
    print: 'Imprimir a etiqueta',
  },
  out: {
    title: 'Em jogo agora',
    none: 'Nenhuma embalagem falsa está em jogo.',
    waiting: (moment) => `Plantada em ${moment}, ainda não escaneada`,
    running: (moment, till) => `Escaneada em ${moment}, terminal ${till}: nada feito ainda`,
    end: 'Está de volta comigo: encerrar este simulado',
  },
  figures: {
    title: 'Como foi',
    stopped: 'Barradas',
    missed: 'Não barradas',
    waiting: 'Ainda sem resultado',
    median: 'Do escaneamento à ação, mediana',
    seconds: (seconds) => `${seconds} s`,
    none: '–',
  },
  past: {
    title: 'Simulados até agora',
    stopped: (seconds, till) => `Barrada após ${seconds} s, terminal ${till}`,
    missed: (seconds, till) =>
      `Não barrada: nada a impediu de chegar a um paciente, ${seconds} s após o escaneamento, terminal ${till}`,
    ended: 'Encerrado antes de ela ser escaneada',
  },
  revealed: {
    title: 'Isto foi um simulado',
    stopped: (product, seconds) =>
      `${product}: a embalagem é falsa e foi plantada aqui. Você a barrou após ${seconds} s. Muito bem.`,
    missed: (product) =>
      `${product}: a embalagem é falsa e foi plantada aqui, e nada foi feito que a impeça de chegar a um paciente. Não a entregue.`,
    what: 'Nada dela consta no registro, nenhum caso está aberto e nenhum prazo corre. Entregue a embalagem a quem for responsável.',
    seen: 'Visto',
  },
  journal: {
    planted: 'embalagem falsa plantada',
    stopped: 'embalagem falsa barrada',
    missed: 'embalagem falsa não barrada',
    ended: 'encerrado',
  },
};
