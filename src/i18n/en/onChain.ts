/** Words of the onChain screen. */
export const onChain = {};
