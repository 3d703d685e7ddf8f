import type { BlockReading } from '../evidence.ts';
import type { Finding } from '../verdict.ts';
import { finding, type JudgeContext } from './context.ts';

/** A node that cannot prove what it answers could have made up all of it: said, though it decides nothing. */
export function blockFound(_block: BlockReading, { evidence }: JudgeContext): Finding[] {
  if (evidence.block.status !== 'found' || evidence.block.proof.level === 'proven') return [];
  const { node } = evidence.block.proof;
  return [finding('said_by_one_node', node === undefined ? {} : { node })];
}
