/** Words of the sign screen. */
export const sign = {};
