import type { Page } from '@playwright/test';
import { HARBOUR, openedCounter, word } from './counter/counterPage.ts';
import { expect, expectContrast, expectNoOverflow, test } from './fixtures.ts';
import { Keys } from './keys.ts';
import { goldenLabel } from './labels.ts';
import { typeLikeScanner } from './scanner/typeLikeScanner.ts';

const SCREENS = [
  '/',
  goldenLabel('genuine').address,
  goldenLabel('recalled').address,
  goldenLabel('unknown_product').address,
  '/00/195210010000000182',
  '/counter',
  '/counter/goods-in',
  '/counter/journal',
  '/counter/recalls',
  '/inspect',
  '/inspect/lot/09521001000017/DEMO01A',
  '/inspect/partner/9521003000008',
  '/settings',
  '/demo',
  '/help',
  '/on-chain/rules',
] as const;

/** One of each silhouette, as a pharmacist sees it. */
const OUTCOMES = [
  'genuine',
  'recalled',
  'used_here',
  'used_elsewhere',
  'expiry_differs',
  'no_serial',
  'unknown_serial',
] as const;

/** Runs in the page: whatever can be pressed or filled in, and is smaller than a finger. A link in a sentence may be. */
function smallTargets(): string[] {
  const TARGETS = 'a[href], button, input, select, textarea, summary, [role="button"]';
  for (const one of document.querySelectorAll('details')) one.open = true;
  return [...document.querySelectorAll<HTMLElement>(TARGETS)].flatMap((target) => {
    const inSentence =
      getComputedStyle(target).display === 'inline' && target.parentElement?.matches('p, li, blockquote');
    const labels = target instanceof HTMLInputElement ? [...(target.labels ?? [])] : [];
    const boxes = [target, ...labels].map((one) => one.getBoundingClientRect());
    const isBig = boxes.some(({ width, height }) => width >= 43.5 && height >= 43.5);
    // What only a reader or the keyboard reaches has no size on the screen.
    const isDrawn = target.checkVisibility() && boxes.some(({ width, height }) => width > 1 && height > 1);
    if (inSentence || isBig || !isDrawn) return [];
    const { width, height } = target.getBoundingClientRect();
    return [`${target.tagName} “${target.textContent?.trim()}” ${Math.round(width)}×${Math.round(height)}`];
  });
}

/** Runs in the page: words that are cut off, with no way to scroll to the rest. */
function cutWords(): string[] {
  const cut = (style: string) => style === 'hidden' || style === 'clip';
  return [...document.querySelectorAll<HTMLElement>('main *, header *')].flatMap((one) => {
    const { overflowX, overflowY, clipPath } = getComputedStyle(one);
    if (
      !one.checkVisibility() ||
      one.clientWidth <= 1 ||
      clipPath !== 'none' ||
      one.textContent?.trim() === ''
    )
      return [];
    const wide = cut(overflowX) && one.scrollWidth > one.clientWidth + 1;
    const high = cut(overflowY) && one.scrollHeight > one.clientHeight + 2;
    return wide || high ? [`${one.textContent?.slice(0, 60)} (${one.className})`] : [];
  });
}

/** Runs in the page: the innermost parts that make the whole page scroll sideways. */
function overTheEdge(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const over = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
    (one) => one.checkVisibility() && one.getBoundingClientRect().right > clientWidth + 1,
  );
  const innermost = over.filter((one) => !over.some((other) => other !== one && one.contains(other)));
  return [
    `by ${scrollWidth - clientWidth} pixels`,
    ...innermost.map((one) => `${one.textContent} (${one.className})`),
  ];
}

async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

test.describe('with big fingers and weak eyes', () => {
  test.use({ viewport: { width: 390, height: 844 }, preferences: { role: 'pharmacist', till: HARBOUR.gln } });

  test('everything can be hit, and with letters of twice the size everything can be read', async ({
    open,
  }) => {
    test.slow();
    const page = await open('/help');
    const session = await page.context().newCDPSession(page);
    // As somebody sets it in the browser, in pixels.
    const letters = async (standard: number) => {
      await session.send('Page.setFontSizes', { fontSizes: { standard } });
      await page.waitForFunction(
        (size) => getComputedStyle(document.documentElement).fontSize === `${size}px`,
        standard,
      );
    };
    for (const path of SCREENS) {
      await page.setViewportSize({ width: 390, height: 844 });
      await letters(16);
      await page.goto(path);
      await settled(page);
      expect.soft(await page.evaluate(smallTargets), `smaller than a finger on ${path}`).toEqual([]);
      await letters(32);
      for (const width of [640, 1280]) {
        await page.setViewportSize({ width, height: 844 });
        expect.soft(await page.evaluate(overTheEdge), `over the edge of ${path} at ${width}`).toEqual([]);
        expect.soft(await page.evaluate(cutWords), `cut off on ${path} at ${width}`).toEqual([]);
      }
    }
  });
});

