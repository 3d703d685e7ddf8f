import { dateOfTime } from '../src/domain/calendar.ts';
import { checkOptions } from './checkOptions.ts';
import { demoPacks } from './demoPacks.ts';
import { parseLine } from './parse.ts';
import { readLines } from './readLines.ts';
import { reportOptions } from './reportOptions.ts';
import { verifyOptions } from './verifyOptions.ts';

/** Where a command reads and writes: JSON lines to `print`, words to `say`. */
export interface Streams {
  readonly input: AsyncIterable<Uint8Array>;
  /** Waits where the reader is slower than we are. */
  readonly print: (line: string) => Promise<void>;
  readonly say: (words: string) => void;
}

const USAGE = `usage:
  theriac parse         reads labels, one JSON object {"id","text","symbology"?,"now"?} a line, from standard input
  theriac verify "<text>" --node URL [--node URL] [--as GLN] [--now ISO]
  theriac report (--pack "<text>" | --unit SSCC | --lot GTIN/LOT)... --node URL [--node URL]
                 [--form bundle|pdf|csv|epcis] [--paper A4|letter] [--as GLN] [--by NAME] [--out FILE]
  theriac check FILE [--node URL [--node URL] | --block-hash 0x...] [--sha256 0x...]
                        checks an evidence bundle, or the custody report in PDF that it is attached to
  theriac demo packs    lists the golden packs of the demo network
exit codes: 0 genuine, proven or done, 1 any other outcome or contradicted, 2 could not check or not proven,
            64 wrong usage`;

/** Does what the arguments say, and gives the exit code. */
export async function run([command, ...args]: readonly string[], streams: Streams): Promise<number> {
  if (command === 'parse' && args.length === 0) return parseAll(streams);
  if (command === 'verify') return verifyOne(args, streams);
  if (command === 'check') return checkOne(args, streams);
  if (command === 'report') return reportOne(args, streams);
  if (command === 'demo' && args.length === 1 && args[0] === 'packs') {
    await streams.print(JSON.stringify(demoPacks()));
    return 0;
  }
  return misused(
    command === undefined ? 'a command is missing' : `no command "${[command, ...args].join(' ')}"`,
    streams,
  );
}

async function parseAll({ input, print }: Streams): Promise<number> {
  for await (const line of readLines(input)) await print(JSON.stringify(parseLine(line)));
  return 0;
}

async function verifyOne(args: readonly string[], streams: Streams): Promise<number> {
  const options = verifyOptions(args);
  if (!options.ok) return misused(options.problem, streams);
  // Only this command needs the reader of the chain, which takes a while to load.
  const { verify } = await import('./verify.ts');
  const time = Math.floor(Date.now() / 1000);
  const report = await verify(options.value, { date: dateOfTime(time), time });
  await streams.print(JSON.stringify(report));
  if (report.outcome === 'genuine') return 0;
  return report.outcome === 'could_not_check' ? 2 : 1;
}

async function checkOne(args: readonly string[], streams: Streams): Promise<number> {
  const options = checkOptions(args);
  if (!options.ok) return misused(options.problem, streams);
  const { check } = await import('./check.ts');
  const checked = await check(options.value);
  await streams.print(JSON.stringify(checked));
  if (!checked.ok) return 2;
  return { proven: 0, contradicted: 1, consistent: 2 }[checked.grade];
}

async function reportOne(args: readonly string[], streams: Streams): Promise<number> {
  const time = Math.floor(Date.now() / 1000);
  const options = reportOptions(args, dateOfTime(time));
  if (!options.ok) return misused(options.problem, streams);
  const { report } = await import('./report.ts');
  const stop = new AbortController();
  const interrupted = () => stop.abort(new Error('stopped'));
  process.once('SIGINT', interrupted);
  try {
    const made = await report(options.value, {
      at: time,
      signal: stop.signal,
      onProgress: ({ stage, done }) =>
        streams.say(done === undefined ? stage : `${stage} ${Math.floor(done * 100)} %`),
    });
    await streams.print(JSON.stringify(made));
    return made.ok ? 0 : 2;
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    streams.say('stopped');
    return 2;
  } finally {
    process.off('SIGINT', interrupted);
  }
}

function misused(problem: string, { say }: Streams): number {
  say(`${problem}\n${USAGE}`);
  return 64;
}
