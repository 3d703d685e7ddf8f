import type { Desk } from '../en.ts';

const keep = 'Por enquanto, não tome mais nada desta embalagem. Guarde-a com a caixa e a bula.';
const replacement =
  'Peça hoje outra embalagem numa farmácia. Não interrompa simplesmente um medicamento de que você precisa todo dia.';
const taken =
  'Se você já tomou deste medicamento e está passando mal, ligue para um médico ou para o número de emergência e diga o que tomou.';
const report =
  'Use “Relatar esta embalagem” abaixo da resposta e entregue o relato na farmácia onde você a obteve.';
const askPharmacy =
  'Numa farmácia: de preferência naquela onde você obteve a embalagem. Se a comprou pela internet ou na rua, em qualquer farmácia ou à autoridade de medicamentos de seu país.';
const askAnyPharmacist = 'Em qualquer farmácia.';

const again = 'Escaneie mais uma vez, da própria embalagem. Um leitor mal configurado altera caracteres.';
const compare = 'Compare o impresso na embalagem com os valores na tela, caractere por caractere.';
const apart = 'Separe a embalagem, fora do estoque, e entregue outra.';
const notify =
  'Notifique-a como suspeita. As 24 horas para avisar a autoridade começam quando você confirma que ela é ilegítima.';
const askMaker = 'Ao detentor do registro sanitário e à sua autoridade de medicamentos.';

const stays = 'Se a resposta não mudar, siga para o próximo passo.';
const noAccusation = 'Não diz que sua farmácia tenha feito algo errado.';
const perhapsMistake = 'Ainda não é prova de falsificação: um erro nos registros tem o mesmo aspecto.';

