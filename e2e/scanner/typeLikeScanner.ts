import type { Page } from '@playwright/test';
import { type ScannerKeyboard, scannerKeys } from '../../test/scannerKeys.ts';

/** Seconds from the end of one scan to the next: more than a scanner pauses between two keys, less than a hand can. */
const BETWEEN_SCANS = 0.1;

/** Seconds from a key that a person has pressed to a scan: more than a scanner pauses between two keys. */
const AFTER_KEYS = 0.06;

/** When the last key of the last scan on a page was pressed, in seconds. */
const lastKeyAt = new WeakMap<Page, number>();

/**
 * Sends what a hand-held scanner sends, through the browser's own input, at the scanner's pace whatever the pace of
 * this machine: each event carries its time. A scan begins after the one before has ended, also where this machine
 * sends the keys faster than the scanner would.
 *
 * @param atOnce sends the keys of a scan, in their order, without waiting for the page to have taken each: where many
 *   scans are measured, the sending is not
 */
export async function typeLikeScanner(
  page: Page,
  text: string,
  keyboard?: ScannerKeyboard,
  atOnce = false,
): Promise<void> {
  const sent: Promise<unknown>[] = [];
  const session = await page.context().newCDPSession(page);
  // Nor does anybody press a key and scan within a twentieth of a second.
  let timestamp = Math.max(Date.now() / 1000 + AFTER_KEYS, (lastKeyAt.get(page) ?? 0) + BETWEEN_SCANS);
  for (const { type, init, after } of scannerKeys(text, keyboard)) {
    timestamp += after / 1000;
    const { code = '', key = '', shiftKey, modifierAltGraph } = init;
    // AltGr, as Windows tells it.
    const [altKey, ctrlKey] = [init.altKey || modifierAltGraph, init.ctrlKey || modifierAltGraph];
    const modifiers = (altKey ? 1 : 0) + (ctrlKey ? 2 : 0) + (shiftKey ? 8 : 0);
    const prints = key === 'Enter' ? '\r' : key.length === 1 && !ctrlKey && !altKey ? key : undefined;
    const stroke = {
      code,
      key,
      modifiers,
      timestamp,
      windowsVirtualKeyCode: key === 'Enter' ? 13 : key === 'Tab' ? 9 : 0,
    };
    const event =
      type === 'keyup'
        ? ({ type: 'keyUp', ...stroke } as const)
        : prints === undefined
          ? ({ type: 'rawKeyDown', ...stroke } as const)
          : ({ type: 'keyDown', text: prints, ...stroke } as const);
    sent.push(session.send('Input.dispatchKeyEvent', event));
    if (!atOnce) await sent.at(-1);
  }
  await Promise.all(sent);
  lastKeyAt.set(page, timestamp);
  await session.detach();
}

/** Waits until the moment that the last key of a scan was sent with has come: hands press keys after the scanner did. */
export async function afterScan(page: Page): Promise<void> {
  const over = (lastKeyAt.get(page) ?? 0) + AFTER_KEYS;
  await page.waitForFunction((seconds) => Date.now() / 1000 > seconds, over);
}
