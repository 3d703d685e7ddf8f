import type { Reported } from '../../domain/findings/reports.ts';
import type { Reason, SuspectGround } from '../../domain/ledger.ts';
import type { Core } from '../en.ts';
import type { Formats } from '../formats.ts';
import { count, day, moment, type Params, reason, span, text } from '../params.ts';
import { plural } from './plural.ts';
import { verify } from './verify.ts';

/** How a pack left the supply chain, as the middle of a sentence. */
export const leftAs: Core['leftAs'] = {
  active: 'ativa',
  dispensed: 'dispensada',
  dispensed_out_of_custody: 'dispensada, sem nunca ter sido recebida lá',
  destroyed: 'destruída',
  exported: 'exportada',
  sampled_by_authority: 'colhida como amostra pela autoridade',
  free_sample: 'amostra grátis, venda proibida',
  stolen: 'roubada',
  lost: 'perdida',
  damaged: 'danificada',
  quarantined: 'separada como suspeita',
  repacked: 'passada para outra caixa',
  implanted: 'implantada',
  other: 'com baixa',
  relabelled: 'reetiquetada com outro número',
  active_again: 'ativa de novo',
};

/** One sentence a way of leaving: who and when, and what it means for whoever has the pack. */
const leftBy: Record<Reason, (partner: string, date: string) => string> = {
  active: (partner, date) => `${partner} mudou seu estado em ${date}.`,
  dispensed: (partner, date) =>
    `${partner} registrou a entrega desta embalagem em ${date}. Se ela nunca esteve lá, uma das duas não é autêntica.`,
  dispensed_out_of_custody: (partner, date) =>
    `${partner} registrou a entrega desta embalagem em ${date}. Se ela nunca esteve lá, uma das duas não é autêntica.`,
  destroyed: (partner, date) =>
    `${partner} registrou esta embalagem como destruída em ${date}. Ela já não deveria existir.`,
  exported: (partner, date) =>
    `${partner} registrou esta embalagem como exportada em ${date}. Ela não é para venda aqui.`,
  sampled_by_authority: (partner, date) =>
    `${partner} colheu esta embalagem como amostra oficial em ${date}. Ela não volta à venda.`,
  free_sample: (partner, date) =>
    `${partner} deu esta embalagem como amostra grátis em ${date}. Sua venda é proibida.`,
  stolen: (partner, date) => `${partner} comunicou o roubo desta embalagem em ${date}.`,
  lost: (partner, date) =>
    `${partner} comunicou a perda desta embalagem em ${date}. Ninguém sabe onde ela esteve.`,
  damaged: (partner, date) => `${partner} registrou esta embalagem como danificada em ${date}.`,
  quarantined: (partner, date) => `${partner} separou esta embalagem como suspeita em ${date}.`,
  repacked: (partner, date) =>
    `${partner} passou esta embalagem para outro volume em ${date}, e ali termina seu percurso.`,
  implanted: (partner, date) => `${partner} registrou este produto como implantado em ${date}.`,
  other: (partner, date) => `${partner} deu baixa nesta embalagem em ${date}.`,
  relabelled: (partner, date) =>
    `${partner} reetiquetou esta embalagem em ${date}. Só vale o número do novo rótulo.`,
  active_again: (partner, date) => `${partner} reativou esta embalagem em ${date}.`,
};

function leftSentence(params: Params, format: Formats): string {
  const date = day(params, 'date', format);
  if (params.own === 1) return `Você registrou em ${date} como: ${leftAs[reason(params)]}.`;
  return leftBy[reason(params)](text(params, 'partner'), date);
}

/** Why somebody holds a pack for suspect, after a colon. */
const grounds: Record<SuspectGround, string> = {
  tampered: 'há sinais de violação',
  looks_falsified: 'parece falsificação',
  label_mismatch: 'o rótulo não confere com o registro',
  duplicate: 'a mesma embalagem apareceu duas vezes',
  quality: 'há algo errado com a qualidade',
  temperature: 'pode ter havido calor ou frio demais',
  other: 'veja a nota de quem notificou',
};

function ground(params: Params): string {
  return Object.entries(grounds).find(([known]) => known === params.ground)?.[1] ?? grounds.other;
}

type OfReport = (partner: string, date: string, ground: string) => string;

const suspected: Record<Reported, OfReport> = {
  pack: (partner, date, why) => `${partner} notificou esta embalagem como suspeita em ${date}: ${why}.`,
  its_unit: (partner, date, why) => `${partner} notificou o volume dela como suspeito em ${date}: ${why}.`,
  unit: (partner, date, why) => `${partner} notificou este volume como suspeito em ${date}: ${why}.`,
  pack_inside: (partner, date, why) =>
    `${partner} notificou uma embalagem deste volume como suspeita em ${date}: ${why}.`,
  pallet: (partner, date, why) =>
    `${partner} notificou em ${date} como suspeito um palete de que isto fez parte: ${why}.`,
};

