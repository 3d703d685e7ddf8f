import { expect, test } from 'vitest';
import { routeRequest } from './routeRequest.ts';

const origin = 'https://app.example';
const files = {
  version: '1',
  shell: ['/', '/icon.svg', '/manifest.webmanifest', '/assets/index-1.js'],
  more: ['/assets/zxing-1.wasm'],
  others: ['/assets/report-1.js', '/checker.html'],
};

test.each([
  // Screens, whatever a serial looks like.
  ['GET', 'navigate', '/', 'page'],
  ['GET', 'navigate', '/?shared', 'page'],
  ['GET', 'navigate', '/settings/scanner', 'page'],
  ['GET', 'navigate', '/01/09521001000017/21/A%2FB?17=280331', 'page'],
  ['GET', 'navigate', '/01/09521001000017/10/leaflet.pdf', 'page'],
  // Files, of this build and of the one before.
  ['GET', 'no-cors', '/icon.svg', 'file'],
  ['GET', 'cors', '/assets/index-1.js', 'file'],
  ['GET', 'cors', '/assets/index-0.js', 'file'],
  ['GET', 'same-origin', '/assets/zxing-1.wasm', 'file'],
  ['GET', 'navigate', '/checker.html', 'file'],
  ['GET', 'cors', '/settings.json', 'settings'],
  ['POST', 'navigate', '/share', 'share'],
  // What only the network may answer: nodes, wherever they are, and what the app does not have.
  ['POST', 'cors', '/', 'network'],
  ['POST', 'cors', '/rpc', 'network'],
  ['POST', 'cors', 'https://node.example/', 'network'],
  ['GET', 'cors', 'https://node.example/icon.svg', 'network'],
  ['GET', 'navigate', 'https://node.example/', 'network'],
  ['GET', 'cors', '/deployments.json', 'network'],
  ['GET', 'cors', '/leaflets/demo.html', 'network'],
  ['GET', 'navigate', '/leaflets/demo.html', 'network'],
  ['GET', 'navigate', '/share', 'page'],
  ['HEAD', 'cors', '/icon.svg', 'network'],
] as const)('%s (%s) %s is answered by %s', (method, mode, address, answerer) => {
  const request = { method, mode, url: new URL(address, origin).href } as const;
  expect(routeRequest(request, origin, files)).toBe(answerer);
});
