import { keepShared } from '../../store/sharedInput.ts';
import { answerSettings } from './answerSettings.ts';
import { appCache } from './appCache.ts';
import type { AppFiles } from './appFiles.ts';
import { type Answerer, routeRequest } from './routeRequest.ts';
import type { WorkerScope } from './workerScope.ts';

/** Filled in by the build. */
declare const APP_FILES: AppFiles;

/** What the page asks of the worker. */
export type WorkerOrder = 'take over' | 'keep more' | 'keep everything';

// In a service worker this is its own scope, not a window.
const scope = self as unknown as WorkerScope;
const cache = appCache(APP_FILES);

scope.addEventListener('install', (event) => event.waitUntil(cache.store(APP_FILES.shell)));
scope.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([cache.letGoOfOld(), scope.clients.claim()])),
);
scope.addEventListener('message', (event) => {
  const order = event.data as WorkerOrder;
  switch (order) {
    case 'take over':
      return event.waitUntil(scope.skipWaiting());
    case 'keep more':
      return event.waitUntil(cache.fill(APP_FILES.more));
    case 'keep everything':
      return event.waitUntil(cache.fill([...APP_FILES.more, ...APP_FILES.others]));
    default:
      return order satisfies never;
  }
});
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const answerer = routeRequest(request, scope.location.origin, APP_FILES);
  if (answerer === 'network') return;
  event.respondWith(answer(answerer, request, (work) => event.waitUntil(work)));
});

function answer(
  answerer: Exclude<Answerer, 'network'>,
  request: Request,
  waitUntil: (work: Promise<unknown>) => void,
): Promise<Response> {
  switch (answerer) {
    case 'file':
      return cache.file(request);
    case 'page':
      return cache.page(request);
    case 'settings':
      return answerSettings(request, waitUntil);
    case 'share':
      return keepShared(request);
    default:
      return answerer satisfies never;
  }
}
