import type { Element } from '../../domain/gs1/element.ts';
import { formatDigitalLink } from '../../domain/gs1/formatDigitalLink.ts';
import type { SubjectFacts } from '../reportFacts.ts';

/**
 * The address that opens the same look-up: a GS1 Digital Link URI.
 * @param stem where the app is served, such as `https://verify.example`
 */
export function lookUpAddress(subject: SubjectFacts, stem: string): string {
  const address = formatDigitalLink(elementsOf(subject), stem);
  if (!address.ok) throw new Error(`no address: ${address.problem.code}`);
  return address.value;
}

function elementsOf(subject: SubjectFacts): readonly Element[] {
  switch (subject.kind) {
    case 'pack': {
      const { gtin, lot, serial, expiry } = subject.label;
      return [
        { ai: '01', value: gtin },
        ...(lot === undefined ? [] : [{ ai: '10', value: lot }]),
        ...(serial === undefined ? [] : [{ ai: '21', value: serial }]),
        ...(expiry === undefined ? [] : [{ ai: '17', value: expiry.slice(2).replaceAll('-', '') }]),
      ];
    }
    case 'unit':
      return [{ ai: '00', value: subject.sscc }];
    case 'lot':
      return [
        { ai: '01', value: subject.gtin },
        { ai: '10', value: subject.number },
      ];
    default:
      return subject satisfies never;
  }
}
