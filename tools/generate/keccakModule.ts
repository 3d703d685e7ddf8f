/** Lane (x, y) of the state: FIPS 202, 3.1.2. */
const lane = (x: number, y: number): number => (x % 5) + 5 * (y % 5);

/** By how many bits ρ rotates each lane: FIPS 202, 3.2.2, table 2. */
function rotations(): number[] {
  const by = new Array<number>(25).fill(0);
  for (let t = 0, x = 1, y = 0; t < 24; t += 1) {
    by[lane(x, y)] = (((t + 1) * (t + 2)) / 2) % 64;
    [x, y] = [y, (2 * x + 3 * y) % 5];
  }
  return by;
}

/** The constants of ι, low and high half of each: FIPS 202, 3.2.5. */
function roundConstants(): number[] {
  let register = 1;
  const bit = () => {
    const out = register & 1;
    register = (register << 1) ^ (register & 0x80 ? 0x171 : 0);
    return out;
  };
  return Array.from({ length: 24 }, () => {
    let constant = 0n;
    for (let j = 0; j <= 6; j += 1) if (bit()) constant |= 1n << (2n ** BigInt(j) - 1n);
    return [Number(BigInt.asIntN(32, constant)), Number(BigInt.asIntN(32, constant >> 32n))];
  }).flat();
}

/** One half of a lane rotated left by `bits`: `a` is that half, `b` the other. */
function rotated(a: string, b: string, bits: number): string {
  const [first, second, by] = bits < 32 ? [a, b, bits] : [b, a, bits - 32];
  return by === 0 ? first : `(${first} << ${by}) | (${second} >>> ${32 - by})`;
}

/**
 * The text of `src/chain/generated/keccakF.ts`: the permutation Keccak-f[1600] of FIPS 202, with every lane as two
 * numbers in variables of its own, which is many times faster than arrays.
 */
export function keccakModule(): string {
  const lanes = Array.from({ length: 25 }, (_, i) => i);
  const columns = [0, 1, 2, 3, 4];
  const by = rotations();
  const halves = ['l', 'h'] as const;
  const other = { l: 'h', h: 'l' } as const;
  const parity = (x: number, half: string) => columns.map((y) => `${half}${lane(x, y)}`).join(' ^ ');
  const theta = columns.flatMap((x) =>
    halves.map((half) => {
      const [left, right] = [(x + 4) % 5, (x + 1) % 5];
      return `    const d${half}${x} = c${half}${left} ^ (${rotated(`c${half}${right}`, `c${other[half]}${right}`, 1)});`;
    }),
  );
  const rhoPi = columns.flatMap((y) =>
    columns.flatMap((x) => {
      const [from, to] = [lane(x, y), lane(y, 2 * x + 3 * y)];
      return [
        `    l${from} ^= dl${x};`,
        `    h${from} ^= dh${x};`,
        ...halves.map(
          (half) =>
            `    b${half}${to} = ${rotated(`${half}${from}`, `${other[half]}${from}`, by[from] ?? 0)};`,
        ),
      ];
    }),
  );
  const chi = columns.flatMap((y) =>
    columns.flatMap((x) =>
      halves.map(
        (half) =>
          `    ${half}${lane(x, y)} = b${half}${lane(x, y)} ^ (~b${half}${lane(x + 1, y)} & b${half}${lane(x + 2, y)});`,
      ),
    ),
  );
  return `// Written by tools/generate/keccakModule.ts from FIPS 202.

/** Low and high half of each round's constant. */
const CONSTANTS = Int32Array.of(
${roundConstants()
  .map((constant) => `  ${constant},`)
  .join('\n')}
);

/** Keccak-f[1600] in place. @param state 25 lanes, the low half of each before its high half */
export function keccakF(state: Int32Array): void {
${lanes.flatMap((i) => [`  let l${i} = state[${2 * i}] ?? 0;`, `  let h${i} = state[${2 * i + 1}] ?? 0;`]).join('\n')}
${lanes.flatMap((i) => halves.map((half) => `  let b${half}${i} = 0;`)).join('\n')}
  for (let round = 0; round < 48; round += 2) {
${columns.flatMap((x) => halves.map((half) => `    const c${half}${x} = ${parity(x, half)};`)).join('\n')}
${theta.join('\n')}
${rhoPi.join('\n')}
${chi.join('\n')}
    l0 ^= CONSTANTS[round] ?? 0;
    h0 ^= CONSTANTS[round + 1] ?? 0;
  }
${lanes.flatMap((i) => [`  state[${2 * i}] = l${i};`, `  state[${2 * i + 1}] = h${i};`]).join('\n')}
}
`;
}
