import type { Core } from '../en.ts';

/** Words around every screen. */
export const shell: Core['shell'] = {
  name: 'Theriac',
  skip: 'Ir para o conteúdo',
  menu: 'Principal',
  nav: {
    scan: 'Escanear',
    counter: 'Balcão',
    inspect: 'Inspeção',
    onChain: 'O que está no registro',
    demo: 'Exemplos',
    settings: 'Ajustes',
    medicines: 'Meus medicamentos',
    help: 'Ajuda',
  },
  language: 'Idioma',
  demoNetwork:
    'Rede de demonstração: empresas e embalagens inventadas. “Agora” é a hora da própria cadeia, que começa em novembro de 2026.',
  signedIn: 'Em nome de',
  signOut: 'Sair',
  notFound: {
    title: 'Essa página não existe',
    sentence: 'O endereço não leva a nenhum lugar deste app.',
    action: 'Escanear embalagem',
  },
  broken: {
    title: 'Algo deu errado no app',
    sentence:
      'A falha é nossa, não da embalagem. Nada foi verificado. Recarregue a página; se continuar, avise-nos.',
    action: 'Recarregar',
    details: 'Detalhes técnicos',
    notLoaded: 'Uma parte do app não pôde ser carregada. Verifique a conexão e recarregue a página.',
    kept: 'O que você salvou neste aparelho continua aqui.',
    copy: 'Copiar os detalhes',
    copied: 'Copiado',
  },
  update: {
    waiting: 'Há uma versão mais nova deste app. O que não estiver salvo nesta tela seria perdido.',
    replaced:
      'Outra aba já usa uma versão mais nova deste app. Termine aqui e depois recarregue esta também.',
    apply: 'Usar a versão nova',
  },
  hostSettings: {
    title: 'Os ajustes do servidor deste app não fazem sentido',
    sentence: 'Eles são ignorados, e são consultados os nós incluídos no app. Avise quem o administra.',
  },
};