const outcomes: Desk['help']['outcomes'] = {
  genuine: {
    means:
      'Tudo o que pode ser verificado foi verificado, e está bem: o fabricante registrou exatamente esta embalagem, lote e validade são os do rótulo, ninguém a usou nem pediu seu recolhimento, e cada passagem consta no registro.',
    not: [
      'Não pode mostrar que o lacre está intacto, nem que dentro está o que a caixa diz. Olhe a embalagem.',
      'Um código copiado pode parecer autêntico até que seu gêmeo seja usado.',
      'Não diz que este medicamento é o certo para você.',
    ],
    patient: {
      steps: [
        'Olhe o lacre. Se estiver rompido, ou a embalagem parecer estranha, não a use e mostre-a numa farmácia.',
        'Tome o medicamento como foi orientado na consulta ou na farmácia.',
        'Salve a embalagem em “Meus medicamentos”, e um recolhimento posterior não lhe escapará.',
      ],
      ask: askAnyPharmacist,
    },
    pharmacist: {
      steps: ['Confira se o lacre está intacto.', 'Dispense-a e registre que o fez.'],
      ask: 'A ninguém, a menos que a própria embalagem pareça errada.',
    },
  },
  supplied: {
    means:
      'Uma farmácia registrou que entregou esta embalagem. Para uma embalagem que você obteve lá, é exatamente como deve ser.',
    not: [
      'Não pode saber onde você obteve a embalagem. Só você pode.',
      'Se o lugar ou o dia estiverem errados, sua embalagem e a do registro podem não ser a mesma.',
    ],
    patient: {
      steps: [
        'Leia qual farmácia e em que dia. Foi lá que você a obteve?',
        'Se sim, nada de errado foi encontrado.',
        'Se não, não use ainda a embalagem e mostre-a numa farmácia.',
      ],
      ask: 'Na farmácia indicada.',
    },
    pharmacist: {
      steps: [
        'Pergunte de onde vem a embalagem.',
        'Não a aceite de volta no estoque: ela já saiu da cadeia de abastecimento.',
      ],
      ask: 'À farmácia que a registrou.',
    },
  },
  caution: {
    means:
      'A embalagem consta no registro e nada a bloqueia. Mas uma coisa não está como deveria, ou não pôde ser comparada. A resposta diz qual.',
    not: [
      'Não significa que a embalagem é falsificada.',
      'Não significa que está tudo bem: alguém precisa antes olhar essa coisa.',
    ],
    patient: {
      steps: [
        'Leia a frase da resposta. Se ela pedir que compare lote e validade com o impresso, faça isso primeiro.',
        'Se não forem iguais, ou em caso de dúvida, não use a embalagem e mostre-a numa farmácia.',
      ],
      ask: askPharmacy,
    },
    pharmacist: {
      steps: [
        'Leia o achado marcado e suas provas.',
        'Se a embalagem está a caminho de você, receba primeiro o volume dela.',
        'Decida e registre o que fez.',
      ],
      ask: 'A quem forneceu a embalagem, se faltar uma passagem.',
    },
  },
  blocked: {
    means:
      'O registro diz que esta embalagem não deve ser usada. Pode estar em recolhimento, vencida, com roubo comunicado ou separada, ou seu percurso é impossível. A resposta diz qual é o caso.',
    not: [
      'Um recolhimento vale para um lote inteiro. Não diz que há algo errado com cada embalagem.',
      noAccusation,
    ],
    patient: {
      steps: [keep, replacement, taken, 'Leve a embalagem a uma farmácia. Não a jogue no lixo nem na pia.'],
      ask: 'Numa farmácia, hoje. Num recolhimento, o aviso do fabricante ou da autoridade diz mais.',
    },
    pharmacist: {
      steps: [
        apart,
        'Siga o aviso: num recolhimento, procure outras embalagens do lote e os pacientes que as tenham.',
        'Registre o que fez.',
      ],
      ask: 'A quem determinou o recolhimento ou a quem separou a embalagem. A resposta indica ambos.',
    },
  },
  used_here: {
    means: 'Sua própria farmácia já registrou antes a entrega desta embalagem.',
    not: ['Não é alarme por si só: embalagens parciais e estoque de enfermaria aparecem assim.'],
    patient: {
      steps: [
        'Se você obteve a embalagem nessa farmácia, nada de errado foi encontrado.',
        'Se a obteve em outro lugar, não a use ainda.',
      ],
      ask: 'Na farmácia indicada.',
    },
    pharmacist: {
      steps: [
        'Embalagem parcial ou estoque de enfermaria: siga em frente.',
        'Registrada por engano: desfaça, em até dez dias.',
        'Ninguém sabe explicar: separe a embalagem e procure sua gêmea.',
      ],
      ask: 'Aos colegas, e em seu próprio diário.',
    },
  },
  used_elsewhere: {
    means:
      'Outra pessoa já registrou uma embalagem com este número como entregue, destruída, exportada ou saída de outra forma. Um número pertence a uma só embalagem, então uma das duas não deveria existir.',
    not: ['Não diz qual das duas embalagens é a certa.', perhapsMistake, noAccusation],
    patient: { steps: [keep, replacement, taken, report], ask: askPharmacy },
    pharmacist: {
      steps: [
        'Leia quem a registrou, como e quando.',
        'Pergunte se ela foi aceita de volta de quem a tinha, ou registrada por engano.',
        apart,
        notify,
      ],
      ask: 'A quem a registrou; depois, ao detentor do registro sanitário e à sua autoridade de medicamentos.',
    },
  },
  label_mismatch: {
    means:
      'O número desta embalagem consta no registro, mas o lote ou a validade impressos nela não são os que o fabricante registrou. A resposta mostra ambos.',
    not: [perhapsMistake, 'Um código mal lido ou mal digitado tem o mesmo aspecto. Leia-o mais uma vez.'],
    patient: {
      steps: [`Escaneie a embalagem mais uma vez. ${stays}`, keep, replacement, report],
      ask: askPharmacy,
    },
    pharmacist: { steps: [again, compare, apart, notify], ask: askMaker },
  },
  unknown_serial: {
    means:
      'O registro que o fabricante fez deste lote está completo, e não há nele uma embalagem com este número. Uma embalagem autêntica do lote estaria.',
    not: [
      perhapsMistake,
      'Não é o mesmo que “Impossível verificar”: o registro foi lido, e lido por inteiro.',
    ],
    patient: {
      steps: [
        `Escaneie a embalagem mais uma vez. Se digitou o número, olhe cada caractere. ${stays}`,
        keep,
        replacement,
        report,
      ],
      ask: askPharmacy,
    },
    pharmacist: {
      steps: [again, 'Veja se a embalagem é encontrada em outro lote: o app procura.', apart, notify],
      ask: askMaker,
    },
  },
  unknown_lot: {
    means:
      'Os produtos do fabricante constam no registro, mas ninguém jamais registrou um lote com este número.',
    not: [
      perhapsMistake,
      'Um número de lote mal lido ou mal digitado tem o mesmo aspecto. Maiúsculas e minúsculas são diferentes.',
    ],
    patient: {
      steps: [
        `Escaneie a embalagem mais uma vez. Se digitou o lote, olhe cada caractere. ${stays}`,
        keep,
        replacement,
        report,
      ],
      ask: askPharmacy,
    },
    pharmacist: { steps: [again, compare, apart, notify], ask: askMaker },
  },
  duplicate: {
    means:
      'O registro do fabricante contém o número desta embalagem mais de uma vez. Por isso ninguém pode distinguir a embalagem certa de uma cópia.',
    not: ['O mais provável é um erro de quem registrou o lote, mas ninguém pode saber isso pela embalagem.'],
    patient: { steps: [keep, replacement, report], ask: askPharmacy },
    pharmacist: {
      steps: [apart, 'Notifique o fabricante: o registro precisa ser explicado.'],
      ask: askMaker,
    },
  },
  untrusted_issuer: {
    means:
      'Quem pôs este lote no registro não tinha direito a isso naquele momento: o número de produto não era seu, ou não tinha licença válida.',
    not: [
      'Não significa que o medicamento dentro dela é ruim. Significa que ninguém com direito a isso respondeu por ele.',
    ],
    patient: { steps: [keep, replacement, taken, report], ask: askPharmacy },
    pharmacist: {
      steps: [
        'Trate a embalagem como suspeita.',
        apart,
        'Olhe o resto de seu estoque do mesmo emissor.',
        notify,
      ],
      ask: 'Ao detentor do registro sanitário e à sua autoridade de medicamentos.',
    },
  },
  no_serial: {
    means:
      'O código que foi lido não distingue uma embalagem de outra. Nem todo medicamento precisa ter um código que distinga.',
    not: ['Não diz nada de bom nem de ruim sobre exatamente esta embalagem.'],
    patient: {
      steps: [
        'Procure na caixa um código quadrado feito de pontinhos e escaneie esse.',
        'Se não houver, confira você o lacre e a validade.',
      ],
      ask: askAnyPharmacist,
    },
    pharmacist: {
      steps: [
        'Procure um código quadrado na embalagem.',
        'Se não houver, use as verificações que faria sem este app.',
      ],
      ask: 'A quem forneceu a embalagem, se você espera um código nela.',
    },
  },
  unknown_product: {
    means:
      'O fabricante deste medicamento não participa desta rede. Por isso não há registro com que comparar.',
    not: [
      'Não é alarme. A maioria dos medicamentos do mundo não está nesta rede.',
      'Também não é bom sinal: não diz nada sobre a embalagem.',
    ],
    patient: {
      steps: [
        'Confira você o lacre e a validade.',
        'Se tiver dúvida, mostre a embalagem numa farmácia antes de usá-la.',
      ],
      ask: askAnyPharmacist,
    },
    pharmacist: {
      steps: ['Verifique a embalagem no sistema que o fabricante usa.', 'Use suas outras verificações.'],
      ask: 'A quem forneceu a embalagem.',
    },
  },
  could_not_check: {
    means:
      'Parte do registro não pôde ser lida agora: não havia conexão, ou os computadores consultados não deram uma resposta que pudesse ser provada. Por isso não há resposta.',
    not: [
      'Não é um sim, mesmo que ontem a mesma embalagem estivesse bem.',
      'Também não é um não. Não diz nada sobre a embalagem.',
    ],
    patient: {
      steps: [
        'Veja se seu celular está conectado e tente de novo.',
        'Não é preciso esperar aqui: o app guarda o escaneamento, verifica quando pode e avisa você.',
        'Se precisa do medicamento agora, peça que o verifiquem numa farmácia.',
      ],
      ask: askAnyPharmacist,
    },
    pharmacist: {
      steps: [
        'Tente de novo. Veja que parte não pôde ser lida e por quê.',
        'Se o paciente não pode esperar, siga a norma de sua farmácia para embalagens entregues sem verificação, e registre.',
        'O app verifica sozinho depois. Se ficar vermelho, ele diz isso até que alguém tenha visto.',
      ],
      ask: 'A quem cuida de sua rede, se continuar.',
    },
  },
  unreadable: {
    means: 'O que foi escaneado não é o código de um medicamento, ou está danificado.',
    not: ['Não diz nada sobre a embalagem: nenhuma embalagem foi consultada.'],
    patient: {
      steps: [
        'Procure o código quadrado feito de pontinhos. Muitas vezes há ao lado um endereço web ou um código de barras de venda.',
        'Mantenha-o plano, a 15–20 cm, com boa luz.',
        'Se estiver danificado, digite os números que estão ao lado.',
      ],
      ask: 'Numa farmácia, se o código de uma embalagem nova não puder ser lido.',
    },
    pharmacist: {
      steps: [
        'Escaneie o código quadrado de novo ou digite os números.',
        'Se muitos códigos falharem, teste o leitor em Ajustes.',
      ],
      ask: 'A quem forneceu a embalagem, se a impressão for ruim.',
    },
  },
};

/** Words of the pages that explain each answer. */
export const help: Desk['help'] = {
  lead: 'Cada escaneamento termina com uma destas respostas. Aqui está o que cada uma significa, o que fazer e a quem perguntar.',
  all: 'Todas as respostas',
  back: 'Voltar a todas as respostas',
  means: 'O que significa',
  not: 'O que não significa, ou não pode mostrar',
  what: 'O que fazer',
  whom: 'A quem perguntar',
  forPatients: 'Se o medicamento é seu',
  forPharmacists: 'Se você trabalha numa farmácia',
  calledFor: (word) => `Na farmácia se lê: “${word}”`,
  calledForPatients: (word) => `Os pacientes leem: “${word}”`,
  rules: 'As regras exatas desta resposta',
  urgent: {
    title: 'Se você está passando mal',
    sentence:
      'Não espere por este app. Ligue para um médico ou para o número de emergência de seu país, e guarde a embalagem para que possam vê-la.',
  },
  limits: {
    title: 'O que nenhum escaneamento pode fazer',
    lines: [
      'Ele verifica se esta embalagem consta no registro como deve. Não pode olhar dentro.',
      'Não substitui um farmacêutico nem um médico.',
    ],
  },
  outcomes,
};
