import type { Desk } from '../en.ts';
import { plural } from './plural.ts';

const packs = (count: number): string => plural(count, '1 embalagem', `${count} embalagens`);

const containers: Desk['goodsIn']['containers'] = {
  title: 'Volumes',
  none: 'Nenhum volume escaneado ainda.',
  name: (sscc) => `Volume ${sscc}`,
  from: (partner) => `de ${partner}`,
  reading: 'Lendo a lista dele…',
  listUnread: 'Não foi possível ler a lista de embalagens dele. Elas não podem ser contadas agora.',
  checkAgain: 'Ler de novo',
  scanned: (scanned, expected) =>
    `${scanned} de ${expected} ${plural(expected, 'embalagem escaneada', 'embalagens escaneadas')}`,
  inferred: (count) =>
    plural(
      count,
      '1 embalagem dada por presente, não vista: o volume foi aceito fechado',
      `${count} embalagens dadas por presentes, não vistas: o volume foi aceito fechado`,
    ),
  open: (count) => `${packs(count)} ainda por escanear`,
  all: 'Todas as embalagens escaneadas.',
  damaged: (count) => `${count} ${plural(count, 'danificada', 'danificadas')}`,
  suspect: (count) => `${count} ${plural(count, 'suspeita', 'suspeitas')}`,
  adverse: (count) => `${count} com uma resposta contra`,
  lots: 'Por lote',
  lot: (seen, expected) => `${seen} de ${expected}`,
  acceptClosed: 'Aceitar fechado, por volume',
  closedHint:
    'As embalagens que ninguém escanear são então dadas por presentes. Ficam anotadas à parte das que foram vistas.',
  act: 'O que será registrado',
  acts: {
    receive: 'Receber',
    refuse: 'Recusar',
    ship: 'Devolver',
    leave: 'Deixar para depois',
  },
  reason: 'Motivo',
  chooseReason: 'Escolha um motivo',
  refusals: {
    lost: 'Não chegou',
    damaged: 'Danificado',
    quarantined: 'Suspeito',
    other: 'Outro motivo',
  },
  returns: {
    recalled: 'Em recolhimento ou retirado do mercado',
    damaged: 'Danificado',
    wrong: 'Entrega errada',
    expiring: 'Vencido ou perto do vencimento',
    suspect: 'Suspeito',
    surplus: 'Não é necessário',
    other: 'Outro motivo',
  },
  onPallet: (sscc) => `Está no palete ${sscc} e se move com ele.`,
  addPallet: 'Usar o palete',
  standing: {
    not_on_record: 'Não consta no registro. Não aceite; pergunte a quem enviou.',
    could_not_check: 'Não foi possível ler o registro dele. Tenta-se de novo sozinho.',
    elsewhere_on_way: 'A caminho de outra empresa. Não aceite; pergunte a quem enviou.',
    elsewhere: 'Consta em outra empresa. Não aceite; pergunte a quem enviou.',
    to_you: 'A caminho de você',
    here: 'Consta aqui',
  },
  receivedAlready: 'O recebimento aqui já foi registrado.',
  notReceived: 'Ainda está a caminho de você. Para devolver, recuse-o no recebimento.',
  signed: {
    receive: 'Recebido',
    refuse: 'Recusado',
    ship: 'Devolvido',
    waiting: 'Assinado, a caminho',
    failed: 'Não registrado',
  },
};

const plan: Desk['goodsIn']['plan'] = {
  title: { goods_in: 'Recebimento: antes de assinar', return: 'Devolução: antes de assinar' },
  done: 'O que foi contado',
  checking: 'Lendo os volumes mais uma vez…',
  nothing: 'Nada desta operação pode ser registrado assim.',
  leftOut: 'Deixados de fora, e por quê',
  back: 'Voltar à operação',
  receive: (name, from) => `${name}: recebido de ${from}, com tudo o que está na lista dele.`,
  refuse: (name, from, reason) => `${name}: não aceito (${reason}). Fica com ${from}.`,
  ship: (name, to, reason) =>
    `${name}: devolvido a ${to} com tudo o que há nele (${reason}). Continua sob sua guarda até ser recebido.`,
  counted: (scanned, inferred, missing) =>
    `escaneadas: ${scanned}, dadas por presentes: ${inferred}, faltam: ${missing}`,
  uncounted: 'não contado',
  warnMissing: {
    title: (count) => plural(count, 'Falta 1 embalagem', `Faltam ${count} embalagens`),
    sentence:
      'Um volume é recebido inteiro: o que falta também constará como seu. O diário guarda que faltava. Avise quem enviou ou recuse o volume.',
  },
  warnOdd: {
    title: (count) =>
      plural(count, '1 embalagem não está como deveria', `${count} embalagens não estão como deveriam`),
    sentence: 'Mantenha-as fora do estoque. Elas estão abaixo e no diário.',
  },
  noReasonOnLedger: 'O registro anota que é devolvido e a quem. O motivo fica no diário deste aparelho.',
  lotMissing: (count, lot) => `${count} do lote ${lot}`,
  notSigned: {
    reading: 'o registro dele ainda está sendo lido',
    not_on_record: 'não consta no registro',
    could_not_check: 'não foi possível verificar',
    elsewhere_on_way: 'a caminho de outra empresa',
    elsewhere: 'consta em outra empresa',
    on_pallet: 'está num palete: use o palete',
    here: 'já recebido aqui',
    to_you: 'ainda a caminho de você',
    left_for_later: 'deixado para depois',
    signing: 'já assinado, a caminho do registro',
    nothing_counted: 'nada dele foi escaneado: escaneie suas embalagens ou aceite-o fechado',
    no_reason: 'nenhum motivo escolhido',
    nobody_to_send_to: 'não consta quem o enviou',
  },
};

