import { buildContracts } from './test/buildContracts.ts';
import { runForgeTests } from './test/runForgeTests.ts';

// Measures what each step costs, with the contracts as they ship, and writes it to gas.json. usage: tsx tools/gas.ts

const built = await buildContracts();
process.env.GAS_WRITE = 'true';
const { failed } = built.failed > 0 ? built : await runForgeTests(['--match-path', 'contracts/test/gas/*']);
process.exitCode = failed === 0 ? 0 : 1;
