import type { Core } from '../en.ts';

/** What each fact is called in a sentence. */
export const facts: Core['facts'] = {
  label: 'o rótulo',
  block: 'o estado da rede',
  product: 'o produto',
  lot: 'o lote',
  membership: 'o número de série',
  state: 'se a embalagem foi usada',
  custody: 'onde a embalagem esteve',
  reports: 'se alguém a notificou como suspeita',
  corrections: 'as correções de suas etapas',
  partners: 'as empresas que estiveram com ela',
};

/** Why something could not be read. */
export const causes: Core['causes'] = {
  node_unreachable: 'Não foi possível contatar o nó da rede. Verifique a conexão e tente de novo.',
  node_timeout: 'O nó da rede não respondeu a tempo. Tente de novo.',
  node_error: 'O nó da rede respondeu com um erro. Tente de novo ou escolha outro nó nos ajustes.',
  answer_malformed: 'O nó da rede deu uma resposta sem sentido. Escolha outro nó nos ajustes.',
  answer_too_large: 'O nó da rede enviou mais do que foi pedido. Escolha outro nó nos ajustes.',
  wrong_chain: 'O nó pertence a outra rede. Corrija o endereço dele nos ajustes.',
  wrong_contract:
    'Os contratos desta rede não são aqueles para os quais este app foi feito. Não confie nela.',
  header_invalid: 'O bloco mais recente do nó não fecha. Escolha outro nó nos ajustes.',
  proof_invalid: 'A resposta do nó não combina com a própria prova. Escolha outro nó nos ajustes.',
  trail_mismatch:
    'Faltam anotações ou elas foram alteradas: não fecham com o valor de controle gravado no registro.',
  nodes_disagree: 'Os nós consultados não concordam entre si.',
  head_stale:
    'O bloco mais recente é antigo demais: o nó está atrasado ou o relógio deste aparelho está errado. Tente de novo ou escolha outro nó nos ajustes.',
  clock_disagrees: 'O relógio deste aparelho e o da rede não coincidem. Acerte o relógio.',
  block_replaced: 'A rede substituiu o bloco mais recente durante a leitura. Tente de novo.',
  depends_on_unread: 'Depende de outro dado que não pôde ser lido.',
  beyond_limit: 'Havia mais a examinar do que o app examina de uma vez.',
};

/** Why a code is no medicine’s, or is not written as the standard demands. */
export const labelProblems: Core['labelProblems'] = {
  empty: 'Não há nada para ler.',
  'too-long': 'O texto é longo demais para um rótulo.',
  'not-a-product-code': 'Este código não identifica um produto.',
  'gs1-flag-missing':
    'O código parece o de um medicamento, mas não está marcado como tal (GS1). Escaneie o código quadrado da embalagem.',
  'symbology-unknown': 'Este tipo de código não é usado em medicamentos.',
  'ai-unknown': 'O código tem um campo que o padrão GS1 não conhece.',
  'ai-value-missing': 'Um campo do código está vazio.',
  'ai-value-short': 'Um campo do código é curto demais.',
  'ai-value-long': 'Um campo do código é longo demais. O leitor pode ter perdido um separador.',
  'ai-values-differ': 'Um campo aparece duas vezes no código, com valores diferentes.',
  'ai-required': 'Falta um campo que deve acompanhar outro.',
  'ai-excluded': 'Há no código dois campos que se excluem.',
  'serial-required': 'O código tem uma assinatura, mas nenhum número de série a que ela possa pertencer.',
  character: 'O código tem um caractere que não é permitido ali.',
  'check-digit': 'O dígito verificador está errado. Compare cada dígito com o impresso.',
  'check-characters': 'Os caracteres verificadores estão errados. Compare com o impresso.',
  'company-prefix': 'O número não começa com um prefixo de empresa.',
  date: 'Essa data não existe.',
  time: 'Essa hora não existe.',
  value: 'Um valor do código não é permitido ali.',
  brackets: 'Os parênteses não estão completos. Escreva assim: (01)09521001000017(21)ABC.',
  'uri-characters': 'O endereço tem caracteres que não são permitidos.',
  'uri-scheme': 'Isto não é um endereço web.',
  'uri-host': 'O endereço não indica nenhum servidor.',
  'uri-no-key': 'Este endereço não identifica um produto.',
  'uri-compressed':
    'Este é um link comprimido, que este app não abre. Escaneie o código quadrado ou digite os números.',
  'uri-key-order': 'As partes do endereço não estão na ordem que o padrão exige.',
  'uri-duplicate': 'Um campo aparece duas vezes no endereço.',
  'uri-not-in-query': 'Um campo está numa parte do endereço onde não pode estar.',
  'linear-length': 'A quantidade de dígitos não é a de um código de produto.',
  hibc: 'Este rótulo de dispositivo médico (HIBC) não está escrito como seu padrão exige.',
  'hibc-secondary': 'Esta é a segunda metade de um rótulo de dispositivo médico. Escaneie também a primeira.',
  iccbba: 'Este rótulo de sangue ou tecido (ICCBBA) não está escrito como seu padrão exige.',
  ppn: 'Este número farmacêutico alemão (PPN) não está escrito como seu padrão exige.',
  'medical-device':
    'Este é o código de um dispositivo médico, de um sistema diferente do GS1. Os produtos constam por seu número GS1: procure um segundo código.',
  'blood-or-tissue': 'Este é o código de sangue, tecido ou células (ISBT 128). Não consta no registro daqui.',
  'line-malformed': 'Esta linha não é o que se esperava.',
};

/** What was accepted but should be said. */
export const labelNotices: Core['labelNotices'] = {
  'gs1-assumed': 'O código não dizia ser um código GS1; foi lido como tal.',
  'separators-restored':
    'Os separadores estavam escritos como caracteres visíveis; foram lidos como separadores.',
  'day-00': 'A validade não traz o dia; foi considerado o último dia do mês.',
  'other-pack-level': 'Este número é de uma embalagem externa, não de uma única.',
  'variable-measure': 'Este número é para mercadorias vendidas por medida.',
  'shop-barcode': 'Este é o código de barras de venda. Escaneie o código quadrado.',
  'ntin-from-ppn': 'O número de produto foi calculado a partir do número farmacêutico alemão.',
};
