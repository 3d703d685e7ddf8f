/** Words of the demo screen. */
export const demo = {};
