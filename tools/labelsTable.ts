import { AI_TABLE } from '../src/domain/gs1/aiTable.ts';
import { formatBracketed } from '../src/domain/gs1/formatBracketed.ts';
import { type LabelReading, parseLabel } from '../src/domain/gs1/parseLabel.ts';
import { parseCalendarDate } from '../src/domain/identifiers.ts';

/** One example for each kind of thing that is read or refused; `~` stands for ASCII 29, `␞ ␄` for RS and EOT. */
const EXAMPLES: readonly (readonly [what: string, text: string])[] = [
  ['GS1 DataMatrix of a medicine pack', ']d201095210010000171727123110L12~21A1B2'],
  ['GS1 QR Code', ']Q3010952100100001721A1B2'],
  ['GS1-128 of a logistic unit', ']C100195210010000000014'],
  ['GS1 DataBar', ']e0010952100100001710L12'],
  ['data without symbology identifier', '010952100100001710L12~21A1B2'],
  ['GS1 Digital Link, any host', 'https://id.gs1.org/01/09521001000017/10/L12/21/A1B2?17=271231'],
  [
    'address of another thing, with the product beside it',
    'https://example.com/8004/9521001A1?01=9521001000017',
  ],
  ['typed in brackets', '(01)09521001000017(10)L12(21)A1B2'],
  ['typed in brackets, one in the lot', '(01)09521001000017(10)L\\(1)(21)A1B2'],
  ['typed or wedged separators', '010952100100001710L12{GS}21A1B2'],
  ['day 00', ']d201095210010000171728020010L12'],
  ['product only', ']d20109521001000017'],
  ['goods sold by measure', ']d20195012345678903' + '10L12'],
  ['another pack level', ']d20159521001000012' + '10L12'],
  ['shop barcode', ']E09521001000017'],
  ['shop barcode with composite component', ']E09521001000017|]e010L12'],
  ['UPC-E, filled up by the scanner', ']E00012345000058'],
  ['UPC-E, as its eight digits', ']E001234558'],
  ['EAN-8', ']E402345673'],
  ['ITF-14', ']I109521001000017'],
  ['Code 39 of a German pack (PZN)', ']A0-03752864'],
  ['HIBC', '+A99912345/$$52001510X33'],
  ['ISBT 128 of a device', '=/A9999XYZ100T0944=,000025=>014032'],
  ['ISBT 128 of a blood bag', '=)1TE456A789&)1234567890'],
  ['ISBT 128 of blood', '=W00002512345600=<E0791V00=%5100=>025120'],
  ['German pack with PPN', ']d1[)>␞06~9N110375286414~1TL12~D271231~SA1B2␞␄'],
  ['check digit wrong', ']d20109521001000018'],
  ['month 13', ']d2010952100100001717271301'],
  ['separator missing, lot too long', ']d2010952100100001710L1221A1B2C3D4E5F6G7H8'],
  ['character outside set 82', ']d2010952100100001710L^12'],
  ['identifier not assigned', ']d2891234'],
  ['value missing', ']d2010952100100001710~21A1B2'],
  ['time that is none', ']d20109521001000017' + '70032712312460'],
  ['piece 3 of 2', ']d28006095210010000170302'],
  ['no company prefix', ']d2401A123'],
  ['signature without a serial it belongs to', ']d22531234567890128~8030AB'],
  ['lot without product', ']d210L12'],
  ['content without unit', ']d20209521001000017375'],
  ['identifiers that exclude each other', ']d2010952100100001721A~235B'],
  ['repeated with another value', ']d2010952100100001710A~10B'],
  ['GS1 data without its flag', ']d1010952100100001710L12'],
  ['other text', ']Q1hello'],
  ['symbology that no label has', ']G0123'],
  ['nothing', ''],
  ['13 digits expected', ']E0123456789012'],
  ['compressed Digital Link', 'https://id.gs1.org/AQnYUc1gmiTZ'],
  ['web address without a key', 'https://example.com/about'],
  ['short GTIN as the key of an address', 'https://example.com/01/9521001000017'],
  ['key by a name instead of its number', 'https://example.com/gtin/09521001000017'],
  ['scheme in mixed case', 'HtTps://example.com/01/09521001000017'],
  ['host with a character that none has', 'https://exam_ple.com/01/09521001000017'],
  ['character that no address has', 'https://example.com/01/09521001000017/10/L|12'],
  ['the same twice', 'https://example.com/01/09521001000017/10/L12?99=A&99=A'],
  ['lot in the query', 'https://example.com/01/09521001000017?10=L12'],
  ['qualifiers out of order', 'https://example.com/01/09521001000017/21/A/10/B'],
  ['secondary HIBC alone', '+$$52001510X3LA'],
  ['HIBC check character wrong', '+A99912345/$$52001510X34'],
  ['HIBC that is none', '+A9'],
  ['ISBT 128 of no structure we know', '=?123'],
  ['German pack without PPN', ']d1[)>␞06~1TL12␞␄'],
  ['check of a donation number wrong', '=G12349865432178'],
  ['typed bracket that does not close', '(01)09521001000017(10L12'],
  ['separator written as ^ in a scan', ']d2010952100100001710L12^21A1B2'],
];

