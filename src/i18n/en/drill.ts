/** Words about drills: fake packs that show whether staff stop what must be stopped. */
export const drill = {
  title: 'Drill',
  lead: 'Print the label of a pack that does not exist, stick it onto an empty box and put it among the others. The app answers it as in earnest, and measures whether it is stopped, and how fast. Tell only those who must know.',
  back: 'To the counter',
  plan: {
    title: 'Plant a fake pack',
    medicine: 'As which medicine',
    minutes: 'Missed after',
    minutesName: (minutes: number) => `${minutes} minutes without an action`,
    plant: 'Make its label',
    none: 'First scan a pack at the counter: the fake one gets the lot of a real one, with a serial number that does not exist.',
    known: 'It is known on this device only: scanned on another one, it is a suspect pack in earnest.',
    problem: 'The drill could not be kept on this device. Nothing was planted.',
  },
  label: {
    name: (product: string) => `Label of a fake pack: ${product}`,
    code: 'Code of the fake pack',
    notDrawn: 'The code could not be drawn. Load the page again.',
    gtin: 'PC',
    serial: 'SN',
    lot: 'LOT',
    expiry: 'EXP',
    print: 'Print the label',
  },
  out: {
    title: 'Out there',
    none: 'No fake pack is out.',
    waiting: (moment: string) => `Planted ${moment}, not scanned yet`,
    running: (moment: string, till: string) => `Scanned ${moment}, till ${till}: nothing done yet`,
    end: 'I have it back: end this drill',
  },
  figures: {
    title: 'How it went',
    stopped: 'Stopped',
    missed: 'Missed',
    waiting: 'Not yet decided',
    median: 'From scan to action, median',
    seconds: (seconds: string) => `${seconds} s`,
    none: '–',
  },
  past: {
    title: 'Drills so far',
    stopped: (seconds: string, till: string) => `Stopped after ${seconds} s, till ${till}`,
    missed: (seconds: string, till: string) =>
      `Missed: nothing kept it from a patient, ${seconds} s after the scan, till ${till}`,
    ended: 'Ended before it was scanned',
  },
  revealed: {
    title: 'This was a drill',
    stopped: (product: string, seconds: string) =>
      `${product}: the pack is a fake that was planted here. You stopped it after ${seconds} s. Well done.`,
    missed: (product: string) =>
      `${product}: the pack is a fake that was planted here, and nothing was done that keeps it from a patient. Do not hand it out.`,
    what: 'Nothing of it is on record, no case is open and no time runs. Give the pack to whoever is responsible.',
    seen: 'I have seen it',
  },
  journal: {
    planted: 'fake pack planted',
    stopped: 'fake pack stopped',
    missed: 'fake pack missed',
    ended: 'ended',
  },
};
