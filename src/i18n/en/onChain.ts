/** Words of the screen that says what is on record. */
export const onChain = {
  title: 'What is on record',
  lead: 'This app reads a public ledger. Here is what reading it gives away, what stands there, and who wrote it.',
  network: {
    title: 'The network',
    name: 'Network',
    chain: 'chain',
    nodes: 'Nodes asked',
    block: 'Newest block',
    asking: 'Asking…',
    unread: 'The network could not be read.',
    blockAt: (number: string, moment: string) => `${number}, of ${moment}`,
    agreed: (agreed: string, asked: string) => `Nodes that agree: ${agreed} of ${asked}`,
    clock: 'What “now” is',
    chainClock:
      'Now is the chain’s own time. It stands still until something is signed, so nothing here expires by itself.',
    deviceClock: 'Now is this device’s time. A newest block that is too old is not accepted.',
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
      {
        what: 'Companies: name, location number (GLN), role, places, licences and their dates',
        who: 'The medicines authority',
      },
      { what: 'Which company may issue which product numbers', who: 'The medicines authority' },
      { what: 'Products: name, strength, form, pack size, storage', who: 'The manufacturer' },
      {
        what: 'Lots: number, expiry, recall or withdrawal',
        who: 'The manufacturer; a recall also the authority',
      },
      {
        what: 'Packs: a fingerprint of product number and serial, from which a random serial cannot be worked out',
        who: 'The manufacturer',
      },
      {
        what: 'Totes and pallets: number (SSCC), how many packs of which lots, who holds them',
        who: 'Whoever holds them',
      },
      {
        what: 'Steps: shipped, received, put on hold and so on, with place and time',
        who: 'The company that takes the step',
      },
      {
        what: 'The end of a pack: dispensed, destroyed, stolen and so on, on which day; it makes a second fingerprint of the pack public',
        who: 'The pharmacy, or whoever holds it',
      },
    ],
    never:
      'Never stored: patients, prescriptions, prices, names of staff. Of who signed, the account is stored.',
    all: 'Every kind of entry, from the contracts’ own interface',
    forever: 'What is written stays. A correction is a new entry beside the old one.',
  },
  reading: {
    title: 'What reading gives away',
    points: [
      'A scan asks a node for the product, the lot and the tote, and finds the pack on your device. The node learns your network address, the time, the product and the lot; never the serial.',
      'Reading needs no account and no wallet, and leaves no trace on the ledger.',
      'Opening a printed address in a browser is different: it shows the whole code, serial included, to the host of that address. Ours keeps no list of what was opened. A false code can lead to a false site: scan inside this app.',
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
