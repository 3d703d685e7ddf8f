/** A logistic unit of the demo network that waits to be received. */
export interface GoldenUnit {
  readonly name: string;
  readonly title: string;
  /** As a scanner gives its GS1-128 label. */
  readonly text: string;
  readonly symbology: 'gs1-128';
  readonly packs: number;
  /** GLN of the pharmacy it is on its way to. */
  readonly as: string;
}

export const goldenUnits: readonly GoldenUnit[] = [
  {
    name: 'tote_to_receive',
    title: 'A tote on its way here',
    text: ']C100195210010000000182',
    symbology: 'gs1-128',
    packs: 24,
    as: '9521003000008',
  },
  {
    name: 'large_tote_to_receive',
    title: 'A tote of 240 packs on its way here',
    text: ']C100195210010000000168',
    symbology: 'gs1-128',
    packs: 240,
    as: '9521003000008',
  },
];
