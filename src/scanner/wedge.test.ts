// @vitest-environment happy-dom

import { afterEach, describe, expect, test, vi } from 'vitest';
import { keyboardEvent, type ScannerKey, type ScannerKeyboard, scannerKeys } from '../../test/scannerKeys.ts';
import { keyboardLayouts } from '../domain/gs1/keyboardLayouts.ts';
import { defaultWedgeSettings, listenForWedge, type WedgeSettings } from './wedge.ts';

const pack = ']d201095210010000171728033110LotyZ-7/A\u001d21SNyzQAm_0001';
const bare = pack.slice(3);

let stop: () => void = () => undefined;
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

function listen(settings: Partial<WedgeSettings> = {}) {
  const onScan = vi.fn();
  const onNoise = vi.fn();
  stop = listenForWedge(window, { onScan, onNoise }, { ...defaultWedgeSettings, ...settings });
  return { onScan, onNoise, text: () => onScan.mock.lastCall?.[0].text };
}

/** Sends the events at their times, and puts the character in a field as a browser would. @returns keys prevented */
function send(keys: readonly ScannerKey[], target: HTMLElement = document.body, start = 10_000): number {
  let now = start;
  let prevented = 0;
  for (const key of keys) {
    const { type, init, after } = key;
    now += after;
    const goesOn = target.dispatchEvent(keyboardEvent(key, now));
    if (!goesOn) prevented++;
    const types = type === 'keydown' && init.key?.length === 1 && !init.ctrlKey && !init.altKey;
    if (goesOn && types && target instanceof HTMLInputElement) target.value += init.key;
  }
  return prevented;
}

describe('a scanner as it leaves the factory (US keyboard)', () => {
  for (const computer of keyboardLayouts) {
    for (const capsLock of [false, true]) {
      test(`reads byte for byte on a ${computer} computer, caps lock ${capsLock}`, () => {
        const { text } = listen();
        send(scannerKeys(pack, { computer, capsLock }));
        expect(text()).toBe(pack);
      });
    }
  }
});

describe('a scanner set to the country of its computer', () => {
  for (const layout of keyboardLayouts) {
    test(`${layout}: reads byte for byte when the setting says so, with caps lock on as well`, () => {
      for (const capsLock of [false, true]) {
        const { text } = listen({ layout });
        send(scannerKeys(pack, { scanner: layout, computer: layout, capsLock }));
        expect(text()).toBe(pack);
        stop();
      }
    });

    test(`${layout}: reads byte for byte without any setting, told by the symbology identifier`, () => {
      const { text } = listen();
      send(scannerKeys(pack, { scanner: layout, computer: layout }));
      expect(text()).toBe(pack);
    });

    test(`${layout}: without an identifier the right reading is at least offered`, () => {
      const { onScan } = listen();
      send(scannerKeys(bare, { scanner: layout, computer: layout }));
      const scan = onScan.mock.lastCall?.[0];
      expect([scan.text, ...scan.alternatives]).toContain(bare);
    });
  }
});

test('letters turned round by a scanner that makes up for caps lock are turned back', () => {
  const { text } = listen();
  const turned = pack.replace(/[a-z]|[A-Z]/g, (l) => (l < 'a' ? l.toLowerCase() : l.toUpperCase()));
  send(scannerKeys(turned, { capsLock: true }));
  expect(text()).toBe(pack);
});

test.each(['ctrl', 'f8', 'alt'] as const)('a separator sent by %s arrives as ASCII 29', (separator) => {
  for (const computer of keyboardLayouts) {
    const { text } = listen();
    send(scannerKeys(pack, { separator, computer }));
    expect(text()).toBe(pack);
    stop();
  }
});

test('a separator that is not sent is not invented', () => {
  const { text } = listen();
  send(scannerKeys(pack, { separator: 'dropped' }));
  expect(text()).toBe(pack.replace('\u001d', ''));
});

