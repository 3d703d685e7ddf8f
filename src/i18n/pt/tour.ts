import type { Desk } from '../en.ts';

/** Words of what is said once to whoever opens the app for the first time. */
export const tour: Desk['tour'] = {
  title: 'Primeira vez aqui? Três passos',
  scan: 'Escaneie o código quadrado da embalagem. A imagem e o número de série ficam neste aparelho.',
  read: 'Leia a resposta. Palavra, cor e forma dizem todas o mesmo.',
  act: 'Faça o que a resposta diz. Em caso de dúvida, pergunte numa farmácia.',
  done: 'Entendi',
  help: 'O que as respostas significam',
  demo: 'Testar com embalagens de exemplo',
};
