import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseLabel } from '../../domain/gs1/parseLabel.ts';
import { parseCalendarDate } from '../../domain/identifiers.ts';
import { labelNotices, labelProblems } from '../../i18n/en/problems.ts';
import { scan } from '../../i18n/en/scan.ts';
import type { CameraHandlers } from '../../scanner/camera.ts';
import type { readFile } from '../../scanner/readFile.ts';
import type { ScannedCode } from '../../scanner/scannedCode.ts';
import { preferences } from '../../store/preferences.ts';
import type { RecentScan } from '../../store/recentScans.ts';
import type { SharedInput } from '../../store/sharedInput.ts';
import { LocaleProvider } from '../../ui/LocaleProvider.tsx';
import { ScanScreen, type ScanSource } from './ScanScreen.tsx';

// The camera and the decoder need a real browser; what the screen makes of all they can say is tested here.
const camera = vi.hoisted(() => ({
  handlers: undefined as CameraHandlers | undefined,
  options: undefined as unknown,
  opened: 0,
  stopped: 0,
}));
const image = vi.hoisted(() => ({
  answer: undefined as Awaited<ReturnType<typeof readFile>> | ReturnType<typeof readFile> | undefined,
  progress: undefined as Parameters<typeof readFile>[1] | undefined,
}));
vi.mock('../../scanner/camera.ts', () => ({
  openCamera: (_: HTMLElement, handlers: CameraHandlers, options: unknown) => {
    Object.assign(camera, { handlers, options, opened: camera.opened + 1 });
    return {
      stop: () => {
        camera.stopped += 1;
        return Promise.resolve();
      },
      cameras: () =>
        Promise.resolve([
          { deviceId: 'front', label: '' },
          { deviceId: 'rear', label: 'Rear' },
        ]),
      torch: () => Promise.resolve(true),
      zoom: () => Promise.resolve(true),
      capabilities: () => ({ torch: true, zoom: { min: 1, max: 4, step: 0.5, value: 1 } }),
    };
  },
}));
const startEngine = vi.hoisted(() => vi.fn(() => Promise.resolve({ ok: true, value: null })));
vi.mock('../../scanner/decodeEngine.ts', () => ({ startEngine }));
vi.mock('../../scanner/readFile.ts', () => ({
  readFile: (_: Blob, progress: Parameters<typeof readFile>[1]) => {
    image.progress = progress;
    return Promise.resolve(image.answer);
  },
}));

const parsed = parseCalendarDate('2026-11-20');
if (!parsed.ok) throw new Error('no date');
const now = parsed.value;
const pack = ']d2010952100100001717280331' + '10DEMO01A\u001d21SN1';
const other = ']d2010952100100001717280331' + '10DEMO01A\u001d21SN2';
const shopCode = ']E09521001000017';

const code = (text: string): ScannedCode => ({
  text,
  format: 'data_matrix',
  corners: [
    { x: 1, y: 2 },
    { x: 3, y: 2 },
    { x: 3, y: 4 },
    { x: 1, y: 4 },
  ],
  frame: { width: 100, height: 80 },
  source: 'camera',
});

function show(recent: readonly RecentScan[] = [], shared?: Promise<SharedInput>) {
  const onScan = vi.fn((text: string, source: ScanSource) => {
    const reading = parseLabel(text, { source, now });
    return reading.ok ? { ok: true as const } : { ok: false as const, problem: reading.problem, text };
  });
  const onForget = vi.fn();
  const view = render(
    <LocaleProvider locale="en" timeZone="UTC">
      <ScanScreen {...{ onScan, onForget, recent, now, shared }} />
    </LocaleProvider>,
  );
  return { ...view, onScan, onForget };
}

async function startCamera() {
  const before = camera.opened;
  fireEvent.click(screen.getByRole('button', { name: scan.camera.start }));
  await waitFor(() => expect(camera.opened).toBe(before + 1));
}

function tell(say: (handlers: CameraHandlers) => void): void {
  const { handlers } = camera;
  if (handlers === undefined) throw new Error('no camera is open');
  act(() => say(handlers));
}

