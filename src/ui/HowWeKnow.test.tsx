import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { found, genuineEvidence, NOW, unread } from '../../test/genuineEvidence.ts';
import type { BlockReading } from '../domain/evidence.ts';
import type { Fact } from '../domain/fact.ts';
import { HowWeKnow } from './HowWeKnow.tsx';
import { LocaleProvider } from './LocaleProvider.tsx';

afterEach(cleanup);

const { block, product, lot } = genuineEvidence();
if (block.status !== 'found') throw new Error('the block is part of the evidence');
const reading = block.value;

function show(of: Fact<BlockReading>, facts: readonly Fact<unknown>[] = [product, lot]): string {
  const { container } = render(
    <LocaleProvider locale="en" timeZone="UTC">
      <HowWeKnow networkName="Demo network" block={of} facts={facts} ruleSet="1" now={NOW.time + 90} />
    </LocaleProvider>,
  );
  return container.textContent;
}

test('block, its age and the nodes asked', () => {
  const text = show(block);
  expect(text).toContain('400');
  expect(text).toContain('1 min ago');
  expect(text).toContain('1 of 1 agree');
  expect(text).toContain('Proven against one node’s header');
});

test('two nodes that agree are stronger than one', () => {
  const two = ['http://a.test', 'http://b.test'];
  expect(show(found({ ...reading, agreed: two, asked: two }))).toContain('header agreed by 2 nodes');
});

test('one fact that a node merely said makes the whole no stronger', () => {
  const said: Fact<unknown> = { status: 'found', value: 1, proof: { level: 'said', sources: [] } };
  expect(show(block, [product, said])).toContain('Said by one node, not proven');
});

test('without a block there is no strength, only the reason', () => {
  const text = show(unread({ code: 'nodes_disagree' }));
  expect(text).toContain('do not agree with each other');
  expect(text).not.toContain('Proven');
});
