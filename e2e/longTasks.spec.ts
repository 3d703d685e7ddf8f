import { expect, test } from './fixtures.ts';
import { goldenLabel } from './labels.ts';

// Tasks of the page's thread, in milliseconds of its own time: on a busy machine waiting takes longer, this hardly.

const categories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];
const SLOW_PHONE = 4;
/** What nobody feels. */
const UNFELT_MS = 50;
/** The longest task of a first visit on a slow phone. Twice what was measured: machines differ in speed too. */
const LONGEST_MS = 400;
/** What its tasks take beyond what nobody feels, together. */
const BLOCKING_MS = 800;

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the thread's own time. */
  readonly tdur?: number;
}

for (const [what, address] of [
  ['the scan screen', '/'],
  ['a verdict', goldenLabel('genuine').address],
  ['the counter', '/counter'],
  ['the desk', '/inspect'],
] as const)
  test(`a first visit to ${what} leaves a slow phone responsive`, async ({ open, browser }) => {
    const page = await open('about:blank');
    await browser.startTracing(page, { categories });
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    const tasks = tasksOf(JSON.parse((await browser.stopTracing()).toString()).traceEvents);
    const blocking = tasks.reduce((sum, ms) => sum + Math.max(0, ms - UNFELT_MS), 0);
    const measured = `longest ${Math.round(Math.max(...tasks))} ms, blocking ${Math.round(blocking)} ms`;
    console.log(`${what}: ${measured}`);
    expect(Math.max(...tasks), measured).toBeLessThan(LONGEST_MS);
    expect(blocking, measured).toBeLessThan(BLOCKING_MS);
  });

/** What the tasks of the thread that runs the app would take on a slow phone, milliseconds. */
function tasksOf(events: readonly TraceEvent[]): number[] {
  const app = events.find(({ name }) => name === 'v8.evaluateModule');
  if (app === undefined) throw new Error('no module ran');
  const tasks = events.filter(
    ({ name, pid, tid, tdur }) =>
      name === 'RunTask' && pid === app.pid && tid === app.tid && tdur !== undefined,
  );
  if (tasks.length === 0) throw new Error('the browser tells of no task');
  return tasks.map(({ tdur = 0 }) => (tdur / 1000) * SLOW_PHONE);
}
