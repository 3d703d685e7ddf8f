import type { Core } from '../en.ts';

const apart = 'separe a embalagem, fora do estoque, e não a entregue.';
const setAside = 'Separe a embalagem, fora do estoque. Não a entregue.';
const patientStop = {
  word: 'Não use ainda esta embalagem',
  next: 'Guarde a embalagem. Peça hoje mesmo outra numa farmácia e mostre lá esta tela.',
};
const patientScanAgain =
  'Se a impressão estiver danificada, digite o código. Se não, mostre a embalagem numa farmácia.';

/** What each outcome says to each kind of viewer. */
export const outcomes: Core['outcomes'] = {
  genuine: {
    pharmacist: {
      word: 'Pode dispensar',
      sentence:
        'O rótulo é igual ao registro, a embalagem nunca foi usada e todo o seu percurso está registrado.',
      next: 'Confira se o lacre está intacto e dispense.',
    },
    patient: {
      word: 'Nada de errado encontrado',
      sentence:
        'O registro do fabricante e o rótulo coincidem, e ninguém usou esta embalagem nem pediu seu recolhimento.',
      next: 'Confira se o lacre está intacto. Se não estiver, mostre a embalagem na farmácia.',
    },
    inspector: {
      word: 'Autêntica',
      sentence:
        'Rótulo e registro coincidem; a embalagem está ativa; o percurso está comprovadamente completo.',
      next: 'Confira o lacre. As provas estão abaixo.',
    },
  },
  caution: {
    pharmacist: {
      word: 'Confira antes de dispensar',
      sentence: 'A embalagem consta no registro, mas algo não está como deveria.',
      next: 'Leia o que está marcado abaixo e depois decida.',
    },
    patient: {
      word: 'Pergunte antes de usar',
      sentence: 'A embalagem consta no registro, mas antes é preciso ver uma coisa.',
      next: 'Leia abaixo o que é. Em caso de dúvida, mostre esta tela na farmácia.',
    },
    inspector: {
      word: 'Atenção',
      sentence: 'Autêntica segundo o registro, com um achado que pede explicação.',
      next: 'Leia os achados abaixo.',
    },
  },
  blocked: {
    pharmacist: {
      word: 'Não dispensar',
      sentence: 'Esta embalagem não pode ser entregue.',
      next: `${setAside} Siga o aviso.`,
    },
    patient: { ...patientStop, sentence: 'O registro diz que esta embalagem não deve ser usada.' },
    inspector: {
      word: 'Bloqueada',
      sentence: 'O registro proíbe a venda desta embalagem.',
      next: 'Verifique onde está o resto do lote.',
    },
  },
  used_here: {
    pharmacist: {
      word: 'Você dispensou esta embalagem',
      sentence: 'Ela foi registrada como entregue aqui.',
      next: 'Embalagem parcial ou estoque de enfermaria: siga em frente. Senão, desfaça enquanto é possível ou separe a embalagem.',
    },
    patient: {
      word: 'Entregue',
      sentence: 'Esta embalagem consta como entregue.',
      next: 'Se não foi lá que você a obteve, não a use ainda. Pergunte numa farmácia.',
    },
    inspector: {
      word: 'Dispensada aqui',
      sentence: 'O estabelecimento pelo qual você consulta dispensou esta embalagem.',
      next: 'Compare com o diário do próprio estabelecimento.',
    },
  },
  used_elsewhere: {
    pharmacist: {
      word: 'Já usada em outro lugar',
      sentence: 'Segundo o registro, esta embalagem já saiu da cadeia de abastecimento.',
      next: `${setAside} Notifique o caso.`,
    },
    patient: { ...patientStop, sentence: 'Outra pessoa já registrou este número de série como usado.' },
    inspector: {
      word: 'Já usada em outro lugar',
      sentence:
        'A embalagem já tinha saído da cadeia de abastecimento. Seu número de série pode ter sido copiado.',
      next: 'Resguarde a embalagem e sua gêmea.',
    },
  },
  supplied: {
    pharmacist: {
      word: 'Entregue',
      sentence: 'Esta embalagem consta como entregue.',
      next: 'Pergunte de onde ela vem.',
    },
    patient: {
      word: 'Entregue',
      sentence: 'Foi lá que você a obteve?',
      next: 'Se sim, nada de errado foi encontrado. Se não, não use ainda esta embalagem e pergunte numa farmácia.',
    },
    inspector: {
      word: 'Entregue',
      sentence: 'A embalagem consta como dispensada.',
      next: 'Compare o lugar com aquele onde você a encontrou.',
    },
  },
  label_mismatch: {
    pharmacist: {
      word: 'O rótulo não confere',
      sentence: 'O que está impresso não é o que o fabricante registrou.',
      next: `Escaneie de novo e compare com o impresso. Se a resposta não mudar: ${apart}`,
    },
    patient: {
      ...patientStop,
      sentence: 'O que está impresso na embalagem não é o que o fabricante registrou.',
    },
    inspector: {
      word: 'Rótulo não confere',
      sentence: 'O impresso e o registro diferem.',
      next: 'Fotografe o impresso. Resguarde a embalagem.',
    },
  },
  unknown_serial: {
    pharmacist: {
      word: 'Série não encontrada',
      sentence:
        'O registro que o fabricante fez deste lote está completo, e este número de série não está nele.',
      next: `Escaneie de novo, caso o leitor tenha alterado o texto. Se a resposta não mudar: ${apart}`,
    },
    patient: { ...patientStop, sentence: 'O fabricante não registrou nenhuma embalagem com este número.' },
    inspector: {
      word: 'Série não encontrada',
      sentence: 'O lote está comprovadamente completo sem este número de série.',
      next: 'Resguarde a embalagem.',
    },
  },
  unknown_lot: {
    pharmacist: {
      word: 'Lote não encontrado',
      sentence: 'O produto consta no registro; este lote, não.',
      next: `Escaneie de novo, caso o leitor tenha alterado o texto. Se a resposta não mudar: ${apart}`,
    },
    patient: { ...patientStop, sentence: 'O fabricante não registrou nenhum lote com este número.' },
    inspector: {
      word: 'Lote não encontrado',
      sentence: 'O produto consta no registro; este lote, não.',
      next: 'Resguarde a embalagem.',
    },
  },
  duplicate: {
    pharmacist: {
      word: 'Série registrada duas vezes',
      sentence:
        'Este número de série está mais de uma vez em seu lote, e assim não se distingue uma embalagem de sua cópia.',
      next: `${setAside} Notifique o fabricante.`,
    },
    patient: { ...patientStop, sentence: 'O número desta embalagem foi atribuído mais de uma vez.' },
    inspector: {
      word: 'Série registrada duas vezes',
      sentence: 'Um número de série, duas posições no lote.',
      next: 'Peça explicação ao fabricante.',
    },
  },
  untrusted_issuer: {
    pharmacist: {
      word: 'Emissor não autorizado',
      sentence: 'Quem registrou este lote não tinha direito a este número de produto naquele momento.',
      next: `Trate como suspeita. ${setAside}`,
    },
    patient: {
      ...patientStop,
      sentence: 'Não podemos ter certeza de que foi o fabricante que registrou esta embalagem.',
    },
    inspector: {
      word: 'Emissor não autorizado',
      sentence: 'Faltava ao emissor, naquele momento, o prefixo de empresa, o produto ou a licença.',
      next: 'Resguarde a embalagem. Veja os outros lotes do emissor.',
    },
  },
  no_serial: {
    pharmacist: {
      word: 'Sem número de série',
      sentence: 'Esta embalagem não traz número de série. Nem todo medicamento precisa trazer.',
      next: 'Procure um código quadrado; se não houver, use suas outras verificações.',
    },
    patient: {
      word: 'Sem número de série',
      sentence:
        'Este código não distingue uma embalagem de outra, por isso não podemos verificar exatamente esta.',
      next: 'Procure um código quadrado na embalagem e escaneie-o. Ou pergunte na farmácia.',
    },
    inspector: {
      word: 'Sem número de série',
      sentence: 'O código não identifica uma embalagem única.',
      next: 'Use outras verificações.',
    },
  },
  unknown_product: {
    pharmacist: {
      word: 'Produto não registrado aqui',
      sentence: 'Não temos opinião sobre este produto. Isso não é um alarme.',
      next: 'Verifique por outra via.',
    },
    patient: {
      word: 'Não conhecemos este produto',
      sentence: 'Seu fabricante não participa daqui. Isso não diz nada de bom nem de ruim sobre a embalagem.',
      next: 'Em caso de dúvida, pergunte na farmácia.',
    },
    inspector: {
      word: 'Produto não registrado aqui',
      sentence: 'Esta rede não cobre este GTIN.',
      next: 'Use outra via.',
    },
  },
  could_not_check: {
    pharmacist: {
      word: 'Impossível verificar',
      sentence: 'Parte do registro não pôde ser lida, por isso não há resposta.',
      next: 'Tente de novo. Não tome isto por um sim.',
    },
    patient: {
      word: 'Impossível verificar',
      sentence: 'Não conseguimos ler o registro agora. Isto não diz nada sobre a embalagem.',
      next: 'Tente de novo daqui a pouco ou pergunte na farmácia.',
    },
    inspector: {
      word: 'Impossível verificar',
      sentence: 'Um dado necessário não foi lido.',
      next: 'Veja abaixo qual e por quê.',
    },
  },
  unreadable: {
    pharmacist: {
      word: 'Código de medicamento não encontrado',
      sentence: 'Este não é um código que identifique um medicamento.',
      next: 'Mantenha o código quadrado plano, a 15–20 cm, ou digite-o.',
    },
    patient: {
      word: 'Código de medicamento não encontrado',
      sentence: 'Este não é o código de um medicamento.',
      next: patientScanAgain,
    },
    inspector: {
      word: 'Código de medicamento não encontrado',
      sentence: 'Este não é um código que identifique um medicamento.',
      next: 'Digite-o ou fotografe o rótulo.',
    },
  },
};

