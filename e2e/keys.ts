import type { CDPSession, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Where the keyboard stands, as the browser tells a screen reader. */
export interface Stop {
  readonly name: string;
  readonly role: string;
}

interface Look {
  /** What is wrong with how it shows, if anything. */
  readonly fault: string | undefined;
  readonly top: number;
  readonly bottom: number;
  readonly inMain: boolean;
}

/** A stop further down or up than this is on another line, CSS pixels. */
const LINE = 24;

/** Somebody at a page with nothing but a keyboard: every stop must be seen to have the focus. */
export class Keys {
  readonly #page: Page;
  readonly #inOrder: boolean;
  #session: CDPSession | undefined;

  /** @param inOrder whether the page is one column, where no stop may stand above the one before */
  constructor(page: Page, inOrder = false) {
    this.#page = page;
    this.#inOrder = inOrder;
  }

  /** Goes on by Tab to the first stop of a name. @returns the stops before it */
  async to(name: string | RegExp, { bound = 60, back = false } = {}): Promise<readonly Stop[]> {
    const passed: Stop[] = [];
    let before: Look | undefined;
    for (let presses = 0; presses < bound; presses += 1) {
      await this.#page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
      const at = await this.at();
      const look = await this.#page.evaluate(lookOfFocus);
      expect(look.fault, `focus on ${at.role} “${at.name}”`).toBeUndefined();
      if (this.#inOrder && !back && before?.inMain === true && look.inMain)
        expect(look.top, `“${at.name}” stands above the stop before it`).toBeGreaterThan(before.top - LINE);
      if (typeof name === 'string' ? at.name === name : name.test(at.name)) return passed;
      passed.push(at);
      before = look;
    }
    throw new Error(
      `no “${name}” within ${bound} stops: ${passed.map(({ role, name: one }) => `${role} “${one}”`).join(', ')}`,
    );
  }

  /** Goes to a stop and presses a key there. */
  async press(name: string | RegExp, key = 'Enter'): Promise<void> {
    await this.to(name);
    await this.#page.keyboard.press(key);
  }

  /** What has the focus now. */
  async at(): Promise<Stop> {
    this.#session ??= await this.#page.context().newCDPSession(this.#page);
    const { result } = await this.#session.send('Runtime.evaluate', { expression: 'document.activeElement' });
    const { nodes } = await this.#session.send('Accessibility.getPartialAXTree', {
      ...(result.objectId === undefined ? {} : { objectId: result.objectId }),
      fetchRelatives: false,
    });
    const [node] = nodes;
    return { name: String(node?.name?.value ?? '').trim(), role: String(node?.role?.value ?? 'none') };
  }
}

/** Runs in the page. */
async function lookOfFocus(): Promise<Look> {
  // The browser brings into sight what has the focus when it draws next.
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const element = document.activeElement;
  const nowhere = { top: 0, bottom: 0, inMain: false };
  if (element === null || element === document.body)
    return { fault: 'none: nothing has the focus', ...nowhere };
  // A choice is often drawn by the label of a control that is not.
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  const drawn = [element, ...labels];
  const isRung = drawn.some((one) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
  });
  const boxes = drawn.map((one) => one.getBoundingClientRect()).filter(({ width }) => width > 1);
  const box = boxes.at(-1);
  if (box === undefined) return { fault: 'it has no size', ...nowhere };
  const { left, top, right, bottom } = box;
  const points = [
    [(left + right) / 2, (top + bottom) / 2],
    [left + 4, top + 4],
    [right - 4, bottom - 4],
  ] as const;
  const isInSight = points.some(([x, y]) => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && drawn.some((one) => one.contains(hit) || hit.contains(one));
  });
  const fault = !isRung ? 'no ring around it' : isInSight ? undefined : 'it is covered, or out of sight';
  return {
    fault,
    top: top + scrollY,
    bottom: bottom + scrollY,
    inMain: element.closest('main') !== null,
  };
}
