import type { Desk } from '../en.ts';

/** Words about the leaflet that a product's record names. */
export const leaflet: Desk['leaflet'] = {
  title: 'Bula',
  lead: 'O fabricante pôs no registro o endereço da bula, com uma impressão digital do arquivo.',
  open: 'Abrir a bula',
  elsewhere: (host) => `Ela abre em ${host}, fora deste app. Esse site vê que você a abre.`,
  here: 'Ela vem do mesmo site que este app e foi comparada neste aparelho.',
  noLink: 'O endereço não pode ser aberto daqui:',
  check: 'É o arquivo certo?',
  checkHow:
    'Salve a bula em seu aparelho e escolha o arquivo aqui. Ele é comparado neste aparelho e não é enviado a lugar nenhum.',
  choose: 'Escolher o arquivo',
  checking: 'Comparando…',
  match: 'Esta é a bula que o fabricante pôs no registro, até o último caractere.',
  mismatch:
    'Este não é o arquivo que o fabricante pôs no registro. Pode ser uma bula mais nova ou mais antiga, outro idioma ou uma página salva em vez do arquivo. Em caso de dúvida, pergunte na farmácia.',
  unreadable: 'O arquivo não pôde ser aberto.',
  noHash: 'Não há impressão digital no registro, por isso não dá para comparar um arquivo.',
};
