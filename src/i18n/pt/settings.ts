import type { Desk } from '../en.ts';

/** Words of the settings screen. */
export const settings: Desk['settings'] = {
  title: 'Ajustes',
  lead: 'Guardados só neste aparelho.',
  language: {
    title: 'Idioma',
    auto: 'Como no navegador',
  },
  role: {
    title: 'Respostas escritas para',
    hint: 'A resposta é a mesma; mudam as palavras e os passos seguintes.',
    names: {
      auto: 'Quem entrar',
      patient: 'Pacientes',
      pharmacist: 'Farmácias',
      inspector: 'Inspeção',
    },
  },
  till: {
    title: 'Este terminal fica na farmácia',
    label: 'Número de localização da farmácia (GLN)',
    hint: '13 dígitos. Dá as palavras das respostas (“aqui”) e não prova nada.',
    digits: (typed) => `${typed} de 13 dígitos`,
    good: 'Dígito verificador certo. Salvo.',
  },
  nodes: {
    title: 'Nós da rede a consultar',
    label: 'Endereços de nós, um por linha',
    hint: 'Toda resposta é conferida, venha de quem vier; com vários nós nota-se também se um deles esconde algo. O servidor deste app precisa permitir os endereços.',
    standard: 'Sem nada aqui, são consultados estes:',
    save: 'Salvar e conferir',
    invalid: (address) => `“${address}” não é um endereço de nó, como https://node.example.`,
    checking: 'Consultando…',
    good: 'Rede certa, contratos certos.',
    block: (number, moment) => `Bloco mais recente: ${number}, de ${moment}.`,
    proven: 'Ele prova suas respostas.',
    said: 'Ele não pode provar suas respostas; elas aparecem como ditas, não provadas.',
    took: (ms) => `Respondeu em ${ms} ms.`,
  },
  theme: { title: 'Aparência', names: { auto: 'Como no aparelho', light: 'Clara', dark: 'Escura' } },
  sound: {
    title: 'Som e vibração',
    names: { on: 'Sim', off: 'Não' },
    hint: 'Cada tipo de resposta tem os seus.',
    meanings: {
      title: 'O que significa cada som',
      lead: 'Tudo o que ouve ou sente está também no ecrã, em palavras e como forma. Sem som não se perde nada.',
      play: (name) => `Ouvir: ${name}`,
      sounds: {
        good: {
          means: 'Nada de errado encontrado',
          form: 'Dois tons, o segundo mais agudo. Uma vibração curta.',
        },
        check: {
          means: 'Veja com mais atenção antes de continuar',
          form: 'Dois tons iguais. Duas vibrações curtas.',
        },
        stop: {
          means: 'Pare: não use esta embalagem',
          form: 'Dois tons graves e longos, o segundo mais grave. Três vibrações longas.',
        },
        unsure: {
          means: 'Sem resposta sobre esta embalagem',
          form: 'Três tons rápidos, para baixo e outra vez para cima. Três vibrações muito curtas.',
        },
        read: {
          means: 'Foi lido um código; segue-se a resposta',
          form: 'Um tom agudo muito curto. Um toque leve.',
        },
      },
    },
  },
};
