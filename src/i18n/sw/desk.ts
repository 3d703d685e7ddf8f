import type { Desk } from '../en.ts';
import { cases } from './cases.ts';
import { check } from './check.ts';
import { counter } from './counter.ts';
import { demo } from './demo.ts';
import { drill } from './drill.ts';
import { goodsIn } from './goodsIn.ts';
import { handOff } from './handOff.ts';
import { help } from './help.ts';
import { inspect } from './inspect.ts';
import { leaflet } from './leaflet.ts';
import { lookBack } from './lookBack.ts';
import { medicines } from './medicines.ts';
import { onChain } from './onChain.ts';
import { recall } from './recall.ts';
import { report } from './report.ts';
import { rules } from './rules.ts';
import { scannerSetup } from './scannerSetup.ts';
import { settings } from './settings.ts';
import { sign } from './sign.ts';
import { suspectReport } from './suspectReport.ts';
import { tour } from './tour.ts';

export const desk: Desk = {
  check,
  scannerSetup,
  sign,
  demo,
  lookBack,
  drill,
  counter,
  goodsIn,
  handOff,
  help,
  inspect,
  leaflet,
  medicines,
  onChain,
  recall,
  report,
  rules,
  settings,
  suspectReport,
  tour,
  cases,
};
