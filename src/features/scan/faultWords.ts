import type { Messages } from '../../i18n/en.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { ScannerFault } from '../../scanner/checkScannerTest.ts';
import { visibleText } from './visibleText.ts';

/** What is wrong with a scanner's settings, and what to set instead. */
export function faultWords(
  fault: ScannerFault,
  { faults, keyboards }: Messages['scannerSetup'],
  format: Formats,
): { readonly what: string; readonly way: string } {
  switch (fault.code) {
    case 'separators-replaced': {
      const { what, way } = faults[fault.code];
      return { what: what(fault.by), way };
    }
    case 'keyboard-layout': {
      const { what, way } = faults[fault.code];
      return { what: what(keyboards[fault.layout]), way };
    }
    case 'prefix':
    case 'suffix': {
      const { what, way } = faults[fault.code];
      return { what: what(visibleText(fault.text)), way };
    }
    case 'too-slow': {
      const { what, way } = faults[fault.code];
      return { what: what(format.number(fault.ms)), way };
    }
    case 'separators-missing':
    case 'caps-lock':
    case 'caps-lock-on':
    case 'identifier-missing':
    case 'end-key-missing':
    case 'cut-short':
    case 'characters-lost':
    case 'other-code':
      return faults[fault.code];
    default:
      return fault satisfies never;
  }
}
