import { kept } from '../../store/kept.ts';

/** Whether something signed on this device may still be on its way, or nobody has seen yet what became of it. */
export const openRuns = kept<boolean>('theriac.open-runs', (stored) => stored === true);
