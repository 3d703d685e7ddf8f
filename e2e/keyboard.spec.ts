import { partners } from '../tools/seed/partners.ts';
import { HARBOUR, line, openedCounter, word } from './counter/counterPage.ts';
import { expect, test } from './fixtures.ts';
import { Keys } from './keys.ts';
import { goldenLabel } from './labels.ts';
import { afterScan, typeLikeScanner } from './scanner/typeLikeScanner.ts';
import { addTestWallet } from './sign/testWallet.ts';

// Nothing here is clicked, and nothing gets the focus but by keys.

const genuine = goldenLabel('genuine');

/** Slower than any scanner. */
const BY_HAND = { delay: 70 } as const;

test.describe('a patient with a keyboard, at the width of a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('skips to the answer, follows the trail, sees how it is known, goes back, and changes the language', async ({
    open,
    demo,
  }) => {
    const page = await open(genuine.address);
    const keys = new Keys(page, true);
    await expect(word(page, 'Nothing wrong found')).toBeVisible();
    await expect(page.getByText(/proven complete/)).toBeVisible();
    const asked = demo.node.requests.length;
    await keys.press('Skip to the content');
    await expect(page.getByRole('main')).toBeFocused();
    expect(await keys.to('Scan next'), 'stops before the first step').toEqual([]);
    // To skip is not to arrive once more.
    expect(demo.node.requests.length).toBe(asked);

    await keys.press(/Received.*Demo Harbour Pharmacy/);
    await expect(page.getByText('Transaction').first()).toBeVisible();
    await keys.press('What was checked, and how we know');
    await expect(page.getByRole('region', { name: 'How we know' })).toBeVisible();
    await keys.press(/^rule set/);
    await expect(word(page, 'By which rules a pack is judged')).toBeVisible();
    await expect(page.getByRole('main')).toBeFocused();
    await page.goBack();
    await expect(word(page, 'Nothing wrong found')).toBeVisible();

    await keys.to('Language', { back: true });
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(page.getByRole('combobox')).toBeFocused();
  });

  test('types what is printed on a pack, is told what is wrong with it, and reads the answer', async ({
    open,
  }) => {
    const page = await open('/');
    const keys = new Keys(page, true);
    const { keyboard } = page;
    await expect(page.getByRole('region', { name: 'New here? Three steps' })).toBeVisible();
    await keys.to('Product number (GTIN, PC)');
    await keyboard.type('09521001000016', BY_HAND);
    const field = page.getByRole('textbox', { name: /^Product number/ });
    await expect(field).toHaveAccessibleDescription(/check digit/i);
    await keyboard.press('Backspace');
    await keyboard.type('7');
    await expect(field).not.toHaveAttribute('aria-invalid', 'true');
    await keys.to('Lot (LOT, Batch)');
    await keyboard.type('DEMO01A', BY_HAND);
    await keys.to('Expiry (EXP)');
    await keyboard.type('280331', BY_HAND);
    await keys.to('Serial (SN)');
    await keyboard.type('432KN432Z9CL2XQKGWF6', BY_HAND);
    await keyboard.press('Enter');
    await expect(word(page, 'Nothing wrong found')).toBeVisible();
    await expect(page.getByRole('main')).toBeFocused();
  });
});

test.describe('a pharmacist with a keyboard and a scanner', () => {
  test.use({ preferences: { role: 'pharmacist', till: HARBOUR.gln } });

  test('opens the line of a scan, puts it into the basket, signs, and stands in the list again', async ({
    open,
    demo,
  }) => {
    const page = await open('/counter');
    await addTestWallet(page.context(), demo.node.url, { accounts: [partners.harbour.account] });
    await page.reload();
    const keys = new Keys(page);
    const { keyboard } = page;
    await expect(word(page, 'Scan a pack')).toBeVisible();
    await typeLikeScanner(page, goldenLabel('to_dispense').text);
    await expect(word(page, 'OK to dispense')).toBeVisible();
    await afterScan(page);

    await keys.press(/^OK to dispense/);
    await expect(page.getByRole('button', { name: 'Check again' })).toBeVisible();
    expect((await keys.at()).role, 'where the keyboard is once the line is open').not.toBe('RootWebArea');
    await keyboard.press('Escape');
    await expect(line(page, 1)).toBeFocused();

    await keyboard.press('Space');
    await keys.press('Show and sign');
    await keys.press('Test Wallet');
    await expect(page.getByText('You act for')).toBeVisible();
    await keys.press('Sign and dispense');
    await expect(page.getByText('Done. It stands on the ledger.').first()).toBeVisible();
    await keys.press('Back to the list');
    await expect(line(page, 1)).toContainText('Handed out');
    expect((await keys.at()).role, 'where the keyboard is after signing').not.toBe('RootWebArea');
  });

  test('a dialog takes the keyboard, keeps it, and gives it back', async ({ open }) => {
    const page = await open('/counter');
    await openedCounter(page);
    const keys = new Keys(page);
    const dialog = page.getByRole('dialog');
    for (const [button, leave] of [
      ['Keys', 'Escape'],
      ['Keys', 'Close'],
      ['End this list', 'Escape'],
      ['End this list', 'Go on'],
    ] as const) {
      await keys.press(button);
      await expect(dialog).toBeVisible();
      await expect(dialog.locator(':focus')).toHaveCount(1);
      if (leave === 'Escape') await page.keyboard.press('Escape');
      else if ((await keys.at()).name === leave) await page.keyboard.press('Enter');
      else await keys.press(leave);
      await expect(dialog).toHaveCount(0);
      await expect(page.getByRole('button', { name: button })).toBeFocused();
      await page.keyboard.press('Shift+Tab');
    }
  });
});

test.describe('an inspector with a keyboard', () => {
  test.use({ preferences: { role: 'inspector' } });

  test('looks a lot up and takes a report of it away', async ({ open }) => {
    const page = await open('/inspect');
    const keys = new Keys(page);
    await expect(page.getByRole('region', { name: 'Lots' })).toBeVisible();
    await keys.to('Scan or type what you look for');
    await page.keyboard.type('demo01a', BY_HAND);
    await page.keyboard.press('Enter');
    await expect(page.getByText('The books balance.')).toBeVisible();
    await expect(page.getByRole('main')).toBeFocused();
    await expect(page.getByRole('radio', { name: /^Report \(PDF\)/ })).toBeVisible();
    await keys.to(/^Report \(PDF\)/, { bound: 120 });
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: /^Table/ })).toBeChecked();
    await keys.to('Make the file');
    const downloaded = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const name = (await downloaded).suggestedFilename();
    await expect(page.getByText(`Done: ${name}`)).toBeVisible();
    expect((await keys.at()).role, 'where the keyboard is once the file is there').not.toBe('RootWebArea');
  });
});
