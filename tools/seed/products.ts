import type { PartnerKey } from './partners.ts';

/** A product of the demo: international non-proprietary names only. */
export interface DemoProduct {
  readonly holder: PartnerKey;
  readonly gtin: string;
  readonly name: string;
  readonly strength: string;
  readonly doseForm: string;
  readonly packSize: number;
  readonly atc: string;
  /** Storage range in degrees Celsius. */
  readonly storage: readonly [min: number, max: number];
  readonly readingsRequired: boolean;
  /** Whether its packs must carry a serial. */
  readonly serialised: boolean;
  /** Name of its leaflet's file under `public/leaflets`, which the app's host serves. */
  readonly leaflet?: string;
}

const room = { storage: [15, 25], readingsRequired: false, serialised: true } as const;
const cold = { storage: [2, 8], readingsRequired: true, serialised: true } as const;

export const products = {
  amoxicillin: {
    ...room,
    holder: 'one',
    gtin: '09521001000017',
    name: 'Amoxicillin',
    strength: '500 mg',
    doseForm: 'capsule, hard',
    packSize: 20,
    atc: 'J01CA04',
    leaflet: 'demo-amoxicillin-500.html',
  },
  paracetamol: {
    ...room,
    serialised: false,
    holder: 'one',
    gtin: '09521001000024',
    name: 'Paracetamol',
    strength: '500 mg',
    doseForm: 'tablet',
    packSize: 16,
    atc: 'N02BE01',
  },
  metformin: {
    ...room,
    holder: 'one',
    gtin: '09521001000031',
    name: 'Metformin hydrochloride',
    strength: '850 mg',
    doseForm: 'film-coated tablet',
    packSize: 30,
    atc: 'A10BA02',
  },
  artemether: {
    ...room,
    holder: 'one',
    gtin: '09521001000055',
    name: 'Artemether and lumefantrine',
    strength: '20 mg/120 mg',
    doseForm: 'tablet',
    packSize: 24,
    atc: 'P01BF01',
  },
  insulin: {
    ...cold,
    holder: 'one',
    gtin: '09521001000062',
    name: 'Insulin human',
    strength: '100 IU/mL',
    doseForm: 'solution for injection, 10 mL vial',
    packSize: 1,
    atc: 'A10AB01',
  },
  salbutamol: {
    ...room,
    holder: 'two',
    gtin: '09521005000013',
    name: 'Salbutamol',
    strength: '100 microgram/dose',
    doseForm: 'pressurised inhalation, suspension',
    packSize: 1,
    atc: 'R03AC02',
  },
  oxytocin: {
    ...cold,
    holder: 'two',
    gtin: '09521005000020',
    name: 'Oxytocin',
    strength: '10 IU/mL',
    doseForm: 'solution for injection, 1 mL ampoule',
    packSize: 10,
    atc: 'H01BB02',
  },
  ceftriaxone: {
    ...room,
    holder: 'two',
    gtin: '09521006000012',
    name: 'Ceftriaxone',
    strength: '1 g',
    doseForm: 'powder for solution for injection',
    packSize: 1,
    atc: 'J01DD04',
  },
} as const satisfies Record<string, DemoProduct>;

export type ProductKey = keyof typeof products;
