import type { UnreadCode } from '../../domain/fact.ts';
import type { Formats } from '../formats.ts';

/** What a part of a report is called. */
const parts = {
  file: 'The file as a whole',
  network: 'Network and contracts',
  block: 'The block everything was read at',
  material: 'The evidence in the file',
  partner: (name: string) => `Partner: ${name}`,
  unnamedPartner: (index: number) => `Partner ${index}`,
  step: (step: string, sequence: number) => `Step ${sequence}: ${step}`,
  stepBy: (who: string, when: string) => `${who}, ${when}`,
  unknownStep: (sequence: number) => `Step ${sequence}, of a kind nobody knows`,
  facts: {
    subject: 'What this part is about',
    verdict: 'The verdict',
    product: 'The product',
    lot: 'The lot, its expiry and recalls',
    places: 'That the serial is in the lot',
    state: 'Whether the pack was used',
    custody: 'That these are all steps, in order, and who has it now',
    reports: 'Suspect reports',
    corrections: 'Corrections of steps',
    unit: 'The container',
    contents: 'What is in the container',
    units: 'That these are all containers',
    packs: 'Each pack of the lot in it',
  },
  stated: {
    label: 'The label as it was read',
    references: 'Transactions, and what was said about single packs',
    nodes: 'Which nodes were asked',
    exporter: 'Who made the report, when, and with what',
  },
};

/** Why a part has its grade. */
const reasons = {
  hash_fits:
    'Nothing happened to the file by accident. Whoever changes a file on purpose can make this fit again: compare the SHA-256 below with the one printed on the report.',
  hash_differs: 'The file was changed after it was made: its SHA-256 does not fit.',
  hash_as_expected: 'Its SHA-256 is the one you gave.',
  hash_unexpected: 'Its SHA-256 is not the one you gave: this is another report.',
  not_canonical:
    'The content is the same, but the file was written anew, with other spaces or in another order.',
  network_unknown: 'This checker does not know the network, so its contracts cannot be trusted.',
  contracts_differ: 'These are not the contracts of this network.',
  block_not_compared:
    'Worked out again, and it fits. The block was not compared with anything outside the file.',
  block_hash_fits: 'It is the block whose hash you gave.',
  block_hash_differs: 'It is not the block whose hash you gave.',
  nodes_silent: 'No node gave this block, so it was not compared.',
  recomputed: 'Worked out again from the evidence, down to the block.',
  said_by_one_node:
    'When the report was made, one node said so and gave no proof. That can never be more than consistent.',
  stated_unread: 'The report says that this could not be read.',
  not_in_material: 'The file does not hold what would show this.',
  put_in: 'The evidence knows nothing of it, or it stands here twice.',
  out_of_order: 'The order is not the one on record.',
  not_needed: 'The file holds something that none of its statements needs, or holds it in another order.',
  other_rules: 'It was judged by another version of the rules, so it cannot be judged again here.',
  stated_only: 'Only stated. The block does not hold it.',
  records_differ: 'The raw records are not those that the report was made with.',
  confirmed_by_nodes: 'The network has every one of these records at the place named.',
  denied_by_nodes: 'The network has no such record at the place named.',
  partner_not_shown: 'The file does not show a partner that is named here.',
  partner_left_out: 'The report names this partner, but leaves it out of its list.',
  not_understood: 'It does not say what it is about.',
  rests_on_others: 'It rests on facts above or below that are no better.',
};

/** What in the evidence does not add up, where it does not. */
const unread: Partial<Record<UnreadCode, string>> = {
  answer_malformed: 'The evidence for this is not as the ledger writes it.',
  header_invalid: 'The block’s hash is not the hash of its header.',
  proof_invalid: 'A storage proof does not lead to the block’s state.',
  trail_mismatch:
    'Records are missing, altered or added: they do not add up to the commitment on the ledger.',
  wrong_contract: 'The code of a contract is not the network’s own.',
  wrong_chain: 'This belongs to another network.',
  head_stale: 'The file holds records that are later than its block.',
};

