import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { foundryBin } from './foundry.mjs';
import { bytecodeModule } from './generate/bytecodeModule.ts';
import { deployables, sources } from './generate/deployables.ts';
import { keccakModule } from './generate/keccakModule.ts';

// Typed ABIs for the app, bytecode for the tools that deploy, from the contracts; a hash function. All are committed, so that neither the
// app nor `npm start` needs a compiler. usage: tsx tools/generate.ts [--check]

const check = process.argv.includes('--check');
const folder = mkdtempSync(join(tmpdir(), 'theriac-generate-'));
const abiFile = join(folder, 'abi.ts');

run(foundryBin('forge'), ['build', '--quiet', ...sources]);
run(process.execPath, ['node_modules/@wagmi/cli/dist/esm/cli.js', 'generate']);
const generated = {
  'src/chain/generated/abi.ts': readFileSync(abiFile, 'utf8'),
  'src/chain/generated/keccakF.ts': keccakModule(),
  'tools/generated/bytecode.ts': bytecodeModule(deployables()),
};
rmSync(folder, { recursive: true });

for (const [path, text] of Object.entries(generated)) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) {
    console.log(`${path} is current`);
  } else if (check) {
    console.error(`${path} is not what it is made of: npm run generate`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`${path} written`);
  }
}

function run(command: string, options: readonly string[]): void {
  const env = { ...process.env, GENERATED_ABI: abiFile };
  const { status, error, stdout, stderr } = spawnSync(command, options, { env, encoding: 'utf8' });
  if (status === 0) return;
  throw new Error(`${command} ${options.join(' ')} failed\n${stdout}${stderr}`, { cause: error });
}
