import type { Page } from '@playwright/test';
import { type Fault, logFaults, wrongChain } from '../test/faultyNode.ts';
import { expect, test } from './fixtures.ts';
import { goldenLabel } from './labels.ts';

const { address } = goldenLabel('genuine');
const TEN_SECONDS = 10_000;

test.use({ preferences: { role: 'pharmacist', till: '9521003000008' } });

const couldNotCheck = (page: Page) => page.getByRole('heading', { level: 1, name: 'Could not check' });

const faults: Record<string, { readonly fault: Fault; readonly says: RegExp }> = {
  'a node that closes the connection': { fault: { kind: 'drop' }, says: /could not be reached/ },
  'a node that never answers': { fault: { kind: 'silent' }, says: /did not answer in time/ },
  'a node that answers with an error': {
    fault: { kind: 'status', status: 500 },
    says: /answered with an error|makes no sense/,
  },
  'half an answer': { fault: { kind: 'truncate', bytes: 700 }, says: /makes no sense/ },
  'another network': { fault: wrongChain, says: /another network/ },
  'answers left out': { fault: { kind: 'answers', change: (all) => all.slice(1) }, says: /makes no sense/ },
  'an altered log': { fault: logFaults['an altered log'], says: /missing or altered|makes no sense/ },
  'a missing log': { fault: logFaults['a missing log'], says: /missing or altered/ },
  'a duplicated log': { fault: logFaults['a duplicated log'], says: /missing or altered|makes no sense/ },
};

for (const [name, { fault, says }] of Object.entries(faults)) {
  test(`${name}: could not check, and what failed`, async ({ open, demo }) => {
    demo.node.set(fault);
    const page = await open(address);
    await expect(couldNotCheck(page)).toBeVisible({ timeout: TEN_SECONDS });
    await expect(page.getByText(says).first()).toBeVisible();
    await expect(page.getByText('OK to dispense')).toHaveCount(0);
  });
}

test('a node that comes back is asked again', async ({ open, demo }) => {
  demo.node.set({ kind: 'drop' });
  const page = await open(address);
  await expect(couldNotCheck(page)).toBeVisible({ timeout: TEN_SECONDS });
  demo.node.set(undefined);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'OK to dispense' })).toBeVisible();
});

test('nothing that goes to the node holds the serial', async ({ open, demo }) => {
  const before = demo.node.requests.length;
  const page = await open(address);
  await expect(page.getByRole('heading', { level: 1, name: 'OK to dispense' })).toBeVisible();
  const serial = /21\/([^/?]+)/.exec(address)?.[1] ?? '';
  const hex = Buffer.from(serial).toString('hex');
  const sent = demo.node.requests.slice(before).join('\n');
  expect(sent).not.toBe('');
  expect(sent).not.toContain(serial);
  expect(sent).not.toContain(hex);
});
