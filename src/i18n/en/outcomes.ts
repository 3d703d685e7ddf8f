import type { Reason } from '../../domain/ledger.ts';
import type { FindingCode, Outcome, ViewerKind } from '../../domain/verdict.ts';

export interface Headline {
  /** The word that reads from two metres. */
  readonly word: string;
  readonly sentence: string;
  /** What to do now. */
  readonly next: string;
}

const apart = 'set the pack aside, apart from stock, and do not hand it out.';
const setAside = 'Set the pack aside, apart from stock. Do not hand it out.';
const patientStop = {
  word: 'Do not use this pack yet',
  next: 'Keep the pack. Ask a pharmacist for a replacement today, and show them this screen.',
};
const patientScanAgain =
  'If the print is damaged, type the code in by hand. Else show the pack to a pharmacist.';

/** What each outcome says to each kind of viewer. */
export const outcomes: Record<Outcome, Record<ViewerKind, Headline>> = {
  genuine: {
    pharmacist: {
      word: 'OK to dispense',
      sentence: 'The label equals the record, the pack has never been used, and its whole trail is there.',
      next: 'Check that the seal is unbroken, then dispense.',
    },
    patient: {
      word: 'Nothing wrong found',
      sentence: 'The maker’s record and the label agree, and nobody has used or recalled this pack.',
      next: 'Check that the seal is unbroken. If it is not, show the pack to your pharmacist.',
    },
    inspector: {
      word: 'Genuine',
      sentence: 'Label and record agree; the pack is active; the trail is proven complete.',
      next: 'Check the seal. The evidence is below.',
    },
  },
  caution: {
    pharmacist: {
      word: 'Check before you dispense',
      sentence: 'The pack is on record, but something is not as it should be.',
      next: 'Read what is marked below, then decide.',
    },
    patient: {
      word: 'Ask before you use it',
      sentence: 'The pack is on record, but something should be looked at first.',
      next: 'Read below what it is. If you are unsure, show this screen to your pharmacist.',
    },
    inspector: {
      word: 'Caution',
      sentence: 'Genuine on record, with a finding that needs an explanation.',
      next: 'Read the findings below.',
    },
  },
  blocked: {
    pharmacist: {
      word: 'Do not dispense',
      sentence: 'This pack must not be handed out.',
      next: `${setAside} Follow the notice.`,
    },
    patient: { ...patientStop, sentence: 'The record says that this pack should not be used.' },
    inspector: {
      word: 'Blocked',
      sentence: 'The record bars this pack from sale.',
      next: 'Check where the rest of the lot is.',
    },
  },
  used_here: {
    pharmacist: {
      word: 'You dispensed this pack',
      sentence: 'It was recorded as handed out here.',
      next: 'A part pack or ward stock: go on. Otherwise undo it while you can, or set it aside.',
    },
    patient: {
      word: 'Supplied',
      sentence: 'This pack is recorded as handed out.',
      next: 'If you did not get it there, do not use it yet. Ask a pharmacist.',
    },
    inspector: {
      word: 'Dispensed here',
      sentence: 'The site you look as has dispensed this pack.',
      next: 'Compare with the site’s own journal.',
    },
  },
  used_elsewhere: {
    pharmacist: {
      word: 'Already used elsewhere',
      sentence: 'On record this pack has left the supply chain already.',
      next: `${setAside} Report it.`,
    },
    patient: { ...patientStop, sentence: 'Somebody else has already recorded this serial number as used.' },
    inspector: {
      word: 'Already used elsewhere',
      sentence: 'The pack left the supply chain before. Its serial may have been copied.',
      next: 'Secure the pack and its twin.',
    },
  },
  supplied: {
    pharmacist: {
      word: 'Supplied',
      sentence: 'This pack is recorded as handed out.',
      next: 'Ask where it comes from.',
    },
    patient: {
      word: 'Supplied',
      sentence: 'Is that where you got it?',
      next: 'If yes, nothing wrong was found. If no, do not use this pack yet and ask a pharmacist.',
    },
    inspector: {
      word: 'Supplied',
      sentence: 'The pack is recorded as dispensed.',
      next: 'Compare the place with where you found it.',
    },
  },
  label_mismatch: {
    pharmacist: {
      word: 'The label does not match',
      sentence: 'What is printed is not what the maker recorded.',
      next: `Scan again and compare with the print. If the answer stays: ${apart}`,
    },
    patient: { ...patientStop, sentence: 'What is printed on the pack is not what the maker recorded.' },
    inspector: {
      word: 'Label mismatch',
      sentence: 'Print and record differ.',
      next: 'Photograph the print. Secure the pack.',
    },
  },
  unknown_serial: {
    pharmacist: {
      word: 'Serial not found',
      sentence: 'The maker’s record of this lot is complete, and this serial is not in it.',
      next: `Scan again, in case the scanner changed the text. If the answer stays: ${apart}`,
    },
    patient: { ...patientStop, sentence: 'The maker did not record a pack with this number.' },
    inspector: {
      word: 'Serial not found',
      sentence: 'The lot is proven complete without this serial.',
      next: 'Secure the pack.',
    },
  },
  unknown_lot: {
    pharmacist: {
      word: 'Lot not found',
      sentence: 'The product is on record, this lot is not.',
      next: `Scan again, in case the scanner changed the text. If the answer stays: ${apart}`,
    },
    patient: { ...patientStop, sentence: 'The maker did not record a lot with this number.' },
    inspector: {
      word: 'Lot not found',
      sentence: 'The product is on record, this lot is not.',
      next: 'Secure the pack.',
    },
  },
  duplicate: {
    pharmacist: {
      word: 'Serial recorded twice',
      sentence: 'This serial stands more than once in its lot, so that no pack can be told from its copy.',
      next: `${setAside} Report it to the maker.`,
    },
    patient: { ...patientStop, sentence: 'The number on this pack was given out more than once.' },
    inspector: {
      word: 'Serial recorded twice',
      sentence: 'One serial, two places in the lot.',
      next: 'Ask the maker to explain.',
    },
  },
  untrusted_issuer: {
    pharmacist: {
      word: 'Issuer not authorised',
      sentence: 'Whoever recorded this lot was not entitled to this product number at that time.',
      next: `Treat it as suspect. ${setAside}`,
    },
    patient: { ...patientStop, sentence: 'We cannot be sure that the maker recorded this pack.' },
    inspector: {
      word: 'Issuer not authorised',
      sentence: 'The issuer lacked the company prefix, the product or the licence at that time.',
      next: 'Secure the pack. Look at the issuer’s other lots.',
    },
  },
  no_serial: {
    pharmacist: {
      word: 'No serial on this pack',
      sentence: 'This pack carries no serial. Not every medicine must.',
      next: 'Look for a square code; if there is none, use your other checks.',
    },
    patient: {
      word: 'No serial on this pack',
      sentence: 'This code does not tell one pack from another, so we cannot check this very pack.',
      next: 'Look for a square code on the pack and scan that. Or ask your pharmacist.',
    },
    inspector: {
      word: 'No serial',
      sentence: 'The code names no single pack.',
      next: 'Use other checks.',
    },
  },
  unknown_product: {
    pharmacist: {
      word: 'Product not registered here',
      sentence: 'We have no opinion on this product. That is no alarm.',
      next: 'Check it by another route.',
    },
    patient: {
      word: 'We do not know this product',
      sentence: 'Its maker does not take part here. That says nothing good or bad about the pack.',
      next: 'Ask your pharmacist if you are unsure.',
    },
    inspector: {
      word: 'Product not registered here',
      sentence: 'This GTIN is not served by this network.',
      next: 'Use another route.',
    },
  },
  could_not_check: {
    pharmacist: {
      word: 'Could not check',
      sentence: 'Part of the record could not be read, so there is no answer.',
      next: 'Try again. Do not take this for a yes.',
    },
    patient: {
      word: 'Could not check',
      sentence: 'We could not read the record just now. This says nothing about the pack.',
      next: 'Try again in a moment, or ask your pharmacist.',
    },
    inspector: {
      word: 'Could not check',
      sentence: 'A required fact is unread.',
      next: 'See below which one and why.',
    },
  },
  unreadable: {
    pharmacist: {
      word: 'No medicine code found',
      sentence: 'This is not a code that names a medicine.',
      next: 'Hold the square code flat, 15 to 20 cm away, or type it in.',
    },
    patient: {
      word: 'No medicine code found',
      sentence: 'This is not a medicine’s code.',
      next: patientScanAgain,
    },
    inspector: {
      word: 'No medicine code found',
      sentence: 'This is not a code that names a medicine.',
      next: 'Type it in, or photograph the label.',
    },
  },
};

