/** How a scan is written for another system: as a scanner types it, or as it is printed. */
export const HAND_OFF_FORMS = ['element_string', 'bracketed'] as const;
export type HandOffForm = (typeof HAND_OFF_FORMS)[number];
