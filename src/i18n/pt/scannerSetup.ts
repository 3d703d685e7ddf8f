import type { Desk } from '../en.ts';

/** Words of the page where a hand-held scanner is tried out. */
export const scannerSetup: Desk['scannerSetup'] = {
  title: 'Configurar o leitor',
  lead: 'Escaneie um dos dois códigos com seu leitor de mão. Não é preciso clicar em nada antes.',
  codes: {
    title: 'Códigos de teste',
    names: {
      gs1datamatrix: 'Código quadrado, como nas embalagens',
      'gs1-128': 'Código de barras, como em caixas e paletes',
    },
    picture: (name) => `Código de teste: ${name}`,
    drawing: 'Desenhando o código…',
    notDrawn: 'Não foi possível desenhar o código. Recarregue a página.',
    print: 'Imprimir esta página',
    hint: 'Alguns leitores não leem de uma tela: nesse caso, imprima a página.',
  },
  result: {
    title: 'O que chegou',
    waiting: 'Esperando o leitor…',
    good: 'Não há nada de errado com este leitor.',
    usable: 'As embalagens são lidas corretamente com este leitor.',
    'usable-once':
      'As embalagens serão lidas corretamente assim que este aparelho souber como o leitor digita.',
    'needed-no-more': 'O leitor já digita como deve: este aparelho não precisa compensar nada.',
    bad: 'Com este leitor, como está configurado, as embalagens não podem ser lidas com segurança.',
    text: 'Como chegou',
    nothing: 'Nada acontece quando você escaneia?',
    nothingWay:
      'O leitor precisa agir como um teclado (“USB HID keyboard” no manual), e esta janela precisa estar na frente.',
  },
  faults: {
    'separators-missing': {
      what: 'Os separadores entre os campos são omitidos.',
      way: 'Lote e número de série ficariam grudados. Procure “GS1 separator”, “FNC1” ou “group separator” no manual do leitor e faça-o enviar ASCII 29 (Ctrl+], ou a tecla F8).',
    },
    'separators-replaced': {
      what: (by) => `Os separadores chegam como ${by}.`,
      way: 'São entendidos. Melhor é ASCII 29 (Ctrl+], ou a tecla F8).',
    },
    'caps-lock': {
      what: 'Maiúsculas e minúsculas estão trocadas.',
      way: 'Desligue o Caps Lock no computador e procure “caps lock” ou “case conversion” no manual do leitor: ambos desligados.',
    },
    'caps-lock-on': {
      what: 'O Caps Lock está ligado neste computador.',
      way: 'Não prejudica os escaneamentos, mas sim o que você digita.',
    },
    'keyboard-layout': {
      what: (keyboard) => `O leitor digita para outro teclado: ${keyboard}.`,
      way: 'Procure “keyboard country” ou “keyboard layout” no manual do leitor e escolha “US English”, que funciona em qualquer computador. Ou deixe este aparelho compensar.',
    },
    prefix: {
      what: (text) => `O leitor põe algo antes do código: ${text}`,
      way: 'Procure “prefix” no manual e remova. Ou deixe este aparelho tirar.',
    },
    suffix: {
      what: (text) => `O leitor põe algo depois do código: ${text}`,
      way: 'Procure “suffix” no manual e deixe só o Enter. Ou deixe este aparelho tirar.',
    },
    'identifier-missing': {
      what: 'O leitor não diz que tipo de código leu.',
      way: 'As embalagens são lidas mesmo assim. Melhor é ligar “AIM identifier” ou “symbology identifier”: assim um código de barras nunca é tomado pelo quadrado.',
    },
    'end-key-missing': {
      what: 'Nada indica onde o código termina.',
      way: 'Procure “suffix” ou “terminator” no manual do leitor e escolha Enter (CR) ou Tab.',
    },
    'too-slow': {
      what: (ms) => `Os caracteres chegam devagar, com pausas de até ${ms} ms.`,
      way: 'Procure “inter-character delay” no manual do leitor e ponha 0: um escaneamento precisa ser mais rápido que uma pessoa digitando.',
    },
    'cut-short': {
      what: 'Falta o fim do código.',
      way: 'Procure “maximum length” no manual do leitor e ponha o valor mais alto.',
    },
    'characters-lost': {
      what: 'Perderam-se caracteres no caminho.',
      way: 'O computador não dá conta. Procure “inter-character delay” no manual do leitor e ponha 5 ou 10 ms.',
    },
    'other-code': {
      what: 'Este não é um dos códigos de teste, ou mudou demais.',
      way: 'Escaneie um dos códigos desta página. Se continuar, restaure a configuração de fábrica do leitor com o manual e comece de novo.',
    },
  },
  use: 'Deixar este aparelho compensar',
  current: {
    title: 'O que este aparelho compensa',
    keyboard: (keyboard) => `O leitor digita para outro teclado: ${keyboard}.`,
    prefix: (text) => `Antes do código, tira-se isto: ${text}`,
    suffix: (text) => `Depois do código, tira-se isto: ${text}`,
    forget: 'Não compensar nada',
  },
  keyboards: {
    us: 'inglês (EUA)',
    uk: 'inglês (Reino Unido)',
    de: 'alemão',
    fr: 'francês',
    es: 'espanhol',
    computer: 'o que está configurado neste computador',
  },
};