beforeEach(() => {
  Object.assign(camera, { handlers: undefined, opened: 0, stopped: 0 });
  startEngine.mockClear();
});
afterEach(() => {
  cleanup();
  Reflect.deleteProperty(navigator, 'vibrate');
  preferences.set({});
});

describe('the camera', () => {
  it('does not start before it is asked to, and ends with the screen', async () => {
    const { unmount } = show();
    expect(camera.opened).toBe(0);
    await startCamera();
    unmount();
    expect(camera.stopped).toBe(1);
  });

  it('finds its decoder already started, by a page that was drawn and nobody who asked', async () => {
    const ask = vi.spyOn(navigator.permissions, 'query').mockReturnValue(new Promise(() => undefined));
    show();
    await waitFor(() => expect(startEngine).toHaveBeenCalledOnce());
    expect(camera.opened).toBe(0);
    ask.mockRestore();
  });

  it('loads nothing ahead for those who asked their browser to save data', async () => {
    vi.useFakeTimers();
    Object.defineProperty(navigator, 'connection', { configurable: true, value: { saveData: true } });
    show();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(startEngine).not.toHaveBeenCalled();
    Reflect.deleteProperty(navigator, 'connection');
    vi.useRealTimers();
  });

  it('hands a pack over with its separators', async () => {
    const { onScan } = show();
    await startCamera();
    tell(({ onState, onRead }) => {
      onState('running');
      onRead(code(pack));
    });
    expect(onScan).toHaveBeenCalledWith(pack, 'scan');
  });

  it('ticks at a read, unless sound and vibration are off', async () => {
    const vibrate = vi.fn();
    Object.defineProperty(navigator, 'vibrate', { configurable: true, value: vibrate });
    show();
    await startCamera();
    tell(({ onRead }) => onRead(code(pack)));
    expect(vibrate).toHaveBeenCalledOnce();
    preferences.set({ sound: false });
    tell(({ onRead }) => onRead(code(other)));
    expect(vibrate).toHaveBeenCalledOnce();
  });

  it('outlines where the code was found', async () => {
    const { container } = show();
    await startCamera();
    tell(({ onState, onRead }) => {
      onState('running');
      onRead(code(pack));
    });
    expect(container.querySelector('polygon')?.getAttribute('points')).toBe('1,2 3,2 3,4 1,4');
  });

  it('is not led away by the shop barcode, and offers the product', async () => {
    const { onScan } = show();
    await startCamera();
    tell(({ onRead }) => onRead(code(shopCode)));
    expect(onScan).not.toHaveBeenCalled();
    expect(screen.getByText(labelNotices['shop-barcode'])).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: scan.shop.product }));
    expect(onScan).toHaveBeenCalledWith(shopCode, 'scan');
  });

  it('offers the cameras, the light and the zoom of the one that runs', async () => {
    show();
    await startCamera();
    tell(({ onState }) => onState('running'));
    const picker = await screen.findByLabelText(scan.camera.choose);
    expect(screen.getByRole('button', { name: scan.camera.torch })).toBeDefined();
    expect(screen.getByLabelText(scan.camera.zoom)).toBeDefined();
    fireEvent.change(picker, { target: { value: 'rear' } });
    await waitFor(() => expect(camera.options).toEqual({ deviceId: 'rear', continuous: false }));
    expect(camera.stopped).toBe(1);
  });

  it('says every state in words', async () => {
    show();
    await startCamera();
    for (const state of ['starting', 'running', 'hidden'] as const) {
      tell(({ onState }) => onState(state));
      expect(screen.getByText(scan.camera[state])).toBeDefined();
    }
  });

  it.each(Object.keys(scan.problems) as (keyof typeof scan.problems)[])(
    'says %s in words, with another way in, and can be tried again',
    async (problem) => {
      show();
      await startCamera();
      tell(({ onState, onProblem }) => {
        onState('stopped');
        onProblem({ code: problem, detail: 'what the browser said' });
      });
      expect(screen.getByText(scan.problems[problem].sentence)).toBeDefined();
      expect(screen.getByText(scan.problems[problem].way, { exact: false })).toBeDefined();
      fireEvent.click(screen.getByRole('button', { name: scan.tryAgain }));
      await waitFor(() => expect(camera.opened).toBe(2));
    },
  );
});

