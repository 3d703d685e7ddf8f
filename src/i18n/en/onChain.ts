/** Words of the screen that says what is on record. */
export const onChain = {
  title: 'What is on record',
  lead: 'This app reads a public ledger. Here is what stands there, who wrote it, and what reading it gives away.',
  network: {
    title: 'The network',
    name: 'Network',
    chain: 'Chain number',
    nodes: 'Nodes asked',
    block: 'Newest block',
    unread: 'The network could not be read.',
    blockAt: (number: string, moment: string) => `${number}, of ${moment}`,
    agreed: (agreed: string, asked: string) => `${agreed} of ${asked} nodes agree`,
    clock: 'What “now” is',
    chainClock: 'The chain’s own time: the demo stays the same from day to day.',
    deviceClock: 'This device’s clock. A newest block that is too old is not accepted.',
  },
  contracts: {
    title: 'The contracts',
    lead: 'Their addresses are built into the app. No setting and no link can change them, and their code is compared before any answer counts.',
    since: (block: string) => `since block ${block}`,
    names: {
      partners: 'Trading partners',
      catalogue: 'Product catalogue',
      ledger: 'Custody ledger',
    },
  },
  stored: {
    title: 'What is stored, and by whom',
    what: 'What',
    who: 'Written by',
    rows: [
      [
        'Companies: name, location number (GLN), role, places, licences and their dates',
        'the medicines authority',
      ],
      ['Which company may issue which product numbers', 'the medicines authority'],
      ['Products: name, strength, form, pack size, storage', 'the manufacturer'],
      ['Lots: number, expiry, recall or withdrawal', 'the manufacturer'],
      [
        'Packs: a fingerprint of product number and serial. The serial itself cannot be read from it.',
        'the manufacturer',
      ],
      [
        'Totes and pallets: number (SSCC), how many packs of which lots, who holds them',
        'whoever holds them',
      ],
      ['Steps: shipped, received, put on hold; with place and time', 'the company that takes the step'],
      [
        'The end of a pack: dispensed, destroyed, stolen and so on; its fingerprint becomes public then',
        'the pharmacy or holder',
      ],
    ],
    never: 'Never stored: patients, prescriptions, prices, staff.',
    forever: 'What is written stays. A correction is a new entry beside the old one.',
  },
  reading: {
    title: 'What reading gives away',
    points: [
      'A scan asks a node for the product and the lot, and finds the pack on your device. The node learns your network address, the time, the product and the lot; never the serial.',
      'Reading needs no account and no wallet, and leaves no trace on the ledger.',
      'Opening a printed address in a browser is different: it shows the whole code, serial included, to the host of that address. Ours keeps no list of paths. A false code can lead to a false site: scan inside this app.',
      'Recent scans and settings stay on this device.',
    ],
  },
  limits: {
    title: 'What it cannot do',
    points: [
      'An open ledger shows competitors how much of which product goes from whom to whom, and when.',
      'The record tells whether a pack was made, held and used as it should be. It cannot see a fault inside the pack.',
      'A copied code can look genuine until its twin is used.',
    ],
  },
};
