import { expect, test } from 'vitest';
import { handOffLink, handOffText, isHandOffTemplate } from './handOff.ts';

const elements = [
  { ai: '01', value: '09521001000017' },
  { ai: '21', value: 'A/B 1' },
  { ai: '17', value: '280331' },
  { ai: '10', value: 'L&1' },
];

test('a label is passed on as a scanner types it, separators where they are due, or as it is printed', () => {
  expect(handOffText(elements, 'element_string')).toBe('010952100100001721A/B 1\x1d1728033110L&1');
  expect(handOffText(elements, 'bracketed')).toBe('(01)09521001000017(21)A/B 1(17)280331(10)L&1');
});

test('a link has every part in its place, and no character of a serial can break out of it', () => {
  expect(handOffLink('pms://scan?g={gtin}&s={serial}&l={lot}&e={expiry}', elements)).toBe(
    'pms://scan?g=09521001000017&s=A%2FB%201&l=L%261&e=280331',
  );
  expect(handOffLink('https://pms.example/take#{code}', elements)).toBe(
    'https://pms.example/take#010952100100001721A%2FB%201%1D1728033110L%261',
  );
});

test('what the label does not say becomes nothing; a place nobody knows stays', () => {
  expect(handOffLink('pms:{serial}/{lot}/{till}', elements.slice(0, 2))).toBe('pms:A%2FB%201//{till}');
});

test.each([
  'javascript:alert({serial})',
  'JavaScript:alert({serial})',
  'data:text/html,{code}',
  'file:///{serial}',
  'pms://scan',
  'pms://scan?{gtin}',
  '/relative/{serial}',
  '{serial}',
])('%s is no address to open', (template) => {
  expect(isHandOffTemplate(template)).toBe(false);
  expect(handOffLink(template, elements)).toBeUndefined();
});
