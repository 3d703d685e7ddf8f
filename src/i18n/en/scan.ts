/** Words of the scan screen. */
export const scan = {};
