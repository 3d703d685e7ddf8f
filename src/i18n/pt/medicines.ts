import type { Desk } from '../en.ts';
import { plural } from './plural.ts';

/** Words of a person's own list of packs. */
export const medicines: Desk['medicines'] = {
  lead: 'As embalagens que você salvou. Cada vez que você abre esta página, todas são verificadas de novo: validade, recolhimentos e tudo o mais que um escaneamento verifica.',
  only: 'A lista fica guardada neste aparelho e em nenhum outro lugar. Quem usar este aparelho pode vê-la.',
  save: {
    title: 'Acompanhar esta embalagem',
    lead: 'Salve-a: a validade e os recolhimentos são verificados de novo sempre que você abrir sua lista. A lista fica neste aparelho.',
    action: 'Salvar em meus medicamentos',
    saved: 'Salva em meus medicamentos',
    inPage:
      'Este navegador não deixa o app guardar nada. A embalagem fica em sua lista até você fechar esta página.',
    open: 'Abrir meus medicamentos',
    remove: 'Remover da lista',
  },
  open: (count, format) =>
    plural(count, 'Meus medicamentos: 1 embalagem', `Meus medicamentos: ${format.number(count)} embalagens`),
  unnamed: 'Medicamento sem nome no registro',
  lot: (lot) => `Lote ${lot}`,
  expiry: (date) => `Usar até ${date}`,
  noExpiry: 'Validade desconhecida',
  checking: 'Verificando…',
  checkAgain: 'Verificar todas',
  checkedAt: (time) => `Verificada: ${time}`,
  passed: (date) => `Seu último dia de uso foi ${date}. Não use.`,
  show: 'Abrir',
  showNamed: (name) => `Abrir ${name}`,
  remove: 'Remover',
  removeNamed: (name) => `Remover ${name} de meus medicamentos`,
  removeAll: 'Remover todas',
  removed: (name) => `Removida deste aparelho: ${name}`,
  removedAll: 'Todas as embalagens foram removidas deste aparelho.',
  undo: 'Pôr de volta',
  summary: {
    checking: (count, format) =>
      plural(count, 'Verificando 1 embalagem…', `Verificando ${format.number(count)} embalagens…`),
    good: 'Verificadas agora: nada de errado encontrado.',
    attention: (count, format) =>
      plural(
        count,
        'Uma embalagem pede sua atenção. Leia o que está ao lado dela.',
        `${format.number(count)} embalagens pedem sua atenção. Leia o que está ao lado delas.`,
      ),
    unread: (count, format) =>
      plural(
        count,
        'Uma embalagem não pôde ser verificada agora. Isso não diz nada sobre ela.',
        `${format.number(count)} embalagens não puderam ser verificadas agora. Isso não diz nada sobre elas.`,
      ),
  },
  empty: {
    title: 'Não há nada em sua lista',
    sentence: 'Escaneie uma embalagem e escolha “Salvar em meus medicamentos” abaixo da resposta.',
    action: 'Escanear embalagem',
  },
};
