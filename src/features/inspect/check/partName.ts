import type { Messages } from '../../../i18n/en.ts';
import type { CheckPart } from '../../../records/check/checkReport.ts';

/** What a part of a report is called. */
export function partName(part: CheckPart, { check, verify }: Messages): string {
  const { parts } = check;
  switch (part.kind) {
    case 'file':
    case 'network':
    case 'block':
    case 'material':
      return parts[part.kind];
    case 'partner':
      return part.name === undefined ? parts.unnamedPartner(part.index) : parts.partner(part.name);
    case 'fact':
      return parts.facts[part.fact];
    case 'step':
      return part.step === 'unknown'
        ? parts.unknownStep(part.sequence)
        : parts.step(verify.timeline.steps[part.step], part.sequence);
    case 'stated':
      return parts.stated[part.what];
    default:
      return part satisfies never;
  }
}
