/** Words of the unit screen. */
export const unit = {};