/** For some findings the word itself says what it is. */
export const words: Core['words'] = {
  recalled: { pharmacist: 'Não dispensar: em recolhimento', inspector: 'Em recolhimento' },
  withdrawn: { pharmacist: 'Não dispensar: retirada do mercado', inspector: 'Retirada do mercado' },
  expired: {
    pharmacist: 'Não dispensar: vencida',
    inspector: 'Vencida',
    patient: 'Esta embalagem está vencida',
  },
  stolen: { pharmacist: 'Não dispensar: roubada', inspector: 'Roubada' },
  quarantined: { pharmacist: 'Não dispensar: separada', inspector: 'Em quarentena' },
  on_hold: { pharmacist: 'Não dispensar: retida', inspector: 'Retida' },
  custody_overlap: {
    pharmacist: 'Não dispensar: em dois lugares',
    inspector: 'Em dois lugares ao mesmo tempo',
  },
  time_runs_backwards: { pharmacist: 'Não dispensar: datas impossíveis', inspector: 'Datas andam para trás' },
  expiry_differs: { pharmacist: 'Validade difere do registro' },
  lot_differs: { pharmacist: 'Lote difere do registro' },
  in_transit_to_you: { pharmacist: 'Receba primeiro' },
  expected_here: { pharmacist: 'Esperada aqui' },
  already_received: { pharmacist: 'Já recebida aqui' },
  used_by_branch: { pharmacist: 'Já dispensada por seu grupo' },
};

