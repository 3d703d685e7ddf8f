import type { Page } from '@playwright/test';
import { HARBOUR, line } from './counter/counterPage.ts';
import { expect, test } from './fixtures.ts';
import { goldenLabel } from './labels.ts';
import { heard, listen } from './readAloud.ts';
import { typeLikeScanner } from './scanner/typeLikeScanner.ts';

/** The last one stays in sight. */
const PACKS = ['used_here', 'recalled', 'unknown_serial', 'expiry_differs', 'no_serial', 'genuine'] as const;
const MUST_HAVE_NAMES =
  /^(link|button|image|img|textbox|searchbox|combobox|radio|checkbox|table|dialog|Date|spinbutton)$/;

/** What of the browser's own tree for screen readers would mislead somebody who has nothing else. */
async function faultsOfTree(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = (id: string): typeof nodes => {
    const node = byId.get(id);
    return node === undefined ? [] : [node, ...(node.childIds ?? []).flatMap(inOrder)];
  };
  const all = inOrder(nodes[0]?.nodeId ?? '')
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? '').trim(),
      level: Number(properties?.find((one) => one.name === 'level')?.value.value ?? 0),
    }));
  const count = (role: string) => all.filter((one) => one.role === role).length;
  const levels = all.filter(({ role }) => role === 'heading').map(({ level }) => level);
  const jumps = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
  return [
    ...['banner', 'main', 'contentinfo'].filter((role) => count(role) !== 1).map((role) => `not one ${role}`),
    ...(all.some(({ role, name }) => role === 'navigation' && name === 'Main') ? [] : ['no main navigation']),
    ...(levels.filter((level) => level === 1).length === 1 ? [] : [`not one first heading: ${levels}`]),
    ...(jumps.length === 0 ? [] : [`headings jump: ${levels}`]),
    ...all
      .filter(({ role, name }) => MUST_HAVE_NAMES.test(role) && name === '')
      .map(({ role }) => `a ${role} without a name`),
    ...all.filter(({ role, name }) => role === 'heading' && name === '').map(() => 'an empty heading'),
  ];
}

async function firstHeading(page: Page): Promise<string> {
  return (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
}

/** The answer comes first, is read out once and whole, and what it rests on can be walked through. */
async function expectVerdict(page: Page): Promise<void> {
  const main = page.getByRole('main');
  const trail = page.getByRole('region', { name: 'Where it has been' });
  await expect(trail).toBeVisible();
  const word = await firstHeading(page);
  expect(((await main.textContent()) ?? '').startsWith(word), `“${word}” is the first of all words`).toBe(
    true,
  );
  expect(await faultsOfTree(page), word).toEqual([]);
  const answers = (await heard(page)).filter((text) => text.startsWith(word));
  expect(answers, 'read out').toHaveLength(1);
  expect(answers[0]?.length, 'with what it means and what to do').toBeGreaterThan(word.length + 40);
}

for (const [viewer, preferences] of [
  ['patient', { role: 'patient' }],
  ['pharmacist', { role: 'pharmacist', till: HARBOUR.gln }],
] as const)
  test.describe(`a ${viewer} who hears the page`, () => {
    test.use({ preferences });

    test('is told each answer once, first, and finds everything by headings, landmarks and names', async ({
      open,
      demo,
    }) => {
      const page = await open('/help');
      await listen(page);
      for (const pack of PACKS) {
        await page.goto(goldenLabel(pack).address);
        await expectVerdict(page);
      }

      await expect(page.getByRole('main')).toMatchAriaSnapshot(`
        - heading [level=1]
        - paragraph
        - link "Scan next"
        - heading "Amoxicillin 500 mg, capsule, hard" [level=2]
        - table "Label and record":
          - rowgroup:
            - row /Serial .* on record/
        - region "Where it has been":
          - heading "Where it has been" [level=2]
          - list:
            - listitem:
              - time
              - group: /Received Demo Harbour Pharmacy, Lisbon/
            - listitem:
              - paragraph: /on the way/
            - listitem:
              - time
              - group: /Shipped Demo North Wholesale, Porto to Demo Harbour Pharmacy/
      `);

      demo.node.set({ kind: 'drop' });
      await page.goto(goldenLabel('to_dispense').address);
      await expect(page.locator('[data-outcome="could_not_check"]').first()).toBeVisible();
      await expectVerdict(page);
      // The same answer to another try is news.
      const word = await firstHeading(page);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect
        .poll(async () => (await heard(page)).filter((text) => text.startsWith(word)).length)
        .toBe(2);
    });
  });

test.describe('who works here and hears the page', () => {
  test.use({ preferences: { role: 'pharmacist', till: HARBOUR.gln } });

  test('finds one heading, landmarks and names on every screen', async ({ open }) => {
    const page = await open('/help');
    for (const path of [
      '/',
      '/counter',
      '/counter/goods-in',
      '/counter/journal',
      '/counter/till',
      '/inspect',
      '/inspect/lot/09521001000017/DEMO01A',
      '/00/195210010000000182',
      '/settings',
      '/settings/scanner',
      '/medicines',
      '/on-chain/rules',
      '/nowhere',
    ]) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('progressbar')).toHaveCount(0);
      expect(await faultsOfTree(page), path).toEqual([]);
    }
  });

  test('is told each scan at the counter once, and how much a search has found rather than all of it', async ({
    open,
    demo,
  }) => {
    const page = await open('/help');
    await listen(page);
    await page.goto('/counter');
    await expect(page.getByRole('button', { name: 'Keys' })).toBeVisible();
    await typeLikeScanner(page, goldenLabel('recalled').text);
    await expect(line(page, 1)).toContainText('Do not dispense');
    const word = await firstHeading(page);
    await expect
      .poll(async () => (await heard(page)).filter((text) => text.startsWith(word)))
      .toHaveLength(1);
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - region "Newest scan":
        - status:
          - heading /Do not dispense/ [level=1]
      - list "Packs of this list":
        - listitem:
          - button /Do not dispense.*Metformin/
          - checkbox /Metformin/
      - region "Basket"
    `);
    expect(await faultsOfTree(page)).toEqual([]);

    await page.goto('/inspect');
    await expect(page.getByRole('region', { name: 'Lots' })).toBeVisible();
    await page.getByRole('searchbox').fill('demo01');
    await expect.poll(() => heard(page)).toContainEqual(expect.stringMatching(/^Lots: 2$/));
    for (const text of await heard(page)) expect(text.length, text).toBeLessThan(160);

    demo.node.set({ kind: 'silent' });
    await page.goto(goldenLabel('genuine').address);
    await expect
      .poll(() => heard(page), 'waiting is told too')
      .toContainEqual(expect.stringMatching(/^Not checked yet/));
  });
});
