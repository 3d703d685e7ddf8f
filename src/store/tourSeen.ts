import { kept } from './kept.ts';

/** Whether somebody on this device has put the first-run tour away. */
export const tourSeen = kept<boolean>('theriac.tour-seen', (stored) => stored === true);
