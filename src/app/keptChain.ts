import { chainCache } from '../store/chainCache.ts';

/** What this device keeps of what was read of the chain. */
export const keptChain = chainCache();
