import { buildContracts } from './test/buildContracts.ts';
import { runForgeTests } from './test/runForgeTests.ts';

// The contracts' tests alone, built first. usage: tsx tools/testContracts.ts [options of forge test, e.g. --match-path …]

const built = await buildContracts();
const { passed, failed } = built.failed > 0 ? built : await runForgeTests(process.argv.slice(2));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