test.describe('with colours of one’s own', () => {
  test.use({ preferences: { role: 'pharmacist', till: HARBOUR.gln } });

  test('answers differ by word and shape, and focus and choices are seen', async ({ open }) => {
    const page = await open('/help');
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    const shapes: string[] = [];
    const words: string[] = [];
    for (const pack of OUTCOMES) {
      await page.goto(goldenLabel(pack).address);
      const heading = page.getByRole('heading', { level: 1 });
      await expect(heading).toBeVisible();
      words.push((await heading.textContent()) ?? '');
      const shape = page.locator('section[data-outcome] svg[data-outcome]').first();
      await expect(shape).toBeVisible();
      shapes.push(await shape.evaluate((svg) => svg.innerHTML));
      const drawn = await shape.evaluate((svg) => ({
        ink: getComputedStyle(svg).color,
        ground: getComputedStyle(svg.parentElement ?? svg).backgroundColor,
      }));
      expect(drawn.ink, pack).not.toBe(drawn.ground);
      // Nothing moves for whoever asked for that.
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    }
    expect(new Set(shapes).size).toBe(OUTCOMES.length);
    expect(new Set(words).size).toBe(OUTCOMES.length);

    const keys = new Keys(page);
    await keys.to('What this means');
    await page.goto('/counter');
    await openedCounter(page);
    await keys.to('Check');
    const looks = page.getByRole('group', { name: 'What are you doing?' }).locator('label');
    const [chosen, other] = await looks.evaluateAll((labels) =>
      labels.map((label) => {
        const { borderColor, backgroundColor, color } = getComputedStyle(label);
        return `${borderColor} ${backgroundColor} ${color}`;
      }),
    );
    expect(chosen, 'what is chosen does not look chosen').not.toBe(other);
    await typeLikeScanner(page, goldenLabel('genuine').text);
    const filters = page.getByRole('group', { name: 'Show only' }).getByRole('button');
    await expect(filters).toHaveCount(2);
    const [all, one] = await filters.evaluateAll((buttons) =>
      buttons.map((button) => {
        const { borderColor, backgroundColor, color } = getComputedStyle(button);
        return `${borderColor} ${backgroundColor} ${color}`;
      }),
    );
    expect(all, 'what is pressed does not look pressed').not.toBe(one);
  });

  test('more contrast is given where it is asked for, and paper has the answer and the trail alone', async ({
    open,
  }) => {
    const page = await open(goldenLabel('recalled').address);
    await settled(page);
    const line = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--line'));
    const before = await line();
    await page.emulateMedia({ contrast: 'more' });
    expect(await line()).not.toBe(before);
    await expectContrast(page);

    await page.emulateMedia({ contrast: 'no-preference', media: 'print' });
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(
      page.getByRole('region', { name: 'Where it has been' }).getByRole('listitem').first(),
    ).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Scan next' })).toHaveCount(0);
    await expectNoOverflow(page);
  });

  test('whatever sounds stands on the screen at the same moment, and every sound is explained', async ({
    open,
  }) => {
    const page = await open('/counter');
    // What is felt comes with what is heard.
    await page.addInitScript(() => {
      const felt: string[] = [];
      Object.assign(window, { felt });
      navigator.vibrate = (pattern) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => felt.push(`${pattern}: ${document.querySelector('h1')?.textContent}`)),
        );
        return true;
      };
    });
    await page.reload();
    const felt = () => page.evaluate(() => (window as unknown as { readonly felt: readonly string[] }).felt);
    await openedCounter(page);
    await typeLikeScanner(page, goldenLabel('recalled').text);
    await expect.poll(felt).toEqual(['220,90,220,90,220: Do not dispense: recalled']);
    await page.goto('/');
    await expect(word(page, 'Scan a pack')).toBeVisible();
    await typeLikeScanner(page, goldenLabel('genuine').text);
    await expect(word(page, 'OK to dispense')).toBeVisible();
    await expect.poll(felt).toEqual(['60: OK to dispense']);

    await page.goto('/settings');
    const meanings = page.getByRole('region', { name: 'What each sound means' });
    await meanings.getByRole('button', { name: 'Play: Stop: do not use this pack' }).click();
    await expect.poll(felt).toEqual([expect.stringMatching(/^220,90,220,90,220: /)]);
    await expect(meanings.getByRole('listitem')).toHaveCount(5);
  });
});
