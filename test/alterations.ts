/** A way to a value inside JSON. */
export type Path = readonly (string | number)[];

/** One change of a JSON value: at a path, the value is replaced; `undefined` removes it. */
export interface Alteration {
  readonly path: Path;
  readonly to: (before: unknown) => unknown;
  readonly name: string;
}

/**
 * Every single alteration of a JSON value: each leaf changed, each member and item removed, each item doubled, each
 * neighbouring pair exchanged.
 */
export function alterationsOf(value: unknown, path: Path = []): Alteration[] {
  const at = (name: string, to: (before: unknown) => unknown): Alteration => ({ path, to, name });
  if (Array.isArray(value))
    return value.flatMap((item, i) => [
      at(`without ${i}`, (list) => asList(list).toSpliced(i, 1)),
      at(`${i} twice`, (list) => asList(list).toSpliced(i, 0, item)),
      ...(i === 0 ? [] : [at(`${i} before ${i - 1}`, (list) => swapped(asList(list), i))]),
      ...alterationsOf(item, [...path, i]),
    ]);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, member]) => [
      { path: [...path, key], to: () => undefined, name: 'gone' },
      ...alterationsOf(member, [...path, key]),
    ]);
  return [at('changed', changed), at('null', () => null)];
}

/** What a node may send where something else was expected. */
const NONSENSE: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['true', true],
  ['a number', 7],
  ['a negative number', -1],
  ['a huge number', 1e300],
  ['a huge quantity', `0x${'f'.repeat(64)}`],
  ['a quantity that is too long', `0x${'f'.repeat(200)}`],
  ['a quantity with a leading zero', '0x00'],
  ['nothing', ''],
  ['no digits', '0x'],
  ['half a byte', '0xabc'],
  ['words', 'latest'],
  ['an empty list', []],
  ['a list', [[[[]]]]],
  ['an empty object', {}],
  ['a prototype', JSON.parse('{"__proto__":{"result":"0x1"},"constructor":1,"toString":1}')],
  ['a long list', Array.from({ length: 5_000 }, () => '0x00')],
];

/** Every value of a JSON value, at every depth, replaced by everything that it should not be. */
export function nonsenseOf(value: unknown, path: Path = []): Alteration[] {
  const own = NONSENSE.map(([name, nonsense]): Alteration => ({ path, to: () => nonsense, name }));
  if (typeof value !== 'object' || value === null) return own;
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, member]) => nonsenseOf(member, [...path, keyOf(value, key)])),
  ];
}

function keyOf(value: object, key: string): string | number {
  return Array.isArray(value) ? Number(key) : key;
}

/** The value with one alteration made. */
export function altered(value: unknown, { path, to }: Alteration): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return to(value);
  const step = { path: rest, to, name: '' };
  if (Array.isArray(value)) return value.map((item, i) => (i === key ? altered(item, step) : item));
  if (typeof value !== 'object' || value === null) throw new Error('no such path');
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, k === key ? altered(v, step) : v]));
}

function changed(leaf: unknown): unknown {
  if (typeof leaf === 'boolean') return !leaf;
  if (typeof leaf === 'number') return leaf + 1;
  if (typeof leaf !== 'string' || leaf === '') return 'x';
  // A digit in the middle: stays hexadecimal, and of the same length.
  const middle = Math.max(leaf.length > 2 ? 2 : 0, leaf.length >> 1);
  return leaf.slice(0, middle) + (leaf[middle] === '1' ? '2' : '1') + leaf.slice(middle + 1);
}

function swapped(list: readonly unknown[], i: number): unknown[] {
  return list.with(i - 1, list[i]).with(i, list[i - 1]);
}

function asList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error('not a list');
  return value;
}
