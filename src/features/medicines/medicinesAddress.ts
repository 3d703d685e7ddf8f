/** Path of a person's own list of packs. */
export const MEDICINES = '/medicines';
