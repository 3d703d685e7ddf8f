/** Files that break, or keep, the rules which are not about folders: cycles, the domain's clock, escapes from the types. */
export function languageProbes(importRule: string) {
  const clock = ['Date.now()', 'new Date()', 'Date()', 'Math.random()', "Date['now']()", 'globalThis.Date'];
  const pure = ['new Date(5)', 'Date.UTC(2026, 0, 1)', 'Math.max(1, 2)', "Date.parse('2026-01-01')"];
  return [
    ...clock.map((expression, index) => ({
      name: `${expression} in the domain`,
      at: `src/domain/clock${index}.ts`,
      text: `export const x = () => ${expression};\n`,
      refusedBy: 'plugin',
    })),
    ...pure.map((expression, index) => ({
      name: `${expression} in the domain`,
      at: `src/domain/pure${index}.ts`,
      text: `export const x = ${expression};\n`,
      refusedBy: undefined,
    })),
    {
      name: 'the clock outside the domain',
      at: 'src/chain/clock.ts',
      text: 'export const x = Date.now();\n',
      refusedBy: undefined,
    },
    {
      name: 'the clock in a test of the domain',
      at: 'src/domain/clock.test.ts',
      text: "import { test } from 'vitest';\nexport const x = [test, Date.now()];\n",
      refusedBy: undefined,
    },
    {
      name: 'a test of the domain that imports the chain',
      at: 'src/domain/chain.test.ts',
      text: "import { x } from '../chain/thing.ts';\nexport const y = x;\n",
      refusedBy: importRule,
    },
    {
      name: 'a test that imports what tests share',
      at: 'src/chain/shared.test.ts',
      text: "import { x } from '../../test/thing.ts';\nexport const y = x;\n",
      refusedBy: undefined,
    },
    {
      name: 'a dynamic import over a wall',
      at: 'src/domain/dynamic.ts',
      text: "export const x = import('../chain/x.ts');\n",
      refusedBy: importRule,
    },
    {
      name: 're-export over a wall',
      at: 'src/domain/reexport.ts',
      text: "export { x } from '../chain/x.ts';\n",
      refusedBy: importRule,
    },
    {
      name: 'a type import over a wall',
      at: 'src/domain/typeOnly.ts',
      text: "import type { X } from '../chain/x.ts';\nexport type Y = X;\n",
      refusedBy: importRule,
    },
    {
      name: 'import() in a type',
      at: 'src/domain/importType.ts',
      text: "export type X = import('../chain/x.ts').X;\n",
      refusedBy: 'plugin',
    },
    ...['a', 'b', 'c'].map((file, index, ring) => ({
      name: `file ${file} of a cycle of three`,
      at: `src/domain/ring/${file}.ts`,
      text: `import { x } from './${ring[(index + 1) % 3]}.ts';\nexport const y = x;\n`,
      refusedBy: 'lint/suspicious/noImportCycles',
    })),
    ...['a', 'b'].map((file, index, pair) => ({
      name: `file ${file} of a cycle of types`,
      at: `src/domain/pair/${file}.ts`,
      text: `import type { X } from './${pair[(index + 1) % 2]}.ts';\nexport type Y = X;\n`,
      refusedBy: 'lint/suspicious/noImportCycles',
    })),
    {
      name: 'any',
      at: 'src/chain/any.ts',
      text: 'export const x = (y: any) => y;\n',
      refusedBy: 'lint/suspicious/noExplicitAny',
    },
    {
      name: 'a non-null assertion',
      at: 'src/chain/bang.ts',
      text: 'export const x = (y?: string) => y!.length;\n',
      refusedBy: 'lint/style/noNonNullAssertion',
    },
    {
      name: 'an enum',
      at: 'src/chain/enum.ts',
      text: 'export enum X {\n  A,\n}\n',
      refusedBy: 'lint/style/noEnum',
    },
    {
      name: 'a promise nobody waits for',
      at: 'src/chain/floating.ts',
      text: 'const read = async () => 1;\nexport function x() {\n  read();\n}\n',
      refusedBy: 'lint/nursery/noFloatingPromises',
    },
    {
      name: 'a promise taken for its answer',
      at: 'src/chain/misused.ts',
      text: 'const read = async () => false;\nexport const x = () => (read() ? 1 : 2);\n',
      refusedBy: 'lint/nursery/noMisusedPromises',
    },
    {
      name: 'a catch that swallows',
      at: 'src/chain/catch.ts',
      text: 'export const x = (f: () => void) => {\n  try {\n    f();\n  } catch {}\n};\n',
      refusedBy: 'lint/suspicious/noEmptyBlockStatements',
    },
  ];
}
