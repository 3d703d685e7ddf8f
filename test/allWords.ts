import { en } from '../src/i18n/en.ts';
import { giveMessages } from '../src/i18n/messages.ts';
import { pseudo } from '../src/i18n/pseudo.ts';

// Parts of screens are rendered by themselves in tests, without the app that loads their words.
giveMessages('en', en);
giveMessages('en-XA', pseudo(en));
