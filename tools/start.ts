import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { portOr } from './portOr.ts';
import { serveApp } from './serveApp.ts';
import { startDemoChain } from './startDemoChain.ts';
import { untilStopped } from './untilStopped.ts';

// The demo network and the app. usage: npm start

const stopped = untilStopped();
// Two processes: there are two things to wait for.
const build = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
  stdio: 'inherit',
});
const built = once(build, 'exit');
const chain = await startDemoChain(await portOr(8545));
try {
  const [code] = await built;
  if (code !== 0) throw new Error(`vite build ended with ${code}`);
  const app = await serveApp([chain.url], 4173);
  console.log(
    `\nTheriac     ${app.url}/\nTry it on   ${app.url}/demo\nNode        ${chain.url}\n\nCtrl-C ends it.`,
  );
  await stopped;
  await app.stop();
} finally {
  await chain.stop();
}
