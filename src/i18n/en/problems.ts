import type { FactName } from '../../domain/evidence.ts';
import type { UnreadCode } from '../../domain/fact.ts';
import type { LabelNoticeCode } from '../../domain/gs1/notice.ts';
import type { LabelProblemCode } from '../../domain/gs1/problem.ts';

/** What each fact is called in a sentence. */
export const facts: Record<FactName | 'label', string> = {
  label: 'the label',
  block: 'the state of the network',
  product: 'the product',
  lot: 'the lot',
  membership: 'the serial',
  state: 'whether the pack was used',
  custody: 'where the pack has been',
  reports: 'whether somebody reported it as suspect',
  corrections: 'corrections of its steps',
  partners: 'the companies that had it',
};

/** Why something could not be read. */
export const causes: Record<UnreadCode, string> = {
  node_unreachable: 'The network node could not be reached. Check the connection and try again.',
  node_timeout: 'The network node did not answer in time. Try again.',
  node_error: 'The network node answered with an error. Try again, or choose another node in the settings.',
  answer_malformed:
    'The network node gave an answer that makes no sense. Choose another node in the settings.',
  answer_too_large: 'The network node sent more than was asked for. Choose another node in the settings.',
  wrong_chain: 'The node belongs to another network. Correct its address in the settings.',
  wrong_contract: 'The contracts at this network are not the ones this app was built for. Do not rely on it.',
  header_invalid: 'The node’s newest block does not add up. Choose another node in the settings.',
  proof_invalid: 'The node’s answer does not fit its own proof. Choose another node in the settings.',
  trail_mismatch: 'Records are missing or altered: they do not add up to the commitment on the ledger.',
  nodes_disagree: 'The nodes that were asked do not agree with each other.',
  head_stale:
    'The newest block is too old: the node lags behind, or this device’s clock is wrong. Try again, or choose another node in the settings.',
  clock_disagrees: 'This device’s clock and the network’s do not agree. Set the clock.',
  block_replaced: 'The network replaced the newest block while it was being read. Try again.',
  depends_on_unread: 'It rests on something else that could not be read.',
  beyond_limit: 'There was more to look through than the app looks through at once.',
};

/** Why a code is no medicine’s, or is not written as the standard demands. */
export const labelProblems: Record<LabelProblemCode, string> = {
  empty: 'There is nothing to read.',
  'too-long': 'The text is too long for a label.',
  'not-a-product-code': 'This code does not name a product.',
  'gs1-flag-missing':
    'The code looks like a medicine’s but is not marked as one (GS1). Scan the square code on the pack.',
  'symbology-unknown': 'This kind of code is not used on medicines.',
  'ai-unknown': 'The code has a field that the GS1 standard does not know.',
  'ai-value-missing': 'A field of the code is empty.',
  'ai-value-short': 'A field of the code is too short.',
  'ai-value-long': 'A field of the code is too long. A separator may have been lost by the scanner.',
  'ai-values-differ': 'A field stands twice in the code, with different values.',
  'ai-required': 'A field that must stand beside another one is missing.',
  'ai-excluded': 'Two fields that exclude each other stand in the code.',
  'serial-required': 'The code has a signature but no serial it could belong to.',
  character: 'The code has a character that is not allowed there.',
  'check-digit': 'The check digit is wrong. Compare every digit with the print.',
  'check-characters': 'The check characters are wrong. Compare with the print.',
  'company-prefix': 'The number does not begin with a company prefix.',
  date: 'There is no such date.',
  time: 'There is no such time.',
  value: 'A value in the code is not allowed there.',
  brackets: 'The brackets are not complete. Write it like (01)09521001000017(21)ABC.',
  'uri-characters': 'The address has characters that are not allowed.',
  'uri-scheme': 'This is not a web address.',
  'uri-host': 'The address names no host.',
  'uri-no-key': 'This address does not name a product.',
  'uri-compressed':
    'This is a compressed link, which this app does not open. Scan the square code, or type the numbers in.',
  'uri-key-order': 'The parts of the address are not in the order the standard demands.',
  'uri-duplicate': 'A field stands twice in the address.',
  'uri-not-in-query': 'A field stands in a part of the address where it may not.',
  'linear-length': 'The number of digits is not that of a product code.',
  hibc: 'This device label (HIBC) is not written as its standard demands.',
  'hibc-secondary': 'This is the second half of a device label. Scan the first half too.',
  iccbba: 'This label of blood or tissue (ICCBBA) is not written as its standard demands.',
  ppn: 'This German pharmacy number (PPN) is not written as its standard demands.',
  'medical-device':
    'This is the code of a medical device, of another system than GS1. Products are on record by their GS1 number: look for a second code.',
  'blood-or-tissue': 'This is the code of blood, tissue or cells (ISBT 128). It is not on record here.',
  'line-malformed': 'This line is not what was expected.',
};

/** What was accepted but should be said. */
export const labelNotices: Record<LabelNoticeCode, string> = {
  'gs1-assumed': 'The code did not say that it is a GS1 code; it was read as one.',
  'separators-restored': 'Separators were written as visible characters; they were read as separators.',
  'day-00': 'The expiry has no day; the last day of the month was taken.',
  'other-pack-level': 'This number is that of an outer pack, not of a single one.',
  'variable-measure': 'This number is for goods sold by measure.',
  'shop-barcode': 'This is the shop barcode. Scan the square code.',
  'ntin-from-ppn': 'The product number was worked out from the German pharmacy number.',
};
