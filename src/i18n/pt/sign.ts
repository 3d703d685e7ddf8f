import type { Desk } from '../en.ts';
import { plural } from './plural.ts';
import { refusals, refusedHere } from './refusals.ts';

const packs = (count: number): string => plural(count, '1 embalagem', `${count} embalagens`);
const containers = (count: number): string => plural(count, '1 volume', `${count} volumes`);

/** Words around signing: who signs, what is recorded, and why it was refused. */
export const sign: Desk['sign'] = {
  title: {
    dispense: 'Dispensar esta embalagem',
    undo: 'Desfazer dispensação',
    hold_pack: 'Separar esta embalagem',
    release_pack: 'Liberar esta embalagem',
    decommission_pack: 'Dar baixa nesta embalagem',
    receive: 'Receber este volume',
    refuse: 'Recusar este volume',
    ship: 'Enviar este volume',
    cancel_shipment: 'Chamar este volume de volta',
    hold_unit: 'Reter este volume',
    release_unit: 'Liberar este volume',
    decommission_unit: 'Dar baixa neste volume',
    report_suspect: 'Notificar uma suspeita',
    close_report: 'Encerrar notificação',
    declare_error: 'Declarar uma etapa errada',
  },
  runTitle: 'Assinar tudo isto',
  opening: 'Abrindo…',
  cancel: 'Cancelar',
  connect: {
    title: 'Quem é você?',
    sentence:
      'Consultar embalagens não exige conta. Para registrar algo, escolha a conta que age em nome de sua empresa.',
    wallets: 'Carteiras neste navegador',
    noWallet:
      'Nenhuma carteira foi encontrada neste navegador. Instale a que sua empresa usa e recarregue esta página.',
    demo: 'Identidades de demonstração',
    demoSentence: 'Existem só nesta rede local. O nó dela assina por elas.',
    connecting: (name) => `Esperando ${name}…`,
  },
  account: {
    reading: 'Procurando em nome de quem esta conta age…',
    actsFor: 'Você age em nome de',
    gln: 'Número de localização (GLN)',
    licenceUntil: (number, until) => `Licença ${number}, válida até ${until}`,
    licenceNot: 'Sem licença válida agora',
    place: 'Lugar registrado junto',
    key: 'Conta',
    change: 'Usar outra conta',
    nobody:
      'Esta conta não age em nome de ninguém nesta rede. Pergunte a quem administra as contas de sua empresa.',
    unread: 'Não foi possível ler em nome de quem esta conta age.',
    tryAgain: 'Tentar de novo',
  },
  roles: {
    manufacturer: 'fabricante',
    wholesaler: 'distribuidora',
    carrier: 'transportadora',
    pharmacy: 'farmácia',
    inspector: 'inspeção',
    authority: 'autoridade',
  },
  /** What will stand on the ledger about one pack or container, before it is signed. `as`: for what it is taken out. */
  summary: {
    dispense: ({ partner }) =>
      `${partner} dispensa esta embalagem. Depois disso, seu código está usado em toda parte.`,
    undo: ({ partner }) =>
      `${partner} desfaz a dispensação desta embalagem. Ela pode ser dispensada de novo.`,
    hold_pack: ({ partner }) =>
      `${partner} separa esta embalagem como suspeita. Até que seja liberada, ninguém pode dispensá-la.`,
    release_pack: ({ partner }) => `${partner} libera esta embalagem. Ela pode ser dispensada de novo.`,
    decommission_pack: ({ partner, as }) =>
      `${partner} dá baixa definitiva nesta embalagem. Registrado como: ${as}.`,
    receive: ({ partner, container }) => `${partner} recebe o volume ${container} e tudo o que há nele.`,
    refuse: ({ partner, container, as }) =>
      `${partner} não aceita o volume ${container}. Ele fica com quem o enviou. Registrado como: ${as}.`,
    ship: ({ partner, container }) =>
      `${partner} envia o volume ${container} com tudo o que há nele. Continua sob sua guarda até ser recebido.`,
    cancel_shipment: ({ partner, container }) =>
      `${partner} chama de volta o volume ${container}, que ninguém recebeu.`,
    hold_unit: ({ partner, container }) =>
      `${partner} retém o volume ${container}. Até que seja liberado, nada do que há nele pode ser dispensado nem reenviado.`,
    release_unit: ({ partner, container }) => `${partner} libera o volume ${container}.`,
    decommission_unit: ({ partner, container, as }) =>
      `${partner} dá baixa no volume ${container} com todas as embalagens ainda ativas que há nele. Isto não pode ser desfeito. Registrado como: ${as}.`,
    report_suspect: ({ partner }) => `${partner} avisa a todos que isto é suspeito. Nada mais muda com isso.`,
    close_report: ({ partner }) => `${partner} diz como a suspeita terminou.`,
    declare_error: ({ partner }) =>
      `${partner} diz que uma etapa que registrou está errada. A etapa continua no registro, com isto ao lado.`,
  },
  /** The same about many, one line for each kind. */
  lines: {
    dispense: (count) => `Dispensar ${packs(count)}`,
    undo: (count) => `Desfazer a dispensação de ${packs(count)}`,
    hold_pack: (count) => `Separar ${packs(count)}`,
    release_pack: (count) => `Liberar ${packs(count)}`,
    decommission_pack: (count, as) => `Dar baixa em ${packs(count)}: ${as}`,
    receive: (count) => `Receber ${containers(count)}`,
    refuse: (count, as) => `Recusar ${containers(count)}: ${as}`,
    ship: (count) => `Enviar ${containers(count)}`,
    cancel_shipment: (count) => `Chamar de volta ${containers(count)}`,
    hold_unit: (count) => `Reter ${containers(count)}`,
    release_unit: (count) => `Liberar ${containers(count)}`,
    decommission_unit: (count, as) =>
      `Dar baixa definitiva em ${containers(count)} com todo o conteúdo: ${as}`,
    report_suspect: (count) => `Notificar ${plural(count, '1 suspeita', `${count} suspeitas`)}`,
    close_report: (count) => `Encerrar ${plural(count, '1 notificação', `${count} notificações`)}`,
    declare_error: (count) => plural(count, 'Declarar 1 etapa errada', `Declarar ${count} etapas erradas`),
  },
  confirm: {
    dispense: 'Assinar e dispensar',
    undo: 'Assinar e desfazer',
    hold_pack: 'Assinar e separar',
    release_pack: 'Assinar e liberar',
    decommission_pack: 'Assinar e dar baixa',
    receive: 'Assinar e receber',
    refuse: 'Assinar e recusar',
    ship: 'Assinar e enviar',
    cancel_shipment: 'Assinar e chamar de volta',
    hold_unit: 'Assinar e reter',
    release_unit: 'Assinar e liberar',
    decommission_unit: 'Assinar e dar baixa',
    report_suspect: 'Assinar e notificar',
    close_report: 'Assinar e encerrar',
    declare_error: 'Assinar e declarar',
  },
  run: {
    actsAs: (partner) => `${partner} assina que faz isto:`,
    checking: (count) =>
      plural(
        count,
        'Perguntando ao registro se aceitaria…',
        `Perguntando ao registro se aceitaria estes ${count}…`,
      ),
    accepted: 'O registro aceitaria isto.',
    signatures: (count) =>
      plural(count, 'Uma assinatura basta.', `Sua carteira vai perguntar ${count} vezes.`),
    leftOut: (count) =>
      plural(
        count,
        '1 fica de fora: o registro o recusaria',
        `${count} ficam de fora: o registro os recusaria`,
      ),
    othersGoOn: 'Os outros seguem sem eles.',
    nothingLeft: 'Não há nada para assinar: o registro recusaria tudo.',
    sign: (count) => plural(count, 'Assinar 1', `Assinar todos os ${count}`),
    signOthers: (count) => plural(count, 'Assinar o outro', `Assinar os outros ${count}`),
    checkAgain: 'Verificar de novo',
    list: (count) => plural(count, 'Mostrar qual', `Mostrar todos os ${count}`),
    part: (part, parts, count) =>
      `Parte ${part} de ${parts}: ${plural(count, '1 anotação', `${count} anotações`)}`,
    states: {
      prepared: 'espera sua vez',
      asked: 'espera sua assinatura',
      signed: 'assinado, espera seu bloco',
      included: 'no registro',
      final: 'no registro, definitivo',
      failed: 'não registrado',
      unknown: 'não se sabe',
    },
  },
  receipt: {
    title: 'Comprovante',
    done: (count) => plural(count, 'Feito. Está no registro.', `Feito. Todos os ${count} estão no registro.`),
    partly: (done, count) => `${done} de ${count} no registro.`,
    open: 'Está assinado e ainda não está no registro. Você pode continuar: fica guardado e é acompanhado.',
    partner: 'Assinado por',
    place: 'Lugar (GLN)',
    time: 'Hora declarada',
    transaction: 'Transação',
    block: (number, time) => `bloco ${number}, ${time}`,
    results: {
      waiting: 'Assinado, ainda não no registro',
      recorded: 'Registrado',
      stands: 'Já tinha sido registrado antes',
      refused: 'Deixado de fora',
      elsewhere: 'Outra janela deste navegador está registrando',
      not_recorded: 'Não registrado',
      unknown: 'Não se sabe',
    },
    outOfCustody: 'Registrada como dispensada embora nunca tenha sido recebida aqui.',
    print: 'Imprimir o comprovante',
    save: 'Salvar em arquivo (JSON)',
    fileName: (run) => `theriac-comprovante-${run}.json`,
    retry: (count) => plural(count, 'Tentar de novo o que resta', `Tentar de novo os ${count} que restam`),
  },
  open: {
    title: (count) =>
      plural(
        count,
        'Algo que você assinou está a caminho',
        `${count} coisas que você assinou estão a caminho`,
      ),
    sentence:
      'São acompanhadas até estarem no registro, mesmo que esta página seja fechada e aberta de novo.',
    endedTitle: 'O que foi feito de algo que você assinou',
    unknownTitle: 'Não sabemos se algo que você assinou foi registrado',
    unknownSentence: 'Verifique as embalagens de novo antes de repetir. Nada é feito duas vezes.',
    lookAgain: 'Olhar de novo',
    dismiss: 'Já vi',
  },
  progress: {
    checking: 'Perguntando ao registro se aceitaria isto…',
    signing: 'Esperando sua assinatura…',
    including: 'Assinado. Esperando até estar no registro…',
    included: 'Feito. Está no registro.',
  },
  wrongNetwork: {
    title: 'Sua carteira está em outra rede',
    sentence: (network) => `Isto é registrado em “${network}”.`,
    action: 'Mudar a rede na carteira',
    unchanged: 'A rede não foi mudada',
    declined: 'Você recusou na carteira. Nada foi registrado.',
  },
  steps: {
    checking: 'Aceito pelas regras do registro',
    signing: 'Assinado',
    including: 'No registro',
  },
  problem: {
    title: 'Nada foi registrado',
    unknownTitle: 'Não sabemos se foi registrado',
    slowTitle: 'Espera seu bloco',
    declined: 'Você não assinou.',
    network: 'Sua carteira está em outra rede. Mude-a lá e tente de novo.',
    account: 'Sua carteira mudou de conta. Veja quem assina e tente de novo.',
    unreachable: 'Não foi possível contatar o nó da rede.',
    funds: 'A conta não pode pagar a taxa da rede.',
    pending: 'Sua carteira ainda espera uma resposta. Abra-a e tente de novo.',
    replaced: 'Na carteira, outra transação foi posta no lugar desta.',
    batches: 'A carteira não aceitou várias coisas de uma vez. Tente de novo: serão assinadas uma a uma.',
    stopped: 'Não foi assinado: a operação terminou antes de chegar sua vez.',
    elsewhere: 'Outra janela deste navegador está registrando.',
    slow: 'Está assinado e ainda não está no registro. Você pode continuar: fica guardado e é acompanhado.',
    dropped: 'Foi enviado, e a rede o esqueceu. Nada disso está lá.',
    lost: 'Pode estar no registro: a conexão caiu ou demorou demais. Verifique de novo antes de repetir.',
    reverted: 'O registro recusou enquanto era registrado. Verifique de novo.',
    failed: 'A carteira ou o nó recusou.',
    details: 'Detalhes técnicos',
    checkAgain: 'Verificar de novo',
  },
  refusals,
  refusedHere,
  refusedOther: 'O registro não aceita isto.',
};
