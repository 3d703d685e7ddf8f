import { goldenPacks } from '../test/goldenPacks.ts';

/** The golden packs of the demo network: what each label says, and the outcome that a pharmacist gets. */
export function demoPacks(): object[] {
  return goldenPacks.map(({ name, text, expected }) => ({ name, text, expected }));
}
