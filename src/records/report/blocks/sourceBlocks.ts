import type { ReportFacts } from '../../reportFacts.ts';
import { unreadItems } from '../unreadItems.ts';
import type { Wording } from '../wording.ts';
import type { Block } from './block.ts';
import { licenceLine } from './stepBlocks.ts';

/** What could not be read, who is named, and where all of it comes from. */
export function sourceBlocks(facts: ReportFacts, wording: Wording): readonly Block[] {
  return [...unreadBlocks(facts, wording), ...partnerBlocks(facts, wording), ...originBlocks(facts, wording)];
}

function unreadBlocks(facts: ReportFacts, { text }: Wording): readonly Block[] {
  const words = text.report.unreadable;
  const items = unreadItems(facts);
  return [
    { kind: 'heading', level: 2, text: words.title },
    items.length === 0
      ? { kind: 'text', text: words.none }
      : {
          kind: 'table',
          head: [words.what, words.of, words.why],
          shares: [0.25, 0.35, 0.4],
          rows: items.map(({ fact, of, cause: { code, node, detail } }) => ({
            cells: [
              words.names[fact],
              of,
              [
                text.causes[code],
                ...(node === undefined ? [] : [words.node(node)]),
                ...(detail === undefined ? [] : [detail]),
              ],
            ],
            alarm: true,
          })),
        },
  ];
}

function partnerBlocks({ partners }: ReportFacts, wording: Wording): readonly Block[] {
  const { report, causes } = wording.text;
  const words = report.partners;
  return [
    { kind: 'heading', level: 2, text: words.title },
    {
      kind: 'table',
      head: [words.name, 'GLN', words.country, words.roles, words.licence],
      shares: [0.3, 0.18, 0.1, 0.18, 0.24],
      rows: partners.map((partner) => ({
        cells: [
          wording.party(partner),
          partner.gln ?? '–',
          partner.country ?? '–',
          partner.roles === undefined
            ? '–'
            : wording.list(partner.roles.map((role) => words.roleNames[role])),
          partner.answer === 'found'
            ? licenceLine(partner, wording)
            : partner.cause === undefined
              ? words.absent
              : report.unread(causes[partner.cause.code]),
        ],
        alarm: partner.answer === 'unread',
      })),
    },
  ];
}

function originBlocks({ network, block, exported }: ReportFacts, wording: Wording): readonly Block[] {
  const words = wording.text.report.source;
  const { by } = exported;
  return [
    { kind: 'heading', level: 2, text: words.title },
    {
      kind: 'fields',
      rows: [
        { term: words.network, value: network.name },
        { term: words.chain, value: String(network.chainId) },
        { term: words.block, value: String(block.number) },
        { term: words.blockTime, value: wording.time(block.time) },
        { term: words.blockHash, value: block.hash, wide: true },
        {
          term: words.nodes,
          value: [
            words.agreed(block.agreed.length, block.asked.length),
            ...block.asked.map(
              (node) => `${node}: ${block.agreed.includes(node) ? words.node.agreed : words.node.not}`,
            ),
          ],
          wide: true,
        },
        ...(['partners', 'catalogue', 'ledger'] as const).map((name) => ({
          term: words.contracts[name],
          value: [network.contracts[name].address, words.codeHash(network.contracts[name].codeHash)],
          wide: true,
        })),
        {
          term: words.exportedBy,
          value: [
            by === undefined ? words.nobody : by.name,
            ...(by?.gln === undefined ? [] : [wording.text.report.steps.gln(by.gln)]),
            words.statedByExporter,
          ],
        },
        { term: words.exportedAt, value: wording.time(exported.at) },
        { term: words.software, value: `${exported.software.name} ${exported.software.version}` },
      ],
    },
    { kind: 'text', text: words.check, tone: 'soft' },
  ];
}
