import { expect, test } from 'vitest';
import { securityHeaders } from './securityHeaders.ts';

const policy = (nodes: string[], nonce?: string) => securityHeaders(nodes, nonce)['Content-Security-Policy'];

test('a production page runs no inline script and no inline style', () => {
  expect(policy([])).not.toMatch(/unsafe-inline|'unsafe-eval'|nonce-|\*(?!;| |$)/);
});

test('a named node may be asked', () => {
  expect(policy(['https://node.example', 'http://10.0.0.4:8545'])).toContain(
    "connect-src 'self' http://127.0.0.1:* https://node.example http://10.0.0.4:8545;",
  );
});

test.each([
  'https://*.example',
  'https://node.example/',
  'https://node.example; script-src *',
  '*',
  'data:',
  'node.example',
])('what is not one origin is refused: %s', (node) => {
  expect(() => policy([node])).toThrow(node);
});

test('no page may frame the app, and no address is told', () => {
  const headers = securityHeaders([]);
  expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'none'");
  expect(headers['Referrer-Policy']).toBe('no-referrer');
});
