import { fieldsOf } from '../../store/fields.ts';
import { kept } from '../../store/kept.ts';

/** Whether somebody has seen what became of a run; it is followed until its block is final, all the same. */
export type RunMark = 'open' | 'seen';

/** Runs signed on this device that are followed, or of which nobody has seen what became of them; by id. */
export const openRuns = kept<Readonly<Record<string, RunMark>>>('theriac.open-runs', (stored) =>
  Object.fromEntries(
    Object.entries(fieldsOf(stored)).flatMap(([id, mark]) =>
      mark === 'open' || mark === 'seen' ? [[id, mark]] : [],
    ),
  ),
);

/** Marks a run; without a mark it is forgotten. */
export function markRun(id: string, mark: RunMark | undefined): void {
  const { [id]: known, ...others } = openRuns.get();
  if (known !== mark) openRuns.set(mark === undefined ? others : { ...others, [id]: mark });
}