/** The word for a pack that has left the supply chain, by how. */
export const leftWords: Core['leftWords'] = {
  active: 'Já usada em outro lugar',
  dispensed: 'Já dispensada em outro lugar',
  dispensed_out_of_custody: 'Já dispensada em outro lugar',
  destroyed: 'Consta como destruída',
  exported: 'Exportada: não é para venda aqui',
  sampled_by_authority: 'Colhida como amostra oficial',
  free_sample: 'Amostra grátis: venda proibida',
  stolen: 'Roubo comunicado',
  lost: 'Perda comunicada',
  damaged: 'Consta como danificada',
  quarantined: 'Separada como suspeita',
  repacked: 'Passada para outro volume',
  implanted: 'Consta como implantada',
  other: 'Consta com baixa',
  relabelled: 'Reetiquetada: use o código novo',
  active_again: 'Já usada em outro lugar',
};

/** What a patient reads about such a pack: what the record says, and nothing against anybody. */
export const leftForPatients: Core['leftForPatients'] = {
  active: 'O registro diz que esta embalagem já não está à venda.',
  dispensed: 'O registro diz que uma embalagem com este número já foi entregue.',
  dispensed_out_of_custody: 'O registro diz que uma embalagem com este número já foi entregue.',
  destroyed: 'O registro diz que esta embalagem foi destruída.',
  exported: 'O registro diz que esta embalagem foi enviada a outro país.',
  sampled_by_authority: 'O registro diz que esta embalagem foi levada para análise.',
  free_sample: 'O registro diz que esta embalagem era amostra grátis, que ninguém pode vender.',
  stolen: 'O registro diz que esta embalagem foi roubada.',
  lost: 'O registro diz que esta embalagem se perdeu no caminho.',
  damaged: 'O registro diz que esta embalagem foi danificada.',
  quarantined: 'O registro diz que esta embalagem foi separada para exame.',
  repacked: 'O registro não diz para onde esta embalagem foi.',
  implanted: 'O registro diz que este produto já foi usado.',
  other: 'O registro diz que esta embalagem já não está à venda.',
  relabelled: 'O registro diz que esta embalagem recebeu outro número.',
  active_again: 'O registro diz que esta embalagem já não está à venda.',
};

/** What the band says beside the outcome's own words. */
export const asides: Core['asides'] = {
  recalledForPatients: (partner) => `${partner} pediu de volta todas as embalagens deste lote.`,
  expectedNext: 'Receba o volume dela e depois dispense.',
  receivedNext: 'Confira se o lacre está intacto e guarde no estoque.',
  supplied: (partner, date) => `Entregue por ${partner} em ${date}, e foi lá que você a obteve.`,
  suppliedElsewhere: (partner, date) =>
    `${partner} registrou a entrega desta embalagem em ${date}, e você a obteve em outro lugar.`,
};