const now = parseCalendarDate('2026-06-15');
if (!now.ok) throw new Error('the date of the table');
const today = now.value;

/** The tables of docs/labels.md as Markdown. */
export function labelsTable(): string {
  const examples = EXAMPLES.map(([what, text]) => row(what, code(text), ...explain(read(text))));
  const identifiers = AI_TABLE.trim().split('\n').map(describeIdentifiers);
  return [
    row('label', 'text', 'read as', 'names'),
    row('---', '---', '---', '---'),
    ...examples,
    '',
    row('identifiers', 'value', 'needs one of', 'not beside', 'Digital Link'),
    row('---', '---', '---', '---', '---'),
    ...identifiers,
  ].join('\n');
}

function read(text: string): LabelReading {
  const data = text.replaceAll('~', '\u001d').replaceAll('␞', '\u001e').replaceAll('␄', '\u0004');
  return parseLabel(data, { source: 'typed', now: today });
}

function explain(reading: LabelReading): [string, string] {
  if (!reading.ok) {
    const { code: why, ai, position } = reading.problem;
    const place = [ai === undefined ? '' : ` in ${ai}`, position === undefined ? '' : ` at ${position}`].join(
      '',
    );
    return [`**refused**: \`${why}\`${place}`, ''];
  }
  const said = reading.notices.map((notice) => ` \`${notice.code}\``).join('');
  const { kind, ...names } = reading.identity;
  const parts = Object.entries(names).map(([name, value]) => `${name} ${value}`);
  const elements = reading.kind.startsWith('gs1') ? code(formatBracketed(reading.elements)) : '';
  return [`${reading.kind}${said} ${elements}`.trim(), [`**${kind}**`, ...parts].join(' ')];
}

function describeIdentifiers(line: string): string {
  const [names = '', ...tokens] = line.split(' ');
  const rest = (sign: string) => tokens.find((token) => token.startsWith(sign))?.slice(1);
  const value = tokens.filter((token) => /^[NXYZ]/.test(token)).map(describeComponent);
  const qualifiers = rest('=')?.replaceAll(',', ' ').replaceAll('/', ' or ');
  const role =
    qualifiers === undefined ? (rest('!') === undefined ? 'query' : 'path only') : `key ${qualifiers}`.trim();
  const own = rest('<')?.replace('~', 'its own three digits');
  return row(
    names.replaceAll(',', ', '),
    value.join(' ') + (rest('*') === undefined ? '' : ', no separator'),
    rest('>')?.replaceAll(',', ', ') ?? '',
    own?.replaceAll(',', ', ') ?? '',
    role,
  );
}

/** `N13:sum:gcp1` as `N13 (sum, gcp1)`, `X-17?` as `[X..17]`, as the General Specifications write formats. */
function describeComponent(token: string): string {
  const [shape = '', ...rules] = token.replace('?', '').split(':');
  const text = shape.replace('-', '..') + (rules.length === 0 ? '' : ` (${rules.join(', ')})`);
  return token.endsWith('?') ? `[${text}]` : text;
}

function code(text: string): string {
  return `\`${text}\``;
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

// npx tsx tools/labelsTable.ts prints what belongs between the marks in docs/labels.md.
if (process.argv[1]?.endsWith('labelsTable.ts')) console.log(labelsTable());
