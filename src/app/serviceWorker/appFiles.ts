/** The files of one build, as the service worker is told of them when it is built. Addresses begin with a slash. */
export interface AppFiles {
  /** Tells one build from another. */
  readonly version: string;
  /** Without these no pack is scanned and no label answered; `/` is the page itself. */
  readonly shell: readonly string[];
  /** The other screens, and what reads codes in pictures. */
  readonly more: readonly string[];
  /** All others: loaded when somebody uses them. */
  readonly others: readonly string[];
}
