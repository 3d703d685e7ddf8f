import { chainCache } from '../store/chainCache.ts';

/** What this device keeps of what was read of the chain. */
export const keptChain = chainCache();

// Opens the database while the nodes to ask are still looked up: to make a new one takes a phone a while.
void keptChain.get('');
