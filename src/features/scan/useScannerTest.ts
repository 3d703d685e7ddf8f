import { useEffect, useState } from 'react';
import { checkScannerTest, type ScannerTest } from '../../scanner/checkScannerTest.ts';
import { scannerTestCodes } from '../../scanner/scannerTestCode.ts';
import { defaultWedgeSettings, listenForWedge } from '../../scanner/wedge.ts';
import type { WedgeScan } from '../../scanner/wedgeScan.ts';

export interface HeardTest extends ScannerTest {
  /** As this computer's own keyboard would have printed it. */
  readonly text: string;
}

/** Slow scanners must be heard too, to be told that they are slow. Milliseconds. */
const PATIENCE_MS = { maxGapMs: 500, silenceMs: 800 };

/** Listens for a scan of a test code, and says what is wrong with how it arrived. */
export function useScannerTest(): HeardTest | undefined {
  const [heard, setHeard] = useState<HeardTest>();
  useEffect(() => {
    function check(scan: WedgeScan): void {
      const test = checkScannerTest(Object.values(scannerTestCodes), scan, defaultWedgeSettings.maxGapMs);
      setHeard({ ...test, text: scan.readings.computer });
    }
    return listenForWedge(
      window,
      { onScan: check, onNoise: ({ scan }) => check(scan) },
      { ...defaultWedgeSettings, ...PATIENCE_MS },
    );
  }, []);
  return heard;
}
