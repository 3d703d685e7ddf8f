import type { Outcome } from '../src/domain/verdict.ts';

/**
 * A pack of the demo network whose verdict is known. Unit tests, journeys, the command line and the demo page
 * all use this list, so that a screen seen in the demo is a screen under test.
 */
export interface GoldenPack {
  readonly name: string;
  readonly title: string;
  /** As a scanner gives it: symbology identifier and element string with ASCII 29, or a Digital Link URI. */
  readonly text: string;
  readonly symbology: 'gs1datamatrix' | 'qrcode';
  /** What a pharmacist sees who wants to dispense it, at the demo network's own time. */
  readonly expected: Outcome;
  /** GLN of the pharmacy it is scanned in. */
  readonly as: string;
}

const HARBOUR = '9521003000008';
const AMOXICILLIN = '09521001000017';
const METFORMIN = '09521001000031';

const packs: readonly Omit<GoldenPack, 'symbology' | 'as'>[] = [
  {
    name: 'genuine',
    title: 'Genuine, in stock here',
    text: dataMatrix(AMOXICILLIN, '280331', 'DEMO01A', '432KN432Z9CL2XQKGWF6'),
    expected: 'genuine',
  },
  {
    name: 'genuine_link',
    title: 'Genuine, with a GS1 Digital Link',
    text: 'https://id.gs1.org/01/09521001000017/10/DEMO01A/21/PKDQP3EDELC5GNKFU3KH?17=280331',
    expected: 'genuine',
  },
  {
    name: 'to_dispense',
    title: 'Genuine, to try handing it out',
    text: dataMatrix(AMOXICILLIN, '280331', 'DEMO01A', '92PVQC54SBZTE3Q9KRYL'),
    expected: 'genuine',
  },
  {
    name: 'expires_soon',
    title: 'Genuine, but expires in twelve days',
    text: dataMatrix('09521001000055', '261202', 'DEMO05B', 'KT7B8FL52WNKJFZ3D5N5'),
    expected: 'genuine',
  },
  {
    name: 'on_pallet',
    title: 'Genuine, its tote still on a pallet',
    text: dataMatrix('09521001000055', '280331', 'DEMO05A', 'MWW8HEUNG3LQRPNLEQQF'),
    expected: 'genuine',
  },
  {
    name: 'repacked',
    title: 'Genuine, moved to another tote on the way',
    text: dataMatrix(AMOXICILLIN, '280331', 'DEMO01A', 'UAEF82HYGFFFASNF77YG'),
    expected: 'genuine',
  },
  {
    name: 'step_corrected',
    title: 'Genuine, one step of its way corrected since',
    text: dataMatrix(AMOXICILLIN, '280131', 'DEMO01B', 'V4ZMD9PJ6ESUA3FXH8TQ'),
    expected: 'genuine',
  },
  {
    name: 'without_lot',
    title: 'Lot and expiry not in the code',
    text: `]d201${METFORMIN}214LUD98L86B2ZQKAG28ZZ`,
    expected: 'caution',
  },
  {
    name: 'in_transit_to_you',
    title: 'On its way here, not received yet',
    text: dataMatrix(AMOXICILLIN, '280331', 'DEMO01A', 'A5YLF65SRQM8N2LGBD6P'),
    expected: 'caution',
  },
  {
    name: 'held_elsewhere',
    title: 'Recorded at another pharmacy',
    text: dataMatrix(METFORMIN, '280331', 'DEMO03A', 'XEWAAKMCJLKUC6B55FSA'),
    expected: 'caution',
  },
  {
    name: 'suspect_reported',
    title: 'Its tote reported as suspect',
    text: dataMatrix('09521001000062', '280331', 'DEMO06B', 'T5QX8BWLN3HVG7RKC2YD'),
    expected: 'caution',
  },
  {
    name: 'expired',
    title: 'Expired',
    text: dataMatrix('09521001000062', '261031', 'DEMO06A', 'EXPSLPYC8VKY6MDGUWCQ'),
    expected: 'blocked',
  },
  {
    name: 'recalled',
    title: 'Recalled by its maker',
    text: dataMatrix(METFORMIN, '271231', 'DEMO03B', 'QNCJ53B5X254JM99X5X4'),
    expected: 'blocked',
  },
  {
    name: 'withdrawn',
    title: 'Withdrawn from the market',
    text: dataMatrix('09521005000013', '270930', 'DEMO04B', '2XF7SK95YFDLGSBBWBV7'),
    expected: 'blocked',
  },
  {
    name: 'stolen',
    title: 'Reported stolen',
    text: dataMatrix(METFORMIN, '280331', 'DEMO03A', 'UQL9WP3VQDFEKXVW36GM'),
    expected: 'blocked',
  },
  {
    name: 'quarantined',
    title: 'Set aside as suspect',
    text: dataMatrix(METFORMIN, '280331', 'DEMO03A', 'EVPVNQA79AV5PPBSQY6G'),
    expected: 'blocked',
  },
  {
    name: 'on_hold',
    title: 'Its tote held by the authority',
    text: dataMatrix('09521005000020', '280331', 'DEMO07A', 'WZJWPLPZVVM2LXMA7FNH'),
    expected: 'blocked',
  },
  {
    name: 'used_here',
    title: 'Handed out here two days ago',
    text: dataMatrix(AMOXICILLIN, '280331', 'DEMO01A', 'XY4R8EFZFBTKVT5PPMW9'),
    expected: 'used_here',
  },
  {
    name: 'used_elsewhere',
    title: 'Handed out by another pharmacy',
    text: dataMatrix(METFORMIN, '280331', 'DEMO03A', 'B3DUF2Q23287EQTQE6JP'),
    expected: 'used_elsewhere',
  },
  {
    name: 'free_sample',
    title: 'A free sample, not for sale',
    text: dataMatrix('09521001000055', '280331', 'DEMO05A', 'JCAQNLKRVSWF4J3D92N4'),
    expected: 'used_elsewhere',
  },
  {
    name: 'exported',
    title: 'Recorded as exported',
    text: dataMatrix(AMOXICILLIN, '280331', 'DEMO01A', 'ZELRN8C2N6EYWLKY5TS2'),
    expected: 'used_elsewhere',
  },
  {
    name: 'expiry_differs',
    title: 'A later expiry printed than recorded',
    text: dataMatrix(AMOXICILLIN, '290331', 'DEMO01A', '537TKT5SLKPLB3S5D9L2'),
    expected: 'label_mismatch',
  },
  {
    name: 'lot_differs',
    title: 'Another lot printed than recorded',
    text: dataMatrix(AMOXICILLIN, '280331', 'DEMO01B', 'FN7R3H8V5J3GEGAW3VZM'),
    expected: 'label_mismatch',
  },
  {
    name: 'unknown_serial',
    title: 'A serial nobody made',
    text: dataMatrix(AMOXICILLIN, '280331', 'DEMO01A', 'GSHYENLRNV3L7PF8S9W6'),
    expected: 'unknown_serial',
  },
  {
    name: 'serial_missing',
    title: 'No serial, on a medicine that must carry one',
    text: `]d201${AMOXICILLIN}1728033110DEMO01A`,
    expected: 'unknown_serial',
  },
  {
    name: 'unknown_lot',
    title: 'A lot nobody opened',
    text: dataMatrix(AMOXICILLIN, '280331', 'DEMO01X', 'R29CY6N9BQ6DUAKA5JJS'),
    expected: 'unknown_lot',
  },
  {
    name: 'duplicate',
    title: 'The same serial twice in its lot',
    text: dataMatrix('09521005000013', '280331', 'DEMO04A', 'UGEYPAQNBYC4RHZRX9QA'),
    expected: 'duplicate',
  },
  {
    name: 'untrusted_issuer',
    title: 'Made after its maker lost the right to the number',
    text: dataMatrix('09521006000012', '280331', 'DEMO08A', 'J56WSP3NH6378T2R5728'),
    expected: 'untrusted_issuer',
  },
  {
    name: 'unknown_product',
    title: 'A product not registered here',
    text: dataMatrix('09521001000093', '280331', 'DEMO09A', 'QNGXJBAB6SQ427SLQNMJ'),
    expected: 'unknown_product',
  },
  {
    name: 'no_serial',
    title: 'A medicine that carries no serial',
    text: ']d201095210010000241728033110DEMO02A',
    expected: 'no_serial',
  },
  {
    name: 'unreadable',
    title: 'A code that is no medicine’s',
    text: 'https://leaflet.example/amoxicillin',
    expected: 'unreadable',
  },
];

export const goldenPacks: readonly GoldenPack[] = packs.map((pack) => ({
  ...pack,
  symbology: pack.text.startsWith(']d2') ? 'gs1datamatrix' : 'qrcode',
  as: HARBOUR,
}));

function dataMatrix(gtin: string, expiry: string, lot: string, serial: string): string {
  return `]d201${gtin}17${expiry}10${lot}\u001d21${serial}`;
}
