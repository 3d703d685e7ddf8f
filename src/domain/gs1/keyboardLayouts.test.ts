import { expect, test } from 'vitest';
import { keyboardLayouts, printedBy } from './keyboardLayouts.ts';

// Facts looked up at each key, so that a slip in a row of the table shows.
test.each([
  ['us', 'Digit2', 'shift', '@'],
  ['us', 'Quote', 'shift', '"'],
  ['us', 'Slash', 'plain', '/'],
  ['uk', 'Digit2', 'shift', '"'],
  ['uk', 'Quote', 'shift', '@'],
  ['uk', 'Backslash', 'plain', '#'],
  ['de', 'KeyY', 'plain', 'z'],
  ['de', 'KeyZ', 'plain', 'y'],
  ['de', 'Digit7', 'shift', '/'],
  ['de', 'Slash', 'plain', '-'],
  ['de', 'Digit9', 'altGr', ']'],
  ['fr', 'KeyQ', 'plain', 'a'],
  ['fr', 'KeyA', 'shift', 'Q'],
  ['fr', 'Semicolon', 'plain', 'm'],
  ['fr', 'Digit1', 'plain', '&'],
  ['fr', 'Digit0', 'shift', '0'],
  ['fr', 'Period', 'shift', '/'],
  ['fr', 'Minus', 'altGr', ']'],
  ['es', 'Semicolon', 'plain', 'ñ'],
  ['es', 'Digit7', 'shift', '/'],
  ['es', 'Slash', 'plain', '-'],
  ['es', 'BracketRight', 'altGr', ']'],
] as const)('%s: %s %s prints %s', (layout, code, level, character) => {
  expect(printedBy(layout, code, level)).toBe(character);
});

test.each(keyboardLayouts)('%s prints every character of GS1 data somewhere', (layout) => {
  const codes =
    'Backquote Minus Equal BracketLeft BracketRight Semicolon Quote Backslash IntlBackslash Comma Period Slash'
      .split(' ')
      .concat(
        [...'1234567890'].map((d) => `Digit${d}`),
        [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((l) => `Key${l}`),
      );
  const printed = new Set(
    (['plain', 'shift', 'altGr'] as const).flatMap((level) =>
      codes.map((code) => printedBy(layout, code, level)),
    ),
  );
  // GS1 General Specifications 7.11, table 7.11-1.
  const charset = '!"%&\'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';
  expect([...charset].filter((character) => !printed.has(character))).toEqual([]);
});
