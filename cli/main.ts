import { once } from 'node:events';
import { dateOfTime } from '../src/domain/calendar.ts';
import { demoPacks } from './demoPacks.ts';
import { parseLine } from './parse.ts';
import { readLines } from './readLines.ts';
import { verify } from './verify.ts';
import { verifyOptions } from './verifyOptions.ts';

// The command line: JSON on standard output, words on standard error.

const USAGE = `usage:
  theriac parse                            reads labels, JSON Lines {"id","text","symbology"?,"now"?} on standard input
  theriac verify "<text>" --node URL [--node URL] [--as GLN] [--now ISO]
  theriac demo packs                       the golden packs of the demo network
exit codes: 0 genuine (or done), 1 any other outcome, 2 could not check, 64 wrong usage`;

const [command, ...args] = process.argv.slice(2);
// Whoever reads our output may have seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
process.exitCode = await run();

async function run(): Promise<number> {
  if (command === 'parse' && args.length === 0) return parseAll();
  if (command === 'verify') return verifyOne();
  if (command === 'demo' && args.length === 1 && args[0] === 'packs') return print(demoPacks(), 0);
  return misused(
    command === undefined ? 'a command is missing' : `no command "${process.argv.slice(2).join(' ')}"`,
  );
}

async function parseAll(): Promise<number> {
  for await (const line of readLines(process.stdin)) await print(parseLine(line), 0);
  return 0;
}

async function verifyOne(): Promise<number> {
  const options = verifyOptions(args);
  if (!options.ok) return misused(options.problem);
  const time = Math.floor(Date.now() / 1000);
  const report = await verify(options.value, { date: dateOfTime(time), time });
  if (report.outcome === 'genuine') return print(report, 0);
  return print(report, report.outcome === 'could_not_check' ? 2 : 1);
}

/** Waits where the reader is slower than we are. */
async function print(value: object, exitCode: number): Promise<number> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
  return exitCode;
}

function misused(problem: string): number {
  console.error(`${problem}\n${USAGE}`);
  return 64;
}
