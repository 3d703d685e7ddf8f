/** What is known of a language besides its words. */
export interface Language {
  /** As its speakers write it. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /**
   * Whether a person of the trade who speaks it has read its words. Where not, English stands beside the sentences that
   * somebody may act on.
   */
  readonly reviewed: boolean;
  /** The font of ours with its letters, where many devices have none. */
  readonly font?: string;
}

/** Languages a person can choose; *en-XA* is the pseudo-locale that shows what was not translated. */
export const LANGUAGES = {
  en: { name: 'English', direction: 'ltr', reviewed: true },
  de: { name: 'Deutsch', direction: 'ltr', reviewed: false },
  es: { name: 'Español', direction: 'ltr', reviewed: false },
  fr: { name: 'Français', direction: 'ltr', reviewed: false },
  pt: { name: 'Português', direction: 'ltr', reviewed: false },
  ar: { name: 'العربية', direction: 'rtl', reviewed: false },
  hi: { name: 'हिन्दी', direction: 'ltr', reviewed: false, font: 'Noto Sans Devanagari' },
  sw: { name: 'Kiswahili', direction: 'ltr', reviewed: false },
  'en-XA': { name: 'Pseudo-locale', direction: 'ltr', reviewed: true },
} as const satisfies Readonly<Record<string, Language>>;

export type Locale = keyof typeof LANGUAGES;
