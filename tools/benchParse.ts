import { parseLabel } from '../src/domain/gs1/parseLabel.ts';
import { parseCalendarDate } from '../src/domain/identifiers.ts';

// Prints how many labels of typical packs one core reads in a second of its own time, so that other work on the
// machine does not count: npx tsx tools/benchParse.ts
const SAMPLES: Record<string, string> = {
  'GS1 DataMatrix': ']d201095210010000171727123110LOT12A4\u001d21A1B2C3D4E5F6',
  'GS1 DataMatrix, seven elements':
    ']d201095210010000171727123110LOT12A4\u001d21A1B2C3D4E5F6\u001d71003752864\u001d240X1\u001d91Y',
  'Digital Link': 'https://id.gs1.org/01/09521001000017/10/LOT12A4/21/A1B2C3D4E5F6?17=271231',
  'brackets, typed': '(01)09521001000017(17)271231(10)LOT12A4(21)A1B2C3D4E5F6',
};
const RUNS = 200_000;

const now = parseCalendarDate('2026-06-15');
if (!now.ok) throw new Error('the date of the bench');
for (const [name, text] of Object.entries(SAMPLES)) {
  const run = (times: number) => {
    let read = 0;
    for (let i = 0; i < times; i++) {
      if (parseLabel(text, { source: 'typed', now: now.value }).ok) read++;
    }
    return read;
  };
  run(RUNS / 10);
  const before = process.cpuUsage();
  if (run(RUNS) !== RUNS) throw new Error(`${name} was not read`);
  const perSecond = RUNS / (process.cpuUsage(before).user / 1_000_000);
  console.log(`${name}: ${Math.round(perSecond).toLocaleString('en')} a second`);
}
