import { digest } from './digest.ts';
import { verdictCorpus } from './verdictCorpus.ts';

// Run by a test in other time zones and languages: prints what machine it is, and the fingerprint of all verdicts.
const offset = new Date(Date.UTC(2026, 10, 20)).getTimezoneOffset();
const { locale } = Intl.DateTimeFormat().resolvedOptions();
console.log(JSON.stringify({ offset, locale, digest: digest(verdictCorpus()) }));