/** Words of the screen that checks a report. */
export const check = {
  title: 'Check a report',
  lead: 'Open an evidence bundle, or a custody report in PDF. Everything in it is worked out again on this device. The file is sent nowhere.',
  file: {
    title: 'The report',
    drop: 'Drop the file here',
    choose: 'Choose a file',
    chosen: (name: string) => `File: ${name}`,
  },
  source: {
    title: 'What its block is compared with',
    nodes: 'The network',
    nodesHint: 'Asks the nodes for the block, and for where each record stands.',
    block_hash: 'A block hash that I have',
    blockHashHint: 'Needs no network. Get the hash from somebody you trust, not from the report.',
    none: 'Nothing',
    noneHint: 'Needs no network. Shows whether the report fits itself, and proves nothing.',
    hash: 'Block hash',
    hashHint: '0x and 64 characters, 0–9 and a–f',
    hashProblem: 'A block hash is 0x and 64 characters, 0–9 and a–f.',
    nodesLabel: 'Addresses of nodes',
    nodesProblem: 'Write one address that begins with http:// or https:// on each line.',
    expected: 'SHA-256 printed on the report, if you have it',
    expectedProblem: 'A SHA-256 is 0x and 64 characters, 0–9 and a–f.',
  },
  start: 'Check',
  stop: 'Stop',
  checking: 'Working everything out again…',
  checkingSubject: (subject: number, format: Formats) =>
    `Working everything out again: subject ${format.number(subject)}…`,
  failed: 'The check itself went wrong. Try again.',
  problems: {
    not_json: 'This file is neither an evidence bundle nor a PDF.',
    not_a_bundle: 'This file is not an evidence bundle.',
    newer: 'This evidence bundle is of another version. Use a newer checker.',
    malformed: 'This evidence bundle is damaged: it is not written as its format demands.',
    no_bundle:
      'There is no evidence bundle in this PDF. If another program saved it again, ask for the report as it was made.',
    several: 'There is more than one evidence bundle in this PDF.',
    damaged: 'What is attached to this PDF cannot be unpacked.',
    too_large: 'What is attached to this PDF is too large.',
  },
  problemAt: (at: string) => `Found at: ${at}`,
  grades: {
    proven: 'Proven',
    consistent: 'Consistent, not proven',
    contradicted: 'Contradicted',
  },
  sentences: {
    proven:
      'All that the ledger can vouch for in this report is proven. Whether the pack is good is another matter: read what the report says.',
    consistent: 'Nothing speaks against this report. Not all of it is proven.',
    contradicted:
      'Do not rely on this report. Something in it is contradicted by its own evidence or by the network.',
  },
  counts: {
    proven: (count: number, format: Formats) => `${format.number(count)} proven`,
    consistent: (count: number, format: Formats) => `${format.number(count)} not proven`,
    contradicted: (count: number, format: Formats) => `${format.number(count)} contradicted`,
  },
  about: {
    title: 'What the report says it is',
    subject: 'About',
    pack: (gtin: string, serial: string) => `pack ${gtin}, serial ${serial}`,
    packWithoutSerial: (gtin: string) => `packs of ${gtin}, without a serial`,
    unit: (sscc: string) => `container ${sscc}`,
    lot: (gtin: string, lot: string) => `lot ${lot} of ${gtin}`,
    unknown: 'something that it does not name',
    verdict: 'Verdict it gives',
    block: 'Block',
    blockTime: 'Time of that block',
    network: 'Network',
    made: 'Made',
    by: (name: string, when: string) => `by ${name}, ${when}`,
    sha256: 'SHA-256 of its content',
  },
  groups: {
    whole: 'The report as a whole',
    unit: (sscc: string) => `Container ${sscc}`,
    partners: 'Partners',
    stated: 'What the block cannot prove',
    statedHint:
      'The ledger holds none of this. Only the network can confirm where records stand; the rest is the exporter’s word.',
  },
  show: {
    legend: 'Show',
    all: 'Everything',
    open: 'What is not proven',
    contradicted: 'What is contradicted',
  },
  nothingHere: 'Nothing of this kind.',
  parts,
  reasons,
  unread,
  unreadElse: 'The evidence for this does not add up.',
  differs: (path: string) => `Differs: ${path}`,
  saysReport: 'The report says',
  saysEvidence: 'The evidence says',
  leftOut: (unit: string, sequence: number) => `Step ${sequence} of container ${unit} was left out.`,
  nodesAgree: (nodes: string) => `These nodes have this block: ${nodes}.`,
  nodesDiffer: (nodes: string) => `These nodes have another block in its place: ${nodes}.`,
  save: 'Save the result',
  print: 'Print',
  offline: {
    title: 'A checker to keep',
    sentence:
      'One file that checks reports without this app and without a network. Keep it with the reports, on a USB stick or in a court’s file.',
    download: 'Download theriac-check.html',
  },
};

/** What a check says in one language. */
export type CheckText = typeof check;
