import { expect, test } from 'vitest';
import { routeOf } from './routes.ts';

test.each([
  ['/', 'scan'],
  ['/?utm=x', 'scan'],
  ['/on-chain', 'on-chain'],
  ['/on-chain/', 'on-chain'],
  ['/on-chain/rules', 'rules'],
  ['/demo', 'demo'],
  ['/settings', 'settings'],
  ['/counter', 'counter'],
  ['/counter/journal', 'counter'],
  ['/counter/goods-in', 'counter'],
  ['/counter/return', 'counter'],
  ['/settings/scanner', 'scanner'],
  ['/medicines', 'medicines'],
  ['/help', 'help'],
  ['/help/used_elsewhere', 'help'],
  ['/help/nothing', 'unknown'],
  ['/01/09521001000017/21/A%2FB?17=280331', 'label'],
  ['/00/395210010000000182', 'label'],
  ['/some/shop/01/09521001000017', 'label'],
  ['/01/', 'label'],
  ['/unreadable', 'unreadable'],
  ['/nothing', 'unknown'],
  ['/__proto__', 'unknown'],
])('%s leads to %s', (address, screen) => {
  expect(routeOf(address).screen).toBe(screen);
});
