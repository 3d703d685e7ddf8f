import { describe, expect, it } from 'vitest';
import { inspectPageOf } from './inspectPage.ts';
import { routeOf } from './routes.ts';

describe('inspectPageOf', () => {
  it.each([
    ['/inspect', { kind: 'lookup' }],
    ['/inspect/', { kind: 'lookup' }],
    ['/inspect/product/09521001000017', { kind: 'product', gtin: '09521001000017' }],
    ['/inspect/partner/9521003000008', { kind: 'partner', gln: '9521003000008' }],
    ['/inspect/lot/09521001000017/DEMO01A', { kind: 'lot', gtin: '09521001000017', lot: 'DEMO01A' }],
    ['/inspect/lot/09521001000017/A%2FB%25', { kind: 'lot', gtin: '09521001000017', lot: 'A/B%' }],
  ])('%s', (path, page) => {
    expect(inspectPageOf(path)).toEqual(page);
  });

  it.each([
    '/inspect/lot/09521001000018/DEMO01A',
    '/inspect/lot/09521001000017/',
    '/inspect/lot/09521001000017/%E0%A4%A',
    '/inspect/lot/09521001000017/A/B',
    '/inspect/partner/9521003000009',
    '/inspect/unknown/1',
  ])('%s names nothing', (path) => {
    expect(inspectPageOf(path)).toBeUndefined();
  });

  it('is asked before a number in the path is taken for an application identifier', () => {
    expect(routeOf('/inspect/lot/09521001000017/21')).toMatchObject({
      screen: 'inspect',
      page: { lot: '21' },
    });
    expect(routeOf('/inspect/21/1')).toEqual({ screen: 'unknown' });
  });
});