/** For some findings the word itself says what it is. */
export const words: Partial<Record<FindingCode, Partial<Record<ViewerKind, string>>>> = {
  recalled: { pharmacist: 'Do not dispense: recalled', inspector: 'Recalled' },
  withdrawn: { pharmacist: 'Do not dispense: withdrawn', inspector: 'Withdrawn' },
  expired: { pharmacist: 'Do not dispense: expired', inspector: 'Expired', patient: 'This pack has expired' },
  stolen: { pharmacist: 'Do not dispense: stolen', inspector: 'Stolen' },
  quarantined: { pharmacist: 'Do not dispense: set aside', inspector: 'Quarantined' },
  on_hold: { pharmacist: 'Do not dispense: on hold', inspector: 'On hold' },
  custody_overlap: { pharmacist: 'Do not dispense: in two places', inspector: 'In two places at once' },
  time_runs_backwards: { pharmacist: 'Do not dispense: dates impossible', inspector: 'Dates run backwards' },
  expiry_differs: { pharmacist: 'Expiry differs from the record' },
  lot_differs: { pharmacist: 'Lot differs from the record' },
  in_transit_to_you: { pharmacist: 'Receive it first' },
  expected_here: { pharmacist: 'Expected here' },
  already_received: { pharmacist: 'Already received here' },
  used_by_branch: { pharmacist: 'Already dispensed by your group' },
};

