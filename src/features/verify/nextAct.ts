import type { Finding, Verdict, Viewer } from '../../domain/verdict.ts';

export type PackAct = 'dispense' | 'undo';

/** What a pharmacist may record about a pack with this verdict; the contracts have the last word. */
export function nextAct({ outcome, findings }: Verdict, { kind }: Viewer): PackAct | undefined {
  if (kind !== 'pharmacist') return undefined;
  switch (outcome) {
    case 'genuine':
    case 'caution':
      // What is on its way is received first.
      return findings.some(isOnItsWay) ? undefined : 'dispense';
    case 'used_here':
      return findings.some(({ code, params }) => code === 'used_here' && params.undoUntil !== undefined)
        ? 'undo'
        : undefined;
    default:
      return undefined;
  }
}

/** Whether the pack waits to be received by the viewer. */
export function isOnItsWay({ code }: Finding): boolean {
  return code === 'in_transit_to_you' || code === 'expected_here';
}