/** Words of goods-in and of returns. */
export const goodsIn: Desk['goodsIn'] = {
  titles: { goods_in: 'Recebimento', return: 'Devolução' },
  ready: { goods_in: 'Escaneie um volume', return: 'Escaneie o que será devolvido' },
  readySentence: {
    goods_in:
      'Escaneie a etiqueta da caixa ou do palete e depois suas embalagens. O leitor é ouvido o tempo todo.',
    return:
      'Escaneie a etiqueta da caixa ou do palete que será devolvido. As embalagens também podem ser escaneadas.',
  },
  toCounter: 'Ao balcão',
  keys: 'F4 mostra o que será assinado. F8 marca a última embalagem como danificada; Shift e F8, como suspeita. F9 é a câmera.',
  continued: {
    goods_in: (moment) => `Continuando a entrega iniciada em ${moment}.`,
    return: (moment) => `Continuando a devolução iniciada em ${moment}.`,
  },
  beginNew: 'Iniciar outra',
  close: 'Encerrar operação',
  closing: {
    title: 'Encerrar esta operação?',
    sentence: 'Ela fica no diário. O próximo escaneamento inicia uma nova.',
    unsigned: (count) => plural(count, 'Há 1 volume sem assinatura.', `Há ${count} volumes sem assinatura.`),
  },
  entry: {
    title: 'Volume',
    label: 'Número do volume (SSCC)',
    hint: 'Os 18 dígitos na etiqueta da caixa ou do palete.',
    wrong: 'Esse número não existe: são 18 dígitos, e o último precisa combinar com os outros.',
    take: 'Usar',
  },
  containers,
  packs: {
    title: 'Embalagens',
    none: 'Nenhuma embalagem escaneada ainda.',
    expected: { goods_in: 'Na lista', return: 'Vai de volta' },
    odd: {
      not_announced: 'Não está na lista',
      not_in_it: 'Embalagem errada: já tinha saído',
      unknown: 'Lista não lida',
      damaged: 'Danificada',
      suspect: 'Suspeita',
      adverse: 'Separar',
    },
    sentences: {
      not_announced: 'A embalagem é autêntica, mas nenhum volume desta operação a tem em sua lista.',
      already_here: 'Ela foi recebida aqui antes, e nenhum volume desta operação a tem em sua lista.',
      not_in_it: 'Segundo o registro, esta embalagem já tinha saído de seu volume. Não deveria estar nele.',
      damaged: 'Você a marcou como danificada. Nada em seu registro pesa contra ela.',
      suspect: 'Você a marcou como suspeita. Nada em seu registro pesa contra ela.',
      goes_back: 'A embalagem é devolvida com seu volume.',
    },
    next: {
      not_announced: 'Ponha-a à parte. Falta escanear o volume dela?',
      already_here: 'É de sua própria prateleira? Ponha-a de volta lá.',
      not_in_it: 'Ponha-a à parte e pergunte a quem enviou.',
      damaged: 'Mantenha-a fora do estoque.',
      suspect: 'Mantenha-a fora do estoque e não a entregue.',
      goes_back: 'Ponha-a no volume.',
    },
    ownContainer: (sscc) => `Segundo seu registro, está no volume ${sscc}.`,
    addContainer: 'Usar o volume dela',
    single:
      'Uma embalagem avulsa não pode ser devolvida no registro: só um volume com tudo o que há nele. Separe a embalagem no balcão ou devolva o volume dela.',
    markDamaged: 'Danificada',
    markSuspect: 'Suspeita',
    times: (count) => plural(count, '1 vez', `${count} vezes`),
    open: (row) => `Abrir a linha ${row}`,
    more: (count) => `Mostrar mais ${count}`,
  },
  summary: {
    title: 'Esta operação',
    containers: 'Volumes',
    scanned: 'Embalagens escaneadas',
    inferred: 'Dadas por presentes',
    missing: 'Não escaneadas',
    surplus: 'Fora da lista',
    wrong: 'Embalagens erradas',
    damaged: 'Danificadas',
    suspect: 'Suspeitas',
    adverse: 'A separar',
    review: 'Ver e assinar',
    nothing: 'Nada pode ser assinado ainda.',
    ready: (count) => plural(count, '1 volume a assinar', `${count} volumes a assinar`),
  },
  plan,
  receipt: {
    title: 'Assinado nesta operação',
    by: (partner) => `Assinado por ${partner}`,
    block: (block) => `bloco ${block}`,
    print: 'Imprimir',
  },
};
