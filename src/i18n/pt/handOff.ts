import type { Desk } from '../en.ts';

/** Words for passing a checked pack on to the dispensing system. */
export const handOff: Desk['handOff'] = {
  title: 'Passar embalagens para o sistema de dispensação',
  lead: 'Para que ninguém escaneie duas vezes. Um navegador não pode digitar em outros programas: pode copiar, ou abrir um endereço que o outro programa escuta. Quem recebe isso fica sabendo o número de série.',
  ways: { off: 'Não', clipboard: 'Copiar', link: 'Abrir endereço' },
  form: 'Copiado como',
  forms: { element_string: 'um leitor digita', bracketed: 'está impresso: (01)…' },
  link: 'Endereço',
  linkHint:
    'Por exemplo, pms://scan?gtin={gtin}&serial={serial}&lot={lot}&expiry={expiry}, ou {code} para tudo.',
  linkWrong: 'Um endereço que contenha {serial} ou {code}.',
  when: 'Quando',
  whenNames: { each: 'cada uma que se pode dispensar, sozinha', hand: 'quando eu mandar' },
  pass: 'Passar',
  done: {
    copied: (line) => `A linha ${line} foi copiada para o sistema de dispensação.`,
    opened: (line) => `A linha ${line} foi passada ao sistema de dispensação.`,
    failed: (line) => `A linha ${line} não pôde ser passada. Veja os ajustes deste terminal.`,
  },
};
