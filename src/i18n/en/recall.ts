/** A recall in a patient's words. */
export const recall = {
  title: { recalled: 'Why this pack is called back', withdrawn: 'Why this pack was withdrawn' },
  /** By class; 1 is the gravest. */
  grave: {
    1: 'This is the gravest kind of recall: using the medicine could seriously harm you.',
    2: 'This is a recall of the middle kind: using the medicine could make you ill. Serious harm is unlikely.',
    3: 'This is the mildest kind of recall: harm is unlikely, but something about the medicine is not as it should be.',
  },
  recalled: (partner: string, moment: string) =>
    `${partner} calls back all packs of this lot, from ${moment} on.`,
  withdrawn: (partner: string, date: string) => `${partner} took this lot off the market on ${date}.`,
  notice: 'Their notice, in their own words',
  what: 'What to do with your pack',
  steps: [
    'Do not take any more from this pack.',
    'Do not simply stop your treatment: ask a pharmacist or your doctor today for another pack.',
    'Take the pack with all that is left in it to a pharmacy. Do not put it into the bin, the sink or the toilet.',
  ],
  otherPacks: (lot: string) =>
    `Look whether you have other packs of lot ${lot} at home. The recall is about all of them.`,
  taken: {
    grave:
      'If you have taken some, talk to a doctor today, even if you feel well. If you feel ill, call the emergency number.',
    mild: 'If you have taken some and do not feel well, tell a doctor or a pharmacist.',
  },
  ask: 'Questions about the recall: ask a pharmacist, or look for the notice of whoever is named above.',
};
