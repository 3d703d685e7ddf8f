/** What browsers say of a part of the app that did not arrive. */
const NOT_LOADED = /module script|imported module|preload css/i;

/** Whether a part of the app could not be loaded: no fault of ours, and nothing on the screen is wrong for it. */
export function isNotLoaded(error: unknown): boolean {
  return NOT_LOADED.test(String(error));
}
