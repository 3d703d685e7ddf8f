import { dateOfTime } from '../../src/domain/calendar.ts';
import type { Now } from '../../src/domain/verdict.ts';

const time = Date.parse('2026-11-20T09:00:00Z') / 1000;

/** The demo network's present. On the local chain "now" is the latest block's time, so nothing of the demo expires by itself. */
export const demoNow: Now = { date: dateOfTime(time), time };

/** Block 0; Unix seconds. */
export const demoGenesis = Date.parse('2026-03-02T08:00:00Z') / 1000;
