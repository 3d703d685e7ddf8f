import { features, rootFolders, sourceFolders, type Wall, walls } from './table.ts';

interface Pattern {
  readonly group: readonly string[];
  readonly message: string;
}

/** The overrides of Biome's settings which make the table of walls bite. */
export function biomeOverrides(): readonly object[] {
  return [
    ...walls.flatMap((wall) => [
      override(wall.at, false, [
        ...foreignFolders(wall, [...sourceFolders, ...rootFolders]),
        ...foreignPackages(wall),
      ]),
      override(wall.at, true, foreignFolders(wall, sourceFolders)),
    ]),
    ...features.flatMap(featureOverrides),
    // Without a clock and without chance, the same evidence gives the same verdict on every device and on every day.
    { includes: source('src/domain'), plugins: ['./tools/walls/noClock.grit'] },
    { includes: ['src/**', 'cli/**'], plugins: ['./tools/walls/noImportTypes.grit'] },
  ];
}

// A later override replaces the options of an earlier one, so a feature's repeats those of all features.
function featureOverrides({ name, ours }: (typeof features)[number]): object[] {
  const every = walls.find((wall) => wall.at === 'src/features');
  if (every === undefined) throw new Error('the table has no row for src/features');
  const wall = { ...every, ours: [...every.ours, ...ours] };
  const others = features.filter((other) => other.name !== name);
  const siblings = {
    group: ['**/features/**', ...others.flatMap((other) => upward.map((up) => `${up}${other.name}/**`))],
    message:
      'A feature imports no other feature: what two need belongs in a folder below (docs/architecture.md).',
  };
  const at = `src/features/${name}`;
  return [
    override(at, false, [
      ...foreignFolders(wall, [...sourceFolders, ...rootFolders]),
      ...foreignPackages(wall),
      siblings,
    ]),
    override(at, true, [...foreignFolders(wall, sourceFolders), siblings]),
  ];
}

const upward = ['../', '../../', '../../../'];

// Tests may use any package, and what stands in the root; no wall of ours falls for them.
const source = (at: string) => [`${at}/**`, '!**/*.test.ts', '!**/*.test.tsx'];
const tests = (at: string) => [`${at}/**/*.test.ts`, `${at}/**/*.test.tsx`];

function override(at: string, inTests: boolean, patterns: readonly Pattern[]): object {
  const rule = { level: 'error', options: { patterns } };
  return {
    includes: inTests ? tests(at) : source(at),
    linter: { rules: { style: { noRestrictedImports: patterns.length > 0 ? rule : 'off' } } },
  };
}

// An import of another folder always names that folder, however deep the file that imports: `**/chain/**` finds them all.
function foreignFolders(wall: Wall, folders: readonly string[]): Pattern[] {
  const own = wall.at.replace('src/', '');
  const foreign = folders.filter((name) => name !== own && !wall.ours.includes(name));
  if (foreign.length === 0) return [];
  return [
    {
      group: foreign.flatMap((name) => [`**/${name}/**`, `!./${name}/**`]),
      message: `${wall.at} imports ${wall.ours.length > 0 ? wall.ours.join(', ') : 'nothing else'} of ours (docs/architecture.md).`,
    },
  ];
}

function foreignPackages(wall: Wall): Pattern[] {
  if (wall.packages === 'all') return [];
  const allowed = wall.packages.flatMap((name) =>
    name === 'node' ? ['!node:*', '!node:*/**'] : [`!${name}`, `!${name}/**`],
  );
  const message = `${wall.at} imports ${wall.packages.length > 0 ? wall.packages.join(', ') : 'no package'} (docs/architecture.md).`;
  return [{ group: ['**', '!./**', '!../**', ...allowed], message }];
}
