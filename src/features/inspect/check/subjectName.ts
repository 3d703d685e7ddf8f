import type { CheckText } from '../../../i18n/en/check.ts';
import { type JsonObject, membersOf } from '../../../records/check/json.ts';

/** What a report says that it is about. */
export function subjectName(subject: JsonObject, { about }: CheckText): string {
  const text = (value: unknown) => (typeof value === 'string' ? value : '–');
  switch (subject.kind) {
    case 'pack': {
      const { gtin, serial } = membersOf(subject.label);
      return serial === undefined
        ? about.packWithoutSerial(text(gtin))
        : about.pack(text(gtin), text(serial));
    }
    case 'unit':
      return about.unit(text(subject.sscc));
    case 'lot':
      return about.lot(text(subject.gtin), text(subject.number));
    default:
      return about.unknown;
  }
}