const confirmed: Record<Reported, OfReport> = {
  pack: (partner, date, why) =>
    `${partner} confirmou em ${date} que há algo errado com esta embalagem: ${why}.`,
  its_unit: (partner, date, why) =>
    `${partner} confirmou em ${date} que há algo errado com o volume dela: ${why}.`,
  unit: (partner, date, why) => `${partner} confirmou em ${date} que há algo errado com este volume: ${why}.`,
  pack_inside: (partner, date, why) =>
    `${partner} confirmou em ${date} que há algo errado com uma embalagem deste volume: ${why}.`,
  pallet: (partner, date, why) =>
    `${partner} confirmou em ${date} que havia algo errado com um palete de que isto fez parte: ${why}.`,
};

function ofReport(sentences: Record<Reported, OfReport>, params: Params, format: Formats): string {
  const say = Object.entries(sentences).find(([known]) => known === params.of)?.[1] ?? sentences.its_unit;
  return say(text(params, 'partner'), day(params, 'date', format), ground(params));
}

const stepNames: Readonly<Record<string, string>> = verify.timeline.steps;

/** One sentence a finding, for every viewer. */
export const findings: Core['findings'] = {
  label_unreadable: () => 'O código não pôde ser lido como o de um medicamento.',
  label_no_serial: () => 'O rótulo não traz número de série.',
  label_serial_missing: (p, f) =>
    `As embalagens deste produto trazem número de série desde ${day(p, 'since', f)}. Esta não traz.`,
  label_without_lot: (p, f) =>
    `O código não informa lote nem validade. Compare com o impresso: lote ${text(p, 'lot')}, validade ${day(p, 'expiry', f)}.`,
  lot_differs: (p) => `Lote impresso: ${text(p, 'printed')}; no registro: ${text(p, 'recorded')}.`,
  expiry_differs: (p, f) =>
    `Validade impressa: ${day(p, 'printed', f)}; no registro: ${day(p, 'recorded', f)}.`,
  product_unknown: (p) => `O número de produto ${text(p, 'gtin')} não está registrado nesta rede.`,
  lot_unknown: (p) => `Ninguém abriu um lote ${text(p, 'lot')} deste produto.`,
  serial_unknown: (p) =>
    p.lot === undefined
      ? 'O número de série não está em nenhum dos lotes do produto.'
      : `O lote ${text(p, 'lot')} está completo, e este número de série não está nele.`,
  serial_twice: (p, f) => `O número de série está ${count(p, 'count', f)} vezes em seu lote.`,
  issuer_not_authorised: (p) =>
    `${text(p, 'partner')} não tinha então direito de emitir este número de produto.`,
  recalled: (p, f) =>
    `${text(p, 'partner')} determinou o recolhimento deste lote com efeito a partir de ${moment(p, 'effectiveAt', f)} (classe ${text(p, 'class')}): ${text(p, 'notice')}`,
  withdrawn: (p, f) =>
    `${text(p, 'partner')} retirou este lote do mercado em ${day(p, 'date', f)}: ${text(p, 'notice')}`,
  expired: (p, f) => `Está vencida: último dia de uso, ${day(p, 'expiry', f)}.`,
  expires_soon: (p, f) =>
    p.days === 0
      ? 'Vence hoje. Vai durar até o fim do tratamento?'
      : `Vence em ${count(p, 'days', f)} ${plural(Number(p.days), 'dia', 'dias')}. Vai durar até o fim do tratamento?`,
  quarantined: (p, f) => `${text(p, 'partner')} separou a embalagem como suspeita em ${day(p, 'date', f)}.`,
  stolen: (p, f) => `${text(p, 'partner')} comunicou o roubo em ${day(p, 'date', f)}.`,
  on_hold: (p) =>
    p.authority === 1
      ? `${text(p, 'partner')}, uma autoridade, retém o volume em que ela veio.`
      : `${text(p, 'partner')} retém o volume em que ela veio.`,
  used_here: (p, f) =>
    p.undoUntil === undefined
      ? `Aqui, em ${day(p, 'date', f)}. Os dez dias para desfazer já passaram.`
      : `Aqui, em ${day(p, 'date', f)}. É possível desfazer até ${day(p, 'undoUntil', f)}.`,
  used_elsewhere: leftSentence,
  used_by_branch: (p, f) => `Uma filial de seu próprio grupo. ${leftSentence(p, f)}`,
  supplied_elsewhere: (p, f) =>
    `${text(p, 'partner')} registrou a entrega desta embalagem em ${day(p, 'date', f)}, e não foi de lá que ela veio.`,
  supplied: (p, f) => `Entregue por ${text(p, 'partner')} em ${day(p, 'date', f)}.`,
  dispensed_out_of_custody: (p, f) =>
    `${text(p, 'partner')} fez a entrega em ${day(p, 'date', f)} sem que conste seu recebimento.`,
  suspect_confirmed: (p, f) => ofReport(confirmed, p, f),
  suspect_reported: (p, f) => ofReport(suspected, p, f),
  in_transit_to_you: (p) =>
    `Está a caminho de você, vinda de ${text(p, 'partner')}. Receba antes de dispensar.`,
  held_elsewhere: (p) => `Segundo o registro, está em ${text(p, 'partner')}, não aqui.`,
  in_transit_elsewhere: (p) => `Segundo o registro, está a caminho de ${text(p, 'partner')}.`,
  not_handed_out: () =>
    'Nenhuma farmácia registrou a entrega desta embalagem. Se você já está com ela, mostre-a na farmácia.',
  custody_gap: (p) => `A passagem de ${text(p, 'from')} para ${text(p, 'to')} não consta no registro.`,
  already_received: () => 'O recebimento aqui já foi registrado.',
  expected_here: (p) =>
    `Está a caminho de você, vinda de ${text(p, 'partner')}, como deve estar a mercadoria a receber.`,
  custody_overlap: (p, f) =>
    p.date === undefined
      ? `Segundo o que cada um declara, ${text(p, 'partner')} e ${text(p, 'other')} estão ambos com ela.`
      : `Segundo o que cada um declara, ${text(p, 'partner')} e ${text(p, 'other')} estavam ambos com ela em ${day(p, 'date', f)}.`,
  speed_impossible: (p, f) =>
    `De ${text(p, 'from')} a ${text(p, 'to')} são ${count(p, 'km', f)} km. Declara-se que levou ${span(p, 'seconds', f)}: nenhuma mercadoria viaja tão rápido.`,
  time_runs_backwards: (p, f) =>
    `Uma etapa de ${text(p, 'partner')}, com data de ${day(p, 'date', f)}, vem antes daquela a que se segue.`,
  licence_missing: (p) => `${text(p, 'partner')} não tinha licença válida quando realizou uma etapa.`,
  role_missing: (p) =>
    `${text(p, 'partner')} não tinha registro para essa atividade quando realizou uma etapa.`,
  dispenser_unauthorised: (p, f) =>
    `${text(p, 'partner')} não tinha registro e licença de farmácia em ${day(p, 'date', f)}.`,
  licence_suspended_since: (p, f) =>
    `A licença de ${text(p, 'partner')} foi suspensa em ${day(p, 'date', f)}, depois de sua etapa.`,
  readings_not_offered: (p, f) =>
    `Deve ficar entre ${count(p, 'min', f)} e ${count(p, 'max', f)} °C em todo o caminho. Esta rede não registra temperaturas: pergunte a quem forneceu.`,
  step_corrected: (p, f) => {
    const step = stepNames[text(p, 'step')] ?? '–';
    return p.reason === 'did_not_occur'
      ? `${text(p, 'partner')} disse em ${day(p, 'date', f)} que sua etapa “${step}” não aconteceu.`
      : `${text(p, 'partner')} disse em ${day(p, 'date', f)} que registrou errado sua etapa “${step}”.`;
  },
  said_by_one_node: (p) =>
    `Tudo isto é o que diz um só nó, ${text(p, 'node')}, que não pode provar suas respostas.`,
  fact_unread: () => 'Parte do registro não pôde ser lida.',
  product_known: (p) => `O produto está registrado: ${text(p, 'name')}.`,
  issuer_authorised: (p) => `${text(p, 'partner')} tinha direito de emitir este número de produto.`,
  serial_in_lot: () => 'O número de série está no lote, uma só vez.',
  label_matches: () => 'Lote e validade do rótulo são iguais aos do registro.',
  pack_active: () => 'Segundo o registro, ninguém entregou, destruiu nem perdeu esta embalagem.',
  trail_complete: (p, f) =>
    p.steps === 1
      ? 'A única etapa de seu percurso fecha com o valor de controle gravado no registro: não falta nenhuma.'
      : `Todas as ${count(p, 'steps', f)} etapas de seu percurso fecham com o valor de controle gravado no registro: não falta nenhuma.`,
  nothing_against: () => 'Nada pesa contra ela.',
};
