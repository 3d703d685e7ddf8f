import type { Page } from '@playwright/test';
import { LANGUAGES, type Locale } from '../src/i18n/languages.ts';
import { goldenEvents } from '../tools/seed/goldenEvents.ts';
import { partners } from '../tools/seed/partners.ts';
import { products } from '../tools/seed/products.ts';

/** Every language but English. */
export const translations = (Object.keys(LANGUAGES) as Locale[]).filter(
  (locale) => locale !== 'en' && locale !== 'en-XA',
);

/** Sentences that come from the ledger, and so are in the language in which somebody registered them. */
const recorded = [
  ...Object.values(partners).map(({ name }) => name),
  ...Object.values(products).map(({ name }) => name),
  ...goldenEvents.flatMap((event) => ('note' in event ? [event.note] : [])),
];

/** By the picker, as a person does. */
export async function choose(page: Page, locale: Locale): Promise<void> {
  await page.getByRole('banner').getByRole('combobox').selectOption(locale);
  // Looked at in every frame; an expectation looks once in a while, hundreds of times in all.
  await page.locator(`html[lang="${locale}"]`).waitFor({ state: 'attached', timeout: 15_000 });
}

/** Every piece of text on the page of three words or more, but for what is marked as English on purpose. */
export async function sentences(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement?.closest('[lang="en"], script, option')) continue;
      found.push(node.textContent?.trim() ?? '');
    }
    return found;
  });
  return texts.filter((text) => /\p{L}{2,}\P{L}+\p{L}{2,}\P{L}+\p{L}{2,}/u.test(text));
}

/** What stands on the page in the words it had in English, though it is in another language now. */
export async function untranslated(page: Page, english: readonly string[]): Promise<readonly string[]> {
  return (await sentences(page)).filter(
    (sentence) => english.includes(sentence) && !recorded.some((own) => sentence.includes(own)),
  );
}
