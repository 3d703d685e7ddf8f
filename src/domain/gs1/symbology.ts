/** What a symbology identifier (ISO/IEC 15424) says of the data after it. */
export type Carrier = 'gs1' | 'plain' | 'ean-13' | 'ean-13-add-on' | 'ean-8' | 'itf-14';

const CARRIERS: Record<string, Carrier> = {
  ']d2': 'gs1', // DataMatrix, FNC1 first
  ']Q3': 'gs1', // QR Code, FNC1 first
  ']C1': 'gs1', // Code 128, FNC1 first
  ']e0': 'gs1', // GS1 DataBar and composites
  ']J1': 'gs1', // DotCode, FNC1 first
  ']d1': 'plain',
  ']d4': 'plain',
  ']Q1': 'plain',
  ']Q2': 'plain',
  ']C0': 'plain',
  ']J0': 'plain',
  ']L0': 'plain', // PDF417
  ']L1': 'plain',
  ']L2': 'plain',
  ']z0': 'plain', // Aztec
  ']E0': 'ean-13', // also UPC-A and UPC-E, filled to 13 digits
  ']E3': 'ean-13-add-on',
  ']E4': 'ean-8',
  ']I0': 'itf-14',
  ']I1': 'itf-14',
};

const CODE_39 = /^\]A[0-7]$/;

/** What the identifier means, or undefined if no label we know carries it. */
export function carrierOf(identifier: string): Carrier | undefined {
  return CARRIERS[identifier] ?? (CODE_39.test(identifier) ? 'plain' : undefined);
}

/** The symbology identifier that a text begins with, if it does. */
export function leadingSymbology(text: string): string | undefined {
  const mark = text.startsWith(']') ? text.slice(0, 3) : '';
  return /^\][A-Za-z][0-9A-Za-z]$/.test(mark) ? mark : undefined;
}