describe('ends', () => {
  test('Tab ends a scan as Enter does, and does not move the focus', () => {
    const { onScan } = listen();
    const prevented = send(scannerKeys('9521001000017', { end: 'Tab' }));
    expect(onScan.mock.lastCall?.[0]).toMatchObject({ text: '9521001000017', burst: { endedBy: 'Tab' } });
    // All but the first two digits, and the Tab.
    expect(prevented).toBe(12);
  });

  test('a second end key (CR LF) neither scans again nor presses a button', () => {
    const { onScan } = listen();
    const keys = scannerKeys('9521001000017');
    const enter = keys.slice(-1);
    expect(send([...keys, ...enter])).toBe(13);
    expect(onScan).toHaveBeenCalledTimes(1);
  });

  test.each(['Enter', 'Tab'] as const)('two codes sent back to back are both told (%s)', (end) => {
    const { onScan } = listen();
    const [first, second] = [scannerKeys('9521001000017', { end }), scannerKeys(pack, { end })];
    // One end key too many in between, as of a scanner that sends CR LF.
    send([...first, ...first.slice(-1), ...second]);
    expect(onScan.mock.calls.map(([{ text }]) => text)).toEqual(['9521001000017', pack]);
  });

  test('configured prefix and suffix are taken off', () => {
    const { text } = listen({ prefix: '#', suffix: '%' });
    send(scannerKeys(`#${pack}%`));
    expect(text()).toBe(pack);
  });

  test.each([
    ['prefix-missing', `${pack}%`],
    ['suffix-missing', `#${pack}`],
  ])('%s is told and is no scan', (reason, sent) => {
    const { onScan, onNoise } = listen({ prefix: '#', suffix: '%' });
    send(scannerKeys(sent));
    expect(onScan).not.toHaveBeenCalled();
    expect(onNoise.mock.lastCall?.[0]).toMatchObject({ reason });
  });

  test('a burst without an end key is told at the next key', () => {
    const { onScan, onNoise } = listen();
    send(scannerKeys('9521001000017', { end: 'none' }));
    send(scannerKeys('x', { end: 'none' }), document.body, 60_000);
    expect(onScan).not.toHaveBeenCalled();
    expect(onNoise).toHaveBeenCalledOnce();
    expect(onNoise.mock.lastCall?.[0]).toMatchObject({
      reason: 'end-key-missing',
      scan: { text: '9521001000017', burst: { endedBy: undefined } },
    });
  });

  test('where scanners are tried out, a burst without an end key is told after a silence', () => {
    vi.useFakeTimers();
    const { onNoise } = listen({ silenceMs: 800 });
    send(scannerKeys('9521001000017', { end: 'none' }));
    vi.advanceTimersByTime(799);
    expect(onNoise).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onNoise.mock.lastCall?.[0]).toMatchObject({ scan: { text: '9521001000017' } });
    vi.useRealTimers();
  });

  test('how it arrived is told with it', () => {
    const { onScan } = listen();
    send(scannerKeys(pack, { pace: 40, capsLock: true, end: 'Tab' }));
    expect(onScan.mock.lastCall?.[0].burst).toEqual({ capsLock: true, endedBy: 'Tab', longestPauseMs: 40 });
  });
});

describe('typing', () => {
  function field(value = ''): HTMLInputElement {
    const input = document.createElement('input');
    input.value = value;
    document.body.append(input);
    input.focus();
    return input;
  }
  const byHand: ScannerKeyboard = { pace: 90 };

  test('a person typing in a field is left alone, Enter included', () => {
    const { onScan, onNoise } = listen();
    const input = field();
    expect(send(scannerKeys('9521001000017', byHand), input)).toBe(0);
    expect(input.value).toBe('9521001000017');
    expect(onScan).not.toHaveBeenCalled();
    expect(onNoise).not.toHaveBeenCalled();
  });

  test('fingers rolling over a few keys are left alone', () => {
    const { onScan } = listen();
    const input = field();
    expect(send(scannerKeys('12345', { pace: 20 }), input)).toBe(0);
    expect(input.value).toBe('12345');
    expect(onScan).not.toHaveBeenCalled();
  });

  test('a held key is not a scan', () => {
    const { onScan, onNoise } = listen();
    const held = scannerKeys('00000000', { pace: 30 }).map((key, index) =>
      index > 0 && index < 8 ? { ...key, init: { ...key.init, repeat: true } } : key,
    );
    expect(send(held)).toBe(0);
    expect(onScan).not.toHaveBeenCalled();
    expect(onNoise).not.toHaveBeenCalled();
  });

  test('a scan into a focused field is taken out again, and the page hears of it', () => {
    const { text } = listen();
    const input = field('by hand');
    const heard = vi.fn();
    input.addEventListener('input', () => heard(input.value));
    send(scannerKeys(pack), input);
    expect(text()).toBe(pack);
    expect(input.value).toBe('by hand');
    expect(heard).toHaveBeenLastCalledWith('by hand');
  });

  test('what was typed just before a scan stays', () => {
    const { text } = listen();
    const input = field();
    send(scannerKeys('ab', { ...byHand, end: 'none' }), input);
    send(scannerKeys(pack), input, 20_000);
    expect(text()).toBe(pack);
    expect(input.value).toBe('ab');
  });

  test('copying with the keyboard in the midst of anything is left alone', () => {
    listen();
    const copy = scannerKeys('c', { end: 'none' }).map((key) => ({
      ...key,
      init: { ...key.init, ctrlKey: true },
    }));
    expect(send(copy)).toBe(0);
  });

  test('after stopping nothing is caught', () => {
    const { onScan } = listen();
    stop();
    expect(send(scannerKeys(pack))).toBe(0);
    expect(onScan).not.toHaveBeenCalled();
  });
});