/** The word for a pack that has left the supply chain, by how. */
export const leftWords: Record<Reason, string> = {
  active: 'Already used elsewhere',
  dispensed: 'Already dispensed elsewhere',
  dispensed_out_of_custody: 'Already dispensed elsewhere',
  destroyed: 'Recorded as destroyed',
  exported: 'Exported: not for sale here',
  sampled_by_authority: 'Taken as an official sample',
  free_sample: 'Free sample: not for sale',
  stolen: 'Reported stolen',
  lost: 'Reported lost',
  damaged: 'Recorded as damaged',
  quarantined: 'Set aside as suspect',
  repacked: 'Moved to another container',
  implanted: 'Recorded as implanted',
  other: 'Taken out of trade',
  relabelled: 'Relabelled: use the new code',
  active_again: 'Already used elsewhere',
};

/** What a patient reads about such a pack: what the record says, and nothing against anybody. */
export const leftForPatients: Record<Reason, string> = {
  active: 'The record says that this pack is no longer for sale.',
  dispensed: 'The record says that a pack with this number was already handed out.',
  dispensed_out_of_custody: 'The record says that a pack with this number was already handed out.',
  destroyed: 'The record says that this pack was destroyed.',
  exported: 'The record says that this pack was sent to another country.',
  sampled_by_authority: 'The record says that this pack was taken for testing.',
  free_sample: 'The record says that this pack was a free sample, which nobody may sell.',
  stolen: 'The record says that this pack was stolen.',
  lost: 'The record says that this pack was lost on its way.',
  damaged: 'The record says that this pack was damaged.',
  quarantined: 'The record says that this pack was set aside to be looked at.',
  repacked: 'The record does not say where this pack went.',
  implanted: 'The record says that this product was already used.',
  other: 'The record says that this pack is no longer for sale.',
  relabelled: 'The record says that this pack was given another number.',
  active_again: 'The record says that this pack is no longer for sale.',
};

/** What the band says beside the outcome's own words. */
export const asides = {
  /** Always said to a patient, whatever leads. */
  recalledForPatients: (partner: string) => `${partner} has asked for all packs of this lot back.`,
  expectedNext: 'Receive its container, then dispense.',
  receivedNext: 'Check that the seal is unbroken, then put it into stock.',
  supplied: (partner: string, date: string) =>
    `Supplied by ${partner} on ${date}, and that is where you got it.`,
  suppliedElsewhere: (partner: string, date: string) =>
    `${partner} recorded handing this pack out on ${date}, and you got it somewhere else.`,
};
