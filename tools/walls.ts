import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { biomeOverrides } from './walls/biomeOverrides.ts';
import { features, walls } from './walls/table.ts';

// Keeps Biome's import rules equal to the table of walls. usage: tsx tools/walls.ts [--write]

const rulesFile = 'tools/generated/walls.json';
const faults: string[] = [];

const walled = new Set([
  ...walls.map((wall) => wall.at),
  ...features.map(({ name }) => `src/features/${name}`),
]);
for (const parent of ['src', 'src/features'].filter(existsSync)) {
  for (const entry of readdirSync(parent, { withFileTypes: true })) {
    const path = `${parent}/${entry.name}`;
    if (!walled.has(path))
      faults.push(`${path} stands behind no wall: add it to tools/walls/table.ts, or move it`);
  }
}

const rules = `${JSON.stringify({ overrides: biomeOverrides() }, null, 1)}\n`;
if (process.argv.includes('--write')) {
  mkdirSync(dirname(rulesFile), { recursive: true });
  writeFileSync(rulesFile, rules);
} else if (!existsSync(rulesFile) || readFileSync(rulesFile, 'utf8') !== rules) {
  faults.push(`${rulesFile} is not what tools/walls/table.ts says: npm run walls`);
}

for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log(`${walled.size} folders behind walls`);
