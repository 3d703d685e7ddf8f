import { describe, expect, it } from 'vitest';
import { routeOf } from './routes.ts';

const at = (pathname: string, search = '') =>
  routeOf({ origin: 'https://theriac.example', pathname, search });

describe('routeOf', () => {
  it.each([
    ['/', 'scan'],
    ['/demo', 'demo'],
    ['/settings', 'settings'],
    ['/on-chain', 'on-chain'],
    ['/nowhere', 'not-found'],
    ['/demo/', 'not-found'],
  ])('%s: %s', (path, kind) => {
    expect(at(path).kind).toBe(kind);
  });
  it('keeps the escapes of a serial', () => {
    expect(at('/01/09521001000017/21/A%2FB', '?17=280331')).toEqual({
      kind: 'label',
      uri: 'https://theriac.example/01/09521001000017/21/A%2FB?17=280331',
    });
  });
  it('takes a broken identifier for a label, so that the screen can say what is wrong with it', () => {
    expect(at('/01/123').kind).toBe('label');
    expect(at('/00').kind).toBe('label');
  });
});
