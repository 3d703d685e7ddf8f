import { version } from '../../package.json';

/** The version of this software, as reports state it. */
export const softwareVersion: string = version;