describe('a picture', () => {
  const choose = () =>
    fireEvent.change(screen.getByLabelText(scan.image.choose), {
      target: { files: [new File(['x'], 'pack.png', { type: 'image/png' })] },
    });

  it('hands the only pack over, and leaves the shop barcode beside it', async () => {
    image.answer = { ok: true, value: { codes: [code(shopCode), code(pack)] } };
    const { onScan } = show();
    choose();
    await waitFor(() => expect(onScan).toHaveBeenCalledWith(pack, 'scan'));
  });

  it('asks which of several packs is meant', async () => {
    image.answer = { ok: true, value: { codes: [code(pack), code(other)] } };
    const { onScan } = show();
    choose();
    await screen.findByText(scan.image.several);
    expect(onScan).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: /SN2/ }));
    expect(onScan).toHaveBeenCalledWith(other, 'scan');
  });

  it('says when there is nothing in it, and when it is no picture', async () => {
    image.answer = { ok: true, value: { codes: [] } };
    show();
    choose();
    await screen.findByText(scan.image.nothing);
    image.answer = { ok: false, problem: { code: 'image-unreadable', detail: '' } };
    choose();
    await screen.findByText(scan.problems['image-unreadable'].sentence);
  });

  it('tells the page of a document, while it looks and where codes are to choose from', async () => {
    let answer: (reading: Awaited<ReturnType<typeof readFile>>) => void = () => undefined;
    image.answer = new Promise((resolve) => {
      answer = resolve;
    });
    const { onScan, unmount } = show();
    choose();
    await waitFor(() => expect(image.progress).toBeDefined());
    act(() => image.progress?.onPage(2, 40));
    expect(screen.getByText(scan.image.lookingAt('2', '40'))).toBeTruthy();
    const codes = [
      { ...code(pack), page: 2 },
      { ...code(other), page: 7 },
    ];
    act(() => answer({ ok: true, value: { codes, pages: 40, pagesRead: 20 } }));
    await screen.findByText(scan.image.unread('20'));
    fireEvent.click(screen.getByRole('button', { name: /^Page 7.*SN2/ }));
    expect(onScan).toHaveBeenCalledWith(other, 'scan');
    expect(image.progress?.signal.aborted).toBe(false);
    unmount();
    expect(image.progress?.signal.aborted).toBe(true);
  });

  it('may be dropped anywhere', async () => {
    image.answer = { ok: true, value: { codes: [code(pack)] } };
    const { onScan } = show();
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(drop, { dataTransfer: { files: [new File(['x'], 'a.png')], getData: () => '' } });
    document.body.dispatchEvent(drop);
    await waitFor(() => expect(onScan).toHaveBeenCalledWith(pack, 'scan'));
  });
});

describe('what another app shared', () => {
  it('is read as if it were chosen here', async () => {
    image.answer = { ok: true, value: { codes: [code(pack)] } };
    const { onScan } = show([], Promise.resolve({ file: new Blob(['x']) }));
    await waitFor(() => expect(onScan).toHaveBeenCalledWith(pack, 'scan'));
  });

  it('may be a text', async () => {
    const { onScan } = show([], Promise.resolve({ text: 'https://example.com/01/09521001000017/21/1' }));
    await waitFor(() => expect(onScan).toHaveBeenCalledWith(expect.stringContaining('/21/1'), 'typed'));
  });
});

