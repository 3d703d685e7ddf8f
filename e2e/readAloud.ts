import type { Page } from '@playwright/test';

/** Hears what a screen reader would read out by itself on every page opened from here on. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(installEar);
}

/** What was read out since the page was loaded, oldest first. */
export function heard(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as { readonly heard: readonly string[] }).heard);
}

/**
 * Runs in the page. A region is read out when it changes: what comes into the page together with its region is news to
 * nobody but an alert's listener, and while a region says that it is busy, nobody is told anything.
 */
function installEar(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  const LIVE = '[role="status"], [role="alert"], [role="log"], [aria-live="polite"], [aria-live="assertive"]';
  const last = new WeakMap<Element, string>();
  const say = (region: Element) => {
    const text = (region.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (last.get(region) === text || region.closest('[aria-busy="true"]') !== null) return;
    last.set(region, text);
    if (text !== '') heard.push(text);
  };
  new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) =>
      [...addedNodes].filter((node): node is Element => node instanceof Element),
    );
    const changed = new Set<Element>();
    for (const { target } of records) {
      const region = (target instanceof Element ? target : target.parentElement)?.closest(LIVE);
      if (region && !added.some((node) => node.contains(region))) changed.add(region);
    }
    for (const node of added) {
      if (node.matches('[role="alert"]')) changed.add(node);
      for (const alert of node.querySelectorAll('[role="alert"]')) changed.add(alert);
    }
    for (const region of changed) if (region.isConnected) say(region);
  }).observe(document, { subtree: true, childList: true, characterData: true });
}
