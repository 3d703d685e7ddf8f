import local from '../../deployments/31337.json' with { type: 'json' };
import { type Network, networkOf } from './network.ts';

/** The networks of this build, the one that is asked first at the front. */
export const networks: readonly [Network, ...Network[]] = [networkOf(local)];