describe('typing and pasting', () => {
  it('checks four fields as one label', () => {
    const { onScan } = show();
    const type = (label: string, value: string) =>
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
    const [check] = screen.getAllByRole('button', { name: scan.typed.check });
    expect(check).toHaveProperty('disabled', true);
    type(scan.typed.gtin, '09521001000017');
    type(scan.typed.lot, 'DEMO01A');
    type(scan.typed.expiry, '03/2028');
    type(scan.typed.serial, 'SN1');
    fireEvent.click(check ?? document.body);
    expect(onScan).toHaveBeenCalledWith('(01)09521001000017(17)280300(10)DEMO01A(21)SN1', 'typed');
  });

  it('says beside the field what is wrong with it', () => {
    show();
    fireEvent.change(screen.getByLabelText(scan.typed.gtin), { target: { value: '09521001000018' } });
    expect(screen.getByText(labelProblems['check-digit'])).toBeDefined();
    fireEvent.change(screen.getByLabelText(scan.typed.expiry), { target: { value: '03/04/2028' } });
    expect(screen.getByText(scan.typed.dateUnclear)).toBeDefined();
    fireEvent.change(screen.getByLabelText(scan.typed.expiry), { target: { value: '03/2020' } });
    expect(screen.getByText(scan.typed.past('Mar 31, 2020'))).toBeDefined();
  });

  it('shows what could not be read, with the place marked', () => {
    const { container } = show();
    fireEvent.change(screen.getByLabelText(scan.typed.whole, { selector: 'input' }), {
      target: { value: '(01)09521001000018(21)SN1' },
    });
    const [, check] = screen.getAllByRole('button', { name: scan.typed.check });
    fireEvent.click(check ?? document.body);
    expect(screen.getByRole('alert').textContent).toContain(labelProblems['check-digit']);
    expect(container.querySelector('mark')?.textContent).toBe('8');
  });

  it('holds a typed shop barcode back with its notice', () => {
    const { onScan } = show();
    fireEvent.change(screen.getByLabelText(scan.typed.whole, { selector: 'input' }), {
      target: { value: '9521001000017' },
    });
    const [, check] = screen.getAllByRole('button', { name: scan.typed.check });
    fireEvent.click(check ?? document.body);
    expect(onScan).not.toHaveBeenCalled();
    expect(screen.getByText(labelNotices['shop-barcode'])).toBeDefined();
  });

  it('takes a pasted text from anywhere but a field', () => {
    const { onScan } = show();
    const paste = (target: Element) => {
      const event = new Event('paste', { bubbles: true, cancelable: true });
      Object.assign(event, {
        clipboardData: { files: [], getData: () => '(01)09521001000017(21)SN1' },
      });
      act(() => void target.dispatchEvent(event));
    };
    paste(screen.getByLabelText(scan.typed.lot));
    expect(onScan).not.toHaveBeenCalled();
    paste(document.body);
    expect(onScan).toHaveBeenCalledWith('(01)09521001000017(21)SN1', 'typed');
  });
});

describe('recent scans', () => {
  const recent: RecentScan[] = [
    { text: pack, source: 'scan', at: 1_795_168_800, outcome: 'genuine' },
    { text: other, source: 'wedge', at: 1_795_168_000, outcome: 'blocked' },
  ];

  it('checks one again as it was scanned, and forgets one or all', () => {
    const { onScan, onForget } = show(recent);
    fireEvent.click(screen.getByRole('button', { name: scan.recent.again('SN2') }));
    expect(onScan).toHaveBeenCalledWith(other, 'wedge');
    fireEvent.click(screen.getByRole('button', { name: scan.recent.remove('SN1') }));
    expect(onForget).toHaveBeenLastCalledWith(pack);
    fireEvent.click(screen.getByRole('button', { name: scan.recent.clear }));
    expect(onForget).toHaveBeenLastCalledWith();
  });

  // A remembered answer may be out of date: then a red still warns, a green would mislead.
  it('shows no remembered answer in green', () => {
    const { container } = show(recent);
    const shape = (outcome: string) =>
      container.querySelector(`svg[data-outcome="${outcome}"]`)?.getAttribute('class');
    expect(shape('genuine')).toBe('text-soft');
    expect(shape('blocked')).toContain('stop');
  });
});
