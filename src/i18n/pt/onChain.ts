import type { Desk } from '../en.ts';

/** Words of the screen that says what is on record. */
export const onChain: Desk['onChain'] = {
  title: 'O que está no registro',
  lead: 'Este app lê um registro público. Aqui está o que a leitura revela, o que há nele e quem o escreveu.',
  network: {
    title: 'A rede',
    name: 'Rede',
    chain: 'cadeia',
    nodes: 'Nós consultados',
    block: 'Bloco mais recente',
    asking: 'Consultando…',
    unread: 'Não foi possível ler a rede.',
    blockAt: (number, moment) => `${number}, de ${moment}`,
    agreed: (agreed, asked) => `Nós que concordam: ${agreed} de ${asked}`,
    clock: 'O que é “agora”',
    chainClock:
      'Agora é a hora da própria cadeia. Ela fica parada até que algo seja assinado, por isso nada aqui vence sozinho.',
    deviceClock: 'Agora é a hora deste aparelho. Um bloco mais recente antigo demais não é aceito.',
  },
  contracts: {
    title: 'Os contratos',
    lead: 'Seus endereços estão incluídos no app. Nenhum ajuste e nenhum link pode mudá-los, e seu código é comparado antes que qualquer resposta valha.',
    since: (block) => `desde o bloco ${block}`,
    names: {
      partners: 'Parceiros comerciais',
      catalogue: 'Catálogo de produtos',
      ledger: 'Registro de custódia',
    },
  },
  stored: {
    title: 'O que é guardado, e por quem',
    what: 'O quê',
    who: 'Escrito por',
    rows: [
      {
        what: 'Empresas: nome, número de localização (GLN), função, lugares, licenças e suas datas',
        who: 'A autoridade de medicamentos',
      },
      {
        what: 'Que empresa pode emitir que números de produto',
        who: 'A autoridade de medicamentos',
      },
      {
        what: 'Produtos: nome, concentração, forma, tamanho da embalagem, conservação',
        who: 'O fabricante',
      },
      {
        what: 'Lotes: número, validade, recolhimento ou retirada do mercado',
        who: 'O fabricante; um recolhimento, também a autoridade',
      },
      {
        what: 'Embalagens: uma impressão digital do número de produto e do número de série, da qual não se pode deduzir um número de série aleatório',
        who: 'O fabricante',
      },
      {
        what: 'Caixas e paletes: número (SSCC), quantas embalagens de quais lotes, com quem estão',
        who: 'Quem está com eles',
      },
      {
        what: 'Etapas: envio, recebimento, retenção e assim por diante, com lugar e hora',
        who: 'A empresa que realiza a etapa',
      },
      {
        what: 'O fim de uma embalagem: dispensada, destruída, roubada e assim por diante, e em que dia; isso torna pública uma segunda impressão digital da embalagem',
        who: 'A farmácia, ou quem está com ela',
      },
    ],
    never:
      'Nunca é guardado: pacientes, receitas, preços, nomes da equipe. De quem assinou, guarda-se a conta.',
    all: 'Todos os tipos de anotação, da interface dos próprios contratos',
    forever: 'O que se escreve permanece. Uma correção é uma anotação nova ao lado da antiga.',
  },
  reading: {
    title: 'O que a leitura revela',
    points: [
      'Um escaneamento pergunta a um nó pelo produto, pelo lote e pela caixa, e encontra a embalagem em seu próprio aparelho. O nó fica sabendo seu endereço de rede, a hora, o produto e o lote; nunca o número de série.',
      'Ler não exige conta nem carteira, e não deixa rastro no registro.',
      'Abrir num navegador um endereço impresso é diferente: mostra o código inteiro, com o número de série, ao servidor desse endereço. O nosso não guarda lista do que foi aberto. Um código falso pode levar a um site falso: escaneie dentro deste app.',
      'Escaneamentos recentes e ajustes ficam neste aparelho.',
    ],
  },
  limits: {
    title: 'O que ele não pode fazer',
    points: [
      'Um registro aberto mostra aos concorrentes quanto de que produto vai de quem a quem, e quando.',
      'O registro diz se uma embalagem foi fabricada, guardada e usada como deve. Não pode ver um defeito dentro da embalagem.',
      'Um código copiado pode parecer autêntico até que seu gêmeo seja usado.',
    ],
  },
};
