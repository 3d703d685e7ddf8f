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

test('a node that failed is named, with why', () => {
  const asked = ['http://a.test', 'http://b.test', 'http://c.test'];
  const failed = [{ node: 'http://b.test', code: 'node_timeout' as const }];
  const text = show(found({ ...reading, agreed: ['http://a.test'], asked, failed }));
  expect(text).toContain('1 of 3 agree');
  expect(text).toContain('http://a.testgives this block');
  expect(text).toMatch(/http:\/\/b\.testThe network node did not answer in time/);
  expect(text).toContain('http://c.testhas not said');
});

test.each([
  [undefined, 'The nodes do not say.'],
  [{ final: 400 }, 'No: the nodes call it final.'],
  [{ final: 336, safe: 400 }, 'Hardly: the nodes call it safe'],
  [{ final: 399 }, 'up to block 399 is final. This block is one newer'],
  [{ final: 336, safe: 368 }, 'up to block 336 is final. The newest 64 blocks could still be replaced'],
  [{ safe: 368 }, 'up to block 368 is safe. The newest 32 blocks could still be replaced'],
])('whether it may be replaced: %j', (finality, words) => {
  expect(show(found({ ...reading, ...(finality === undefined ? {} : { finality }) }))).toContain(words);
});

test('nodes that disagree are shown with what each says', () => {
  const said = [
    { node: 'http://a.test', block: 400, hash: '0xaa' },
    { node: 'http://b.test', block: 400, hash: '0xbb' },
  ];
  const text = show(unread({ code: 'nodes_disagree', said }));
  expect(text).toContain('http://a.test saysblock 400 is0xaa');
  expect(text).toContain('http://b.test saysblock 400 is0xbb');
});

test('whose answer could not be used is named', () => {
  expect(show(unread({ code: 'proof_invalid', node: 'http://a.test' }))).toContain('http://a.test');
});

test('without a block there is no strength, only the reason', () => {
  const text = show(unread({ code: 'nodes_disagree' }));
  expect(text).toContain('do not agree with each other');
  expect(text).not.toContain('Proven');
});
