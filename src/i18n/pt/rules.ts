import type { Desk } from '../en.ts';
import { facts } from './problems.ts';

/** Words of the page that says by which rules a pack is judged. */
export const rules: Desk['rules'] = {
  title: 'Por quais regras se julga uma embalagem',
  link: 'Por quais regras se julga uma embalagem',
  lead: 'Todo escaneamento é julgado por esta tabela e por nada mais. Mostra-se tudo o que se encontra; decide o achado mais grave. Nomes, datas e números aqui são exemplos.',
  version: (version) => `Regras, versão ${version}`,
  versionMeans: 'O número muda sempre que uma regra muda. Está abaixo de cada resposta e em cada relatório.',
  order: 'Respostas, da mais grave à menos grave',
  warm: 'Só a passagem do tempo pode mudar esta resposta.',
  cold: 'Só a passagem do tempo não muda esta resposta.',
  always: 'Quando nada fala contra uma embalagem, e tudo o que é preciso saber foi achado bom.',
  notes: 'Dito ao lado de uma resposta, sem mudar nenhuma',
  good: 'O que precisa ser achado bom para que uma embalagem fique verde',
  rests: 'Apoia-se em',
  basis: { ...facts, viewer: 'quem consulta', now: 'a data de hoje' },
  reasons: 'Uma frase para cada forma de sair de circulação',
  codes: {
    cbv: 'Disposição CBV',
    gs1: 'Verificação GS1',
    europe: 'Código de retorno europeu',
  },
  needs: {
    title: 'O que precisa ser lido',
    lead: 'O que não pôde ser lido nunca é tomado por bom: então a resposta é “Impossível verificar”, a menos que algo do que foi lido seja pior.',
    label: 'Para todo rótulo',
    lot: 'Para um rótulo com lote ou número de série',
    serial: 'Para um rótulo com número de série',
  },
  limits: {
    title: 'Limites',
    clocks: (span) => `Os relógios de dois participantes podem diferir em ${span}.`,
    speed: (kilometres) => `Mercadorias não viajam a mais de ${kilometres} km por hora.`,
    soon: (days) => `Uma embalagem está perto do vencimento em seus últimos ${days} dias.`,
    undo: (days) => `Uma farmácia pode desfazer a entrega de uma embalagem durante ${days} dias, em UTC.`,
  },
};
