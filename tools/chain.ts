import { parseArgs } from 'node:util';
import { portOr } from './portOr.ts';
import { startDemoChain } from './startDemoChain.ts';
import { untilStopped } from './untilStopped.ts';

// The demo network alone. usage: npm run -s chain -- [--port N]
// One line on standard output, `ready http://127.0.0.1:N`, once everything is there; ends with SIGINT or SIGTERM.

const { values } = parseArgs({ options: { port: { type: 'string', default: '8545' } } });
const port = Number(values.port);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`"${values.port}" is no port: a number from 1 to 65535`);
  process.exit(64);
}
if ((await portOr(port)) !== port) {
  console.error(`Port ${port} is in use: npm run -s chain -- --port N with another one`);
  process.exit(1);
}
const stopped = untilStopped();
const chain = await startDemoChain(port);
console.log(`ready ${chain.url}`);
await stopped;
await chain.stop();
