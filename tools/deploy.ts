import { askPassphrase } from './deploy/askPassphrase.ts';
import { runDeploy } from './deploy/runDeploy.ts';

// Puts the contracts on a network. usage: npm run deploy -- --node URL --admin ADDRESS --delay TIME …; see docs/deploying.md

const say = (words: string) => console.log(words);
process.exitCode = await runDeploy(process.argv.slice(2), {
  env: process.env,
  say,
  askPassphrase: () => askPassphrase(process.stdin, say),
  lookEvery: 1_000,
});
