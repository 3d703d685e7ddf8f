import type { Outcome } from '../../domain/verdict.ts';

/** What one kind of reader should do, and whom to ask. */
interface Advice {
  readonly steps: readonly string[];
  readonly ask: string;
}

/** One answer, explained. */
export interface OutcomeHelp {
  /** What it means. */
  readonly means: string;
  /** What it cannot mean, or does not show. */
  readonly not: readonly string[];
  readonly patient: Advice;
  readonly pharmacist: Advice;
}

const keep = 'Do not take any more from this pack for now. Keep it with its box and its leaflet.';
const replacement =
  'Ask a pharmacist for another pack today. Do not simply stop a medicine that you need every day.';
const taken =
  'If you have already taken some and feel unwell, call a doctor or the emergency number, and say what you took.';
const report =
  'Use “Report this pack” below its answer, and give the report to the pharmacy where you got it.';
const askPharmacy =
  'A pharmacist: best the one where you got the pack. If you bought it online or in the street, any pharmacy, or the medicines authority of your country.';
const askAnyPharmacist = 'Any pharmacist.';

const again = 'Scan once more, from the pack itself. A wrongly set scanner changes characters.';
const compare = 'Compare the print on the pack with the values on the screen, character by character.';
const apart = 'Set the pack aside, apart from stock, and hand out another one.';
const notify =
  'Report it as suspect. The 24 hours for telling the authority begin when you confirm that it is illegitimate.';
const askMaker = 'The holder of the registration, and your medicines authority.';

const stays = 'If the answer stays, go on with the next step.';
const noAccusation = 'It does not say that your pharmacy did anything wrong.';
const perhapsMistake = 'It is not yet proof of a fake: a mistake in the records looks the same.';

