import type { Desk } from '../en.ts';
import { plural } from './plural.ts';

/** Words about recalled lots that a pharmacy has had. */
export const lookBack: Desk['lookBack'] = {
  title: 'Recolhimentos que dizem respeito a você',
  lead: 'Lotes em recolhimento ou retirados do mercado que esta farmácia recebeu: o que chegou, o que ainda está aqui e o que foi dispensado. Segundo o registro e o diário deste aparelho.',
  back: 'Ao balcão',
  link: 'Recolhimentos',
  print: 'Imprimir',
  again: 'Procurar de novo',
  reading: 'Procurando recolhimentos…',
  banner: {
    held: (packs, format) =>
      plural(
        packs,
        'Uma embalagem em recolhimento consta aqui',
        `${format.number(packs)} embalagens em recolhimento constam aqui`,
      ),
    heldWhat: 'Tire-as hoje da prateleira e separe-as.',
    coming: (packs, format) =>
      plural(
        packs,
        'Uma embalagem em recolhimento está a caminho de você',
        `${format.number(packs)} embalagens em recolhimento estão a caminho de você`,
      ),
    comingWhat: 'Não as ponha na prateleira. Pergunte a quem enviou.',
    aside: (packs, format) =>
      plural(
        packs,
        'Uma embalagem em recolhimento está separada aqui',
        `${format.number(packs)} embalagens em recolhimento estão separadas aqui`,
      ),
    asideWhat: 'Devolva ou destrua o que está separado, como diz o aviso.',
    open: 'Mostrar os recolhimentos',
    unread: 'Não foi possível consultar os recolhimentos',
    unreadWhat:
      'Pode haver no estoque embalagens em recolhimento sem que isso apareça aqui. Tenta-se de novo sozinho.',
  },
  unread: {
    title: 'Não foi possível ler os recolhimentos',
    sentence:
      'Isso não significa que nada esteja em recolhimento. Veja os avisos da autoridade e tente de novo.',
  },
  partly: {
    title: 'Alguns recolhimentos não puderam ser lidos até o fim',
    sentence: 'Não se sabe se dizem respeito a você:',
  },
  none: 'Nenhum lote que conste em recolhimento esteve aqui.',
  asOf: (moment) => `Como estava no registro em ${moment}.`,
  listed:
    'O que se diz de um lote está provado. Que nenhum outro lote esteja em recolhimento é o que dizem os nós consultados.',
  nowhere:
    'Enquanto não se souber que farmácia é esta, ninguém pode dizer que recolhimentos lhe dizem respeito.',
  recalled: (recallClass, partner, moment) =>
    `Em recolhimento por ${partner}, classe ${recallClass}, com efeito desde ${moment}`,
  withdrawn: (partner, date) => `Retirado do mercado por ${partner} em ${date}`,
  lot: (lot) => `Lote ${lot}`,
  summary: (received, onShelf, dispensed, format) =>
    `Deste lote você recebeu ${format.number(received)} ${plural(received, 'embalagem', 'embalagens')}: ${format.number(onShelf)} na prateleira, ${format.number(dispensed)} ${plural(dispensed, 'dispensada', 'dispensadas')}.`,
  unitsUnread: (count, format) =>
    plural(
      count,
      'Um volume deste lote não pôde ser lido. Pode haver aqui mais embalagens do que se diz.',
      `${format.number(count)} volumes deste lote não puderam ser lidos. Pode haver aqui mais embalagens do que se diz.`,
    ),
  came: 'O que chegou',
  cameFrom: (packs, partner, format) =>
    `${format.number(packs)} ${plural(packs, 'embalagem', 'embalagens')} de ${partner}`,
  cameMade: (packs, format) =>
    `${format.number(packs)} ${plural(packs, 'embalagem, feita aqui', 'embalagens, feitas aqui')}`,
  now: 'Onde está agora',
  onShelf: 'Na prateleira',
  held: 'Destas, retidas',
  toHere: 'A caminho de você',
  fromHere: 'Enviadas por você, a caminho',
  quarantined: 'Em quarentena',
  dispensed: 'Dispensadas',
  takenOut: 'Dispensadas ou com baixa, por dia',
  packs: (packs, format) => `${format.number(packs)} ${plural(packs, 'embalagem', 'embalagens')}`,
  since: 'após o recolhimento',
  dayUnknown: 'Dia não registrado',
  device: 'No diário deste aparelho',
  deviceLead: 'Os outros aparelhos da farmácia têm seus próprios diários.',
  deviceNone: 'Este aparelho não viu nenhuma embalagem deste lote.',
  deviceLess: (packs, format) =>
    plural(
      packs,
      'Foi dispensada uma embalagem que este diário não nomeia: por outro aparelho, ou com seu volume inteiro.',
      `Foram dispensadas ${format.number(packs)} embalagens que este diário não nomeia: por outro aparelho, ou com seu volume inteiro.`,
    ),
  deviceUnread: 'Não foi possível ler o diário deste aparelho.',
  event: {
    came: 'Escaneada no recebimento',
    dispensed: 'Dispensada',
    taken_back: 'Dispensação desfeita',
    set_aside: 'Em quarentena',
    supplied: 'Entregue sem verificação',
  },
  eventAt: (moment, till) => `${moment}, terminal ${till}`,
  inspect: 'Lote inteiro',
};
