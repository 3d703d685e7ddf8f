import { describe, expect, it } from 'vitest';
import { type RecentScan, recentScans } from './recentScans.ts';

function memory(initial?: string) {
  let kept = initial ?? null;
  return {
    getItem: () => kept,
    setItem: (_: string, value: string) => {
      kept = value;
    },
    removeItem: () => {
      kept = null;
    },
  };
}

const scan = (text: string, at = 0): RecentScan => ({ text, source: 'scan', at });

describe('recentScans', () => {
  it('keeps the newest first, each code once, over a reload', () => {
    const storage = memory();
    const scans = recentScans(storage);
    for (const [at, text] of ['a', 'b', 'a'].entries()) scans.add(scan(text, at));
    expect(recentScans(storage).list()).toEqual([scan('a', 2), scan('b', 1)]);
  });

  it('remembers the answer beside the code', () => {
    const scans = recentScans(memory());
    scans.add(scan('a', 5));
    scans.answered('a', 'genuine');
    expect(scans.list()).toEqual([{ ...scan('a', 5), outcome: 'genuine' }]);
  });

  it('forgets one, or all and leaves nothing behind', () => {
    const storage = memory();
    const scans = recentScans(storage);
    for (const text of ['a', 'b', 'c']) scans.add(scan(text));
    scans.remove('b');
    expect(scans.list().map(({ text }) => text)).toEqual(['c', 'a']);
    scans.remove();
    expect(storage.getItem()).toBeNull();
  });

  it('never grows beyond twenty', () => {
    const scans = recentScans(memory());
    for (let at = 0; at < 30; at++) scans.add(scan(String(at), at));
    expect(scans.list()).toHaveLength(20);
    expect(scans.list()[0]).toEqual(scan('29', 29));
  });

  it('tells whoever shows the list, until they stop listening', () => {
    const scans = recentScans(memory());
    let told = 0;
    const stop = scans.subscribe(() => {
      told += 1;
    });
    scans.add(scan('a'));
    stop();
    scans.add(scan('b'));
    expect(told).toBe(1);
  });

  it.each(['nonsense', '{}', '[1, {"text": 2}, {"text": "x", "source": "elsewhere", "at": 1}]'])(
    'starts afresh where %s was stored',
    (stored) => {
      expect(recentScans(memory(stored)).list()).toEqual([]);
    },
  );

  it('lasts as long as the page where the browser keeps nothing', () => {
    const refusing = {
      ...memory(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    for (const storage of [undefined, refusing]) {
      const scans = recentScans(storage);
      scans.add(scan('a'));
      expect(scans.list()).toHaveLength(1);
    }
  });
});
