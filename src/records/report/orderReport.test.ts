import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { orderReport, reportMaker } from './orderReport.ts';
import type { ReportAnswer, ReportOrder, ReportRequest } from './reportProtocol.ts';

/** A worker that does what the test says. */
class FakeWorker extends EventTarget {
  static readonly all: FakeWorker[] = [];
  readonly asked: ReportRequest['kind'][] = [];
  ended = false;

  constructor() {
    super();
    FakeWorker.all.push(this);
  }

  postMessage({ kind }: ReportRequest): void {
    this.asked.push(kind);
  }

  terminate(): void {
    this.ended = true;
  }

  says(data: ReportAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const order: ReportOrder = {
  form: 'pdf',
  paper: 'A4',
  nodes: [],
  exported: { at: 0, software: { name: 'theriac', version: '0.1.0' } },
  stem: 'https://verify.example',
  chainId: 31_337,
  requests: [],
  locale: 'en',
};
const result = { ok: true, file: { name: 'a.pdf', content: new Blob() } } as const;

function worker(index: number): FakeWorker {
  const found = FakeWorker.all[index];
  if (found === undefined) throw new Error(`no worker ${index}`);
  return found;
}

function options() {
  const stop = new AbortController();
  return { stop, signal: stop.signal, onProgress: vi.fn() };
}

beforeEach(() => {
  FakeWorker.all.length = 0;
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => vi.unstubAllGlobals());

test('a single order has a worker of its own, which ends with it', async () => {
  const { onProgress, signal } = options();
  const made = orderReport(order, { signal, onProgress });
  worker(0).says({ kind: 'progress', progress: { stage: 'reading' } });
  worker(0).says({ kind: 'done', result });
  expect(await made).toBe(result);
  expect(onProgress).toHaveBeenCalledExactlyOnceWith({ stage: 'reading' });
  expect(worker(0).ended).toBe(true);
});

test('a maker is ready before the order, and its worker stays for the next', async () => {
  const maker = reportMaker('en');
  expect(worker(0).asked).toEqual(['prepare']);
  for (const _ of [1, 2]) {
    const made = maker.order(order, options());
    worker(0).says({ kind: 'done', result });
    expect(await made).toBe(result);
  }
  expect(worker(0).asked).toEqual(['prepare', 'order', 'order']);
  expect(FakeWorker.all).toHaveLength(1);
  maker.end();
  expect(worker(0).ended).toBe(true);
});

test('what is stopped or has failed takes its worker along, and another gets ready', async () => {
  const maker = reportMaker('en');
  const { stop, ...rest } = options();
  const stopped = maker.order(order, rest);
  stop.abort();
  await expect(stopped).rejects.toBe(stop.signal.reason);
  expect(worker(0).ended).toBe(true);
  const failed = maker.order(order, options());
  worker(1).says({ kind: 'failed', detail: 'no font' });
  await expect(failed).rejects.toThrow('no font');
  expect(worker(1).ended).toBe(true);
  expect(worker(2).asked).toEqual(['prepare']);
  maker.end();
  expect(worker(2).ended).toBe(true);
});

test('a worker that did not load while getting ready is not ordered from', async () => {
  const maker = reportMaker('en');
  worker(0).dispatchEvent(new Event('error'));
  const made = maker.order(order, options());
  expect(worker(0).asked).toEqual(['prepare']);
  worker(1).says({ kind: 'done', result });
  expect(await made).toBe(result);
});

test('leaving ends work that is under way, and nothing gets ready any more', async () => {
  const maker = reportMaker('en');
  const { stop, ...rest } = options();
  const made = maker.order(order, rest);
  maker.end();
  stop.abort();
  await expect(made).rejects.toBe(stop.signal.reason);
  expect(FakeWorker.all.map(({ ended }) => ended)).toEqual([true]);
});
