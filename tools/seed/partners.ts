/** A trading partner of the demo. Its index on the ledger is its position in this list, from 1. */
export interface DemoPartner {
  readonly name: string;
  readonly role: 'authority' | 'manufacturer' | 'wholesaler' | 'pharmacy' | 'carrier';
  readonly gln: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly city: string;
  /** Degrees, WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
  readonly licence: string;
  /** Company prefixes; all under 952, which GS1 keeps for demonstrations. */
  readonly prefixes: readonly string[];
  /** One of the accounts that every local node unlocks. */
  readonly account: `0x${string}`;
}

export const partners = {
  authority: {
    name: 'Demo Medicines Authority',
    role: 'authority',
    gln: '9521004000007',
    country: 'BE',
    city: 'Brussels',
    latitude: 50.8503,
    longitude: 4.3517,
    licence: 'DEMO-AUT-1',
    prefixes: [],
    account: '0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266',
  },
  one: {
    name: 'Demo Pharma One',
    role: 'manufacturer',
    gln: '9521001000000',
    country: 'CH',
    city: 'Basel',
    latitude: 47.5596,
    longitude: 7.5886,
    licence: 'DEMO-MIA-11',
    prefixes: ['9521001'],
    account: '0x70997970C51812dc3A010C7d01b50e0d17dc79C8',
  },
  two: {
    name: 'Demo Pharma Two',
    role: 'manufacturer',
    gln: '9521005000006',
    country: 'BE',
    city: 'Ghent',
    latitude: 51.0543,
    longitude: 3.7174,
    licence: 'DEMO-MIA-12',
    prefixes: ['9521005', '9521006'],
    account: '0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC',
  },
  north: {
    name: 'Demo North Wholesale',
    role: 'wholesaler',
    gln: '9521002000009',
    country: 'PT',
    city: 'Porto',
    latitude: 41.1579,
    longitude: -8.6291,
    licence: 'DEMO-WDA-21',
    prefixes: ['9521002'],
    account: '0x90F79bf6EB2c4f870365E785982E1f101E93b906',
  },
  south: {
    name: 'Demo South Wholesale',
    role: 'wholesaler',
    gln: '9521008000003',
    country: 'ES',
    city: 'Seville',
    latitude: 37.3891,
    longitude: -5.9845,
    licence: 'DEMO-WDA-22',
    prefixes: ['9521008'],
    account: '0x15d34AAf54267DB7D7c367839AAf71A00a2C6A65',
  },
  harbour: {
    name: 'Demo Harbour Pharmacy',
    role: 'pharmacy',
    gln: '9521003000008',
    country: 'PT',
    city: 'Lisbon',
    latitude: 38.7223,
    longitude: -9.1393,
    licence: 'DEMO-PHA-31',
    prefixes: [],
    account: '0x9965507D1a55bcC2695C58ba16FB37d819B0A4dc',
  },
  hill: {
    name: 'Demo Hill Pharmacy',
    role: 'pharmacy',
    gln: '9521003000107',
    country: 'PT',
    city: 'Coimbra',
    latitude: 40.2033,
    longitude: -8.4103,
    licence: 'DEMO-PHA-32',
    prefixes: [],
    account: '0x976EA74026E726554dB657fA54763abd0C3a0aa9',
  },
  river: {
    name: 'Demo River Pharmacy',
    role: 'pharmacy',
    gln: '9521003000114',
    country: 'ES',
    city: 'Badajoz',
    latitude: 38.8794,
    longitude: -6.9707,
    licence: 'DEMO-PHA-33',
    prefixes: [],
    account: '0x14dC79964da2C08b23698B3D3cc7Ca32193d9955',
  },
  carrier: {
    name: 'Demo Cold Carrier',
    role: 'carrier',
    gln: '9521009000002',
    country: 'FR',
    city: 'Lyon',
    latitude: 45.764,
    longitude: 4.8357,
    licence: 'DEMO-CAR-41',
    prefixes: [],
    account: '0x23618e81E3f5cdF7f54C3d65f7FBc0aBf5B21E8f',
  },
} as const satisfies Record<string, DemoPartner>;

export type PartnerKey = keyof typeof partners;

/** The partner's index in TradingPartners: they are registered in the order of the list. */
export function partnerIndex(key: PartnerKey): number {
  return Object.keys(partners).indexOf(key) + 1;
}
