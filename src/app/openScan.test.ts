// @vitest-environment happy-dom

import { beforeEach, expect, test } from 'vitest';
import { openScan, openScanAnyway } from './openScan.ts';
import { recents } from './recents.ts';
import { takeScans } from './scanTaker.ts';

const pack = ']d2010952100100001710DEMO01A\u001d21A/B';
const here = () => `${location.pathname}${location.search}`;

beforeEach(() => {
  history.replaceState(null, '', '/');
  recents.remove();
});

test('a pack opens at its own Digital Link address, and the scan itself stays in the history entry', () => {
  expect(openScan({ text: pack, source: 'scan' })).toEqual({ ok: true });
  expect(here()).toBe('/01/09521001000017/10/DEMO01A/21/A%2FB');
  expect(history.state).toEqual({ text: pack, source: 'scan' });
  expect(recents.list().map(({ text }) => text)).toEqual([pack]);
});

test('what names nothing is refused with why, and nothing moves', () => {
  const answer = openScan({ text: ']d20109521001000018', source: 'scan' });
  expect(answer).toMatchObject({ ok: false, problem: { code: 'check-digit' } });
  expect(here()).toBe('/');
});

test('on any other screen, what names nothing replaces the verdict that was there', () => {
  openScanAnyway({ text: pack, source: 'wedge' });
  openScanAnyway({ text: 'hello there', source: 'wedge' });
  expect(here()).toBe('/unreadable');
  expect(history.state).toEqual({ text: 'hello there', source: 'wedge' });
  expect(recents.list()).toHaveLength(1);
});

test('a screen that takes scans gets them, and nothing moves, until it ends that', () => {
  const taken: string[] = [];
  const end = takeScans(({ text }) => taken.push(text));
  openScanAnyway({ text: pack, source: 'wedge' });
  openScanAnyway({ text: 'hello there', source: 'wedge' });
  expect(taken).toEqual([pack, 'hello there']);
  expect(here()).toBe('/');
  end();
  openScan({ text: pack, source: 'scan' });
  expect(taken).toHaveLength(2);
  expect(here()).toBe('/01/09521001000017/10/DEMO01A/21/A%2FB');
});