const outcomes: Record<Outcome, OutcomeHelp> = {
  genuine: {
    means:
      'Everything that can be checked was checked, and is good: the maker recorded this very pack, lot and expiry are those on the label, nobody has used or recalled it, and each hand-over is on record.',
    not: [
      'It cannot show that the seal is unbroken, or that what is inside is what the box says. Look at the pack.',
      'A copied code can look genuine until its twin is used.',
      'It does not say that this medicine is right for you.',
    ],
    patient: {
      steps: [
        'Look at the seal. If it is broken, or the pack looks odd, do not use it and show it to a pharmacist.',
        'Take the medicine as your doctor or pharmacist told you.',
        'Save the pack to “My medicines”, and a later recall will not escape you.',
      ],
      ask: askAnyPharmacist,
    },
    pharmacist: {
      steps: ['Check that the seal is unbroken.', 'Dispense it, and record that you did.'],
      ask: 'Nobody, unless the pack itself looks wrong.',
    },
  },
  supplied: {
    means:
      'A pharmacy has recorded that it handed this pack out. For a pack that you got there, that is just as it should be.',
    not: [
      'It cannot know where you got the pack. Only you can.',
      'If the place or the day is wrong, your pack and the one on record may not be the same.',
    ],
    patient: {
      steps: [
        'Read which pharmacy, and on which day. Is that where you got it?',
        'If yes, nothing wrong was found.',
        'If no, do not use the pack yet, and show it to a pharmacist.',
      ],
      ask: 'The pharmacy that is named.',
    },
    pharmacist: {
      steps: [
        'Ask where the pack comes from.',
        'Do not take it back into stock: it has left the supply chain.',
      ],
      ask: 'The pharmacy that recorded it.',
    },
  },
  caution: {
    means:
      'The pack is on record, and nothing bars it. But one thing is not as it should be, or could not be compared. The answer says which.',
    not: [
      'It does not mean that the pack is a fake.',
      'It does not mean that all is well: somebody has to look at that one thing first.',
    ],
    patient: {
      steps: [
        'Read the sentence in the answer. If it asks you to compare lot and expiry with the print, do that first.',
        'If they are not the same, or you are unsure, do not use the pack and show it to a pharmacist.',
      ],
      ask: askPharmacy,
    },
    pharmacist: {
      steps: [
        'Read the marked finding and its evidence.',
        'If the pack is on its way to you, receive its container first.',
        'Decide, and record what you did.',
      ],
      ask: 'Whoever supplied the pack, if a hand-over is missing.',
    },
  },
  blocked: {
    means:
      'The record says that this pack should not be used. It may be recalled, expired, reported stolen, or set aside, or its trail is impossible. The answer says which.',
    not: [
      'A recall is about a whole lot. It does not say that something is wrong with each pack.',
      noAccusation,
    ],
    patient: {
      steps: [
        keep,
        replacement,
        taken,
        'Take the pack to a pharmacy. Do not put it into the bin or the sink.',
      ],
      ask: 'A pharmacist today. For a recall, the notice of the maker or of the authority says more.',
    },
    pharmacist: {
      steps: [
        apart,
        'Follow the notice: for a recall, look for other packs of the lot, and for patients who have some.',
        'Record what you did.',
      ],
      ask: 'Whoever issued the recall, or whoever set the pack aside. Both are named in the answer.',
    },
  },
  used_here: {
    means: 'Your own pharmacy has recorded handing this pack out before.',
    not: ['It is no alarm by itself: part packs and ward stock look like this.'],
    patient: {
      steps: [
        'If you got the pack at that pharmacy, nothing wrong was found.',
        'If you got it elsewhere, do not use it yet.',
      ],
      ask: 'The pharmacy that is named.',
    },
    pharmacist: {
      steps: [
        'A part pack or ward stock: go on.',
        'Recorded by mistake: undo it, within ten days.',
        'Nobody can explain it: set the pack aside and look for its twin.',
      ],
      ask: 'Your colleagues, and your own journal.',
    },
  },
  used_elsewhere: {
    means:
      'Somebody else has already recorded a pack with this number as handed out, destroyed, exported or otherwise gone. One number belongs to one pack only, so one of the two should not be there.',
    not: ['It does not say which of the two packs is the right one.', perhapsMistake, noAccusation],
    patient: { steps: [keep, replacement, taken, report], ask: askPharmacy },
    pharmacist: {
      steps: [
        'Read who recorded it, how and when.',
        'Ask whether it was taken back from them, or recorded by mistake.',
        apart,
        notify,
      ],
      ask: 'Whoever recorded it, then the holder of the registration and your medicines authority.',
    },
  },
  label_mismatch: {
    means:
      'The number of this pack is on record, but the lot or the expiry printed on it is another one than the maker recorded. The answer shows both.',
    not: [perhapsMistake, 'A code that was read or typed wrongly looks the same. Read it once more.'],
    patient: {
      steps: [`Scan the pack once more. ${stays}`, keep, replacement, report],
      ask: askPharmacy,
    },
    pharmacist: { steps: [again, compare, apart, notify], ask: askMaker },
  },
  unknown_serial: {
    means:
      'The maker’s record of this lot is complete, and a pack with this number is not in it. A genuine pack of the lot would be.',
    not: [perhapsMistake, 'It is not the same as “could not check”: the record was read, all of it.'],
    patient: {
      steps: [
        `Scan the pack once more. If you typed the number, look at each character. ${stays}`,
        keep,
        replacement,
        report,
      ],
      ask: askPharmacy,
    },
    pharmacist: {
      steps: [again, 'See whether the pack is found in another lot: the app looks.', apart, notify],
      ask: askMaker,
    },
  },
  unknown_lot: {
    means: 'The maker’s products are on record, but nobody ever recorded a lot with this number.',
    not: [
      perhapsMistake,
      'A lot number that was read or typed wrongly looks the same. Capital and small letters differ.',
    ],
    patient: {
      steps: [
        `Scan the pack once more. If you typed the lot, look at each character. ${stays}`,
        keep,
        replacement,
        report,
      ],
      ask: askPharmacy,
    },
    pharmacist: { steps: [again, compare, apart, notify], ask: askMaker },
  },
  duplicate: {
    means:
      'The maker’s record holds the number of this pack more than once. So nobody can tell the right pack from a copy.',
    not: ['It is most likely a mistake of whoever recorded the lot, but nobody can know that from the pack.'],
    patient: { steps: [keep, replacement, report], ask: askPharmacy },
    pharmacist: { steps: [apart, 'Report it to the maker: the record has to be explained.'], ask: askMaker },
  },
  untrusted_issuer: {
    means:
      'Whoever put this lot on record was not entitled to at that time: the product number was not theirs, or they had no valid licence.',
    not: [
      'It does not mean that the medicine inside is bad. It means that nobody who may has vouched for it.',
    ],
    patient: { steps: [keep, replacement, taken, report], ask: askPharmacy },
    pharmacist: {
      steps: [
        'Treat the pack as suspect.',
        apart,
        'Look at the rest of your stock from the same issuer.',
        notify,
      ],
      ask: 'The holder of the registration, and your medicines authority.',
    },
  },
  no_serial: {
    means:
      'The code that was read does not tell one pack from another. Not every medicine must have a code that does.',
    not: ['It says nothing good or bad about this very pack.'],
    patient: {
      steps: [
        'Look for a square code made of small dots on the box, and scan that one.',
        'If there is none, check the seal and the expiry yourself.',
      ],
      ask: askAnyPharmacist,
    },
    pharmacist: {
      steps: [
        'Look for a square code on the pack.',
        'If there is none, use the checks you would use without this app.',
      ],
      ask: 'Whoever supplied the pack, if you expect a code on it.',
    },
  },
  unknown_product: {
    means:
      'The maker of this medicine does not take part in this network. So there is no record to compare with.',
    not: [
      'It is no alarm. Most medicines of the world are not in this network.',
      'It is no good sign either: it says nothing about the pack.',
    ],
    patient: {
      steps: [
        'Check the seal and the expiry yourself.',
        'If you have a doubt, show the pack to a pharmacist before you use it.',
      ],
      ask: askAnyPharmacist,
    },
    pharmacist: {
      steps: ['Verify the pack in the system that its maker uses.', 'Use your other checks.'],
      ask: 'Whoever supplied the pack.',
    },
  },
  could_not_check: {
    means:
      'Part of the record could not be read just now: no connection, or the computers that were asked gave no answer that could be proven. So there is no answer.',
    not: [
      'It is not a yes, even if the same pack was good yesterday.',
      'It is not a no either. It says nothing about the pack.',
    ],
    patient: {
      steps: [
        'Look whether your phone is online, and try again.',
        'You need not wait here: the app keeps the scan, checks it when it can, and tells you.',
        'If you need the medicine now, ask a pharmacist to check it.',
      ],
      ask: askAnyPharmacist,
    },
    pharmacist: {
      steps: [
        'Try again. See which part could not be read, and why.',
        'If the patient cannot wait, follow the rule of your pharmacy for packs handed out unverified, and record it.',
        'The app checks by itself later. If it turns red, it says so until somebody has seen it.',
      ],
      ask: 'Whoever looks after your network, if it stays.',
    },
  },
  unreadable: {
    means: 'What was scanned is not the code of a medicine, or it is damaged.',
    not: ['It says nothing about the pack: no pack was looked up.'],
    patient: {
      steps: [
        'Look for the square code made of small dots. A web address or a shop barcode is often beside it.',
        'Hold it flat, 15 to 20 cm away, in good light.',
        'If it is damaged, type the numbers that stand beside it.',
      ],
      ask: 'A pharmacist, if the code of a new pack cannot be read.',
    },
    pharmacist: {
      steps: [
        'Scan the square code again, or type the numbers.',
        'If many codes fail, try the scanner out under Settings.',
      ],
      ask: 'Whoever supplied the pack, if its print is bad.',
    },
  },
};

/** Words of the pages that explain each answer. */
export const help = {
  lead: 'Each scan ends with one of these answers. Here is what each of them means, what to do, and whom to ask.',
  all: 'All answers',
  back: 'Back to all answers',
  means: 'What it means',
  not: 'What it does not mean, or cannot show',
  what: 'What to do',
  whom: 'Whom to ask',
  forPatients: 'If it is your medicine',
  forPharmacists: 'If you work in a pharmacy',
  calledFor: (word: string) => `Pharmacists read: “${word}”`,
  calledForPatients: (word: string) => `Patients read: “${word}”`,
  rules: 'The exact rules behind this answer',
  urgent: {
    title: 'If you feel unwell',
    sentence:
      'Do not wait for this app. Call a doctor or the emergency number of your country, and keep the pack so that they can see it.',
  },
  limits: {
    title: 'What no scan can do',
    lines: [
      'It checks whether this pack is on record as it should be. It cannot look inside.',
      'It does not replace a pharmacist or a doctor.',
    ],
  },
  outcomes,
};
