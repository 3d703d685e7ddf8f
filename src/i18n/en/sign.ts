import type { Role } from '../../domain/ledger.ts';
import { refusals, refusedHere } from './refusals.ts';

interface SummaryParams {
  readonly partner: string;
  /** SSCC, 18 digits. */
  readonly container: string;
  /** The reason, in words. */
  readonly as: string;
}

/** Words around signing: who signs, what is recorded, and why it was refused. */
export const sign = {
  title: {
    dispense: 'Dispense this pack',
    undo: 'Undo dispensing',
    hold_pack: 'Set this pack aside',
    release_pack: 'Release this pack',
    decommission_pack: 'Take this pack out of trade',
    receive: 'Receive this container',
    refuse: 'Refuse this container',
    ship: 'Send this container',
    cancel_shipment: 'Call this container back',
    hold_unit: 'Put this container on hold',
    release_unit: 'Release this container',
    decommission_unit: 'Take this container out of trade',
    report_suspect: 'Report a suspicion',
    close_report: 'Close this report',
    declare_error: 'Declare a step an error',
  },
  runTitle: 'Sign this run',
  opening: 'Opening…',
  cancel: 'Cancel',
  connect: {
    title: 'Who are you?',
    sentence:
      'Looking at packs needs no account. To record something, choose the account that acts for your company.',
    wallets: 'Wallets in this browser',
    noWallet:
      'No wallet was found in this browser. Install the one your company uses, then load this page again.',
    demo: 'Demo identities',
    demoSentence: 'They exist on this local network only. Its node signs for them.',
    connecting: (name: string) => `Waiting for ${name}…`,
  },
  account: {
    reading: 'Looking up whom this account acts for…',
    actsFor: 'You act for',
    gln: 'Location number (GLN)',
    licenceUntil: (number: string, until: string) => `Licence ${number}, valid until ${until}`,
    licenceNot: 'No valid licence now',
    place: 'Place that is recorded with it',
    key: 'Account',
    change: 'Use another account',
    nobody:
      'This account acts for nobody in this network. Ask the person who manages your company’s accounts.',
    unread: 'Whom this account acts for could not be read.',
    tryAgain: 'Try again',
  },
  roles: {
    manufacturer: 'manufacturer',
    wholesaler: 'wholesaler',
    carrier: 'carrier',
    pharmacy: 'pharmacy',
    inspector: 'inspector',
    authority: 'authority',
  } satisfies Record<Role, string>,
  /** What will stand on the ledger about one pack or container, before it is signed. `as`: for what it is taken out. */
  summary: {
    dispense: ({ partner }) => `${partner} dispenses this pack. After that, its code is used everywhere.`,
    undo: ({ partner }) => `${partner} takes back that it dispensed this pack. It can be dispensed again.`,
    hold_pack: ({ partner }) =>
      `${partner} sets this pack aside as suspect. Until it is released, nobody can dispense it.`,
    release_pack: ({ partner }) => `${partner} releases this pack. It can be dispensed again.`,
    decommission_pack: ({ partner, as }) =>
      `${partner} takes this pack out of trade, for good. Recorded as: ${as}.`,
    receive: ({ partner, container }) => `${partner} receives container ${container} and everything in it.`,
    refuse: ({ partner, container, as }) =>
      `${partner} does not take container ${container}. It stays with whoever sent it. Recorded as: ${as}.`,
    ship: ({ partner, container }) =>
      `${partner} sends container ${container} with everything in it. It stays in your care until it is received.`,
    cancel_shipment: ({ partner, container }) =>
      `${partner} calls container ${container} back, which nobody has received.`,
    hold_unit: ({ partner, container }) =>
      `${partner} puts container ${container} on hold. Until it is released, nothing in it can be dispensed or sent on.`,
    release_unit: ({ partner, container }) => `${partner} releases container ${container}.`,
    decommission_unit: ({ partner, container, as }) =>
      `${partner} takes container ${container} out of trade with every pack in it that is still active. This cannot be undone. Recorded as: ${as}.`,
    report_suspect: ({ partner }) =>
      `${partner} tells everybody that this is suspect. Nothing else changes by it.`,
    close_report: ({ partner }) => `${partner} says how the suspicion ended.`,
    declare_error: ({ partner }) =>
      `${partner} says that a step it recorded is wrong. The step stays on record, with this beside it.`,
  } satisfies Record<string, (p: SummaryParams) => string>,
  /** The same about many, one line for each kind. */
  lines: {
    dispense: (count: number) => (count === 1 ? 'Dispense 1 pack' : `Dispense ${count} packs`),
    undo: (count: number) => (count === 1 ? 'Undo dispensing 1 pack' : `Undo dispensing ${count} packs`),
    hold_pack: (count: number) => (count === 1 ? 'Set 1 pack aside' : `Set ${count} packs aside`),
    release_pack: (count: number) => (count === 1 ? 'Release 1 pack' : `Release ${count} packs`),
    decommission_pack: (count: number, as: string) =>
      count === 1 ? `Take 1 pack out of trade: ${as}` : `Take ${count} packs out of trade: ${as}`,
    receive: (count: number) => (count === 1 ? 'Receive 1 container' : `Receive ${count} containers`),
    refuse: (count: number, as: string) =>
      count === 1 ? `Refuse 1 container: ${as}` : `Refuse ${count} containers: ${as}`,
    ship: (count: number) => (count === 1 ? 'Send 1 container' : `Send ${count} containers`),
    cancel_shipment: (count: number) =>
      count === 1 ? 'Call 1 container back' : `Call ${count} containers back`,
    hold_unit: (count: number) =>
      count === 1 ? 'Put 1 container on hold' : `Put ${count} containers on hold`,
    release_unit: (count: number) => (count === 1 ? 'Release 1 container' : `Release ${count} containers`),
    decommission_unit: (count: number, as: string) =>
      count === 1
        ? `Take 1 container out of trade with all that is in it, for good: ${as}`
        : `Take ${count} containers out of trade with all that is in them, for good: ${as}`,
    report_suspect: (count: number) => (count === 1 ? 'Report 1 suspicion' : `Report ${count} suspicions`),
    close_report: (count: number) => (count === 1 ? 'Close 1 report' : `Close ${count} reports`),
    declare_error: (count: number) =>
      count === 1 ? 'Declare 1 step an error' : `Declare ${count} steps errors`,
  } satisfies Record<string, (count: number, as: string) => string>,
  confirm: {
    dispense: 'Sign and dispense',
    undo: 'Sign and undo',
    hold_pack: 'Sign and set aside',
    release_pack: 'Sign and release',
    decommission_pack: 'Sign and take out',
    receive: 'Sign and receive',
    refuse: 'Sign and refuse',
    ship: 'Sign and send',
    cancel_shipment: 'Sign and call back',
    hold_unit: 'Sign and hold',
    release_unit: 'Sign and release',
    decommission_unit: 'Sign and take out',
    report_suspect: 'Sign and report',
    close_report: 'Sign and close',
    declare_error: 'Sign and declare',
  },
  run: {
    actsAs: (partner: string) => `${partner} signs that it does this:`,
    checking: (count: number) =>
      count === 1
        ? 'Asking the ledger whether it would accept it…'
        : `Asking the ledger whether it would accept these ${count}…`,
    accepted: 'The ledger would accept this.',
    signatures: (count: number) =>
      count === 1 ? 'One signature is enough.' : `Your wallet will ask ${count} times.`,
    leftOut: (count: number) =>
      count === 1
        ? '1 is left out: the ledger would refuse it'
        : `${count} are left out: the ledger would refuse them`,
    othersGoOn: 'The others go on without them.',
    nothingLeft: 'There is nothing to sign: the ledger would refuse all of it.',
    sign: (count: number) => (count === 1 ? 'Sign 1' : `Sign all ${count}`),
    signOthers: (count: number) => (count === 1 ? 'Sign the other one' : `Sign the other ${count}`),
    checkAgain: 'Check again',
    list: (count: number) => (count === 1 ? 'Show which one' : `Show all ${count}`),
    part: (part: number, parts: number, count: number) =>
      count === 1 ? `Part ${part} of ${parts}: 1 entry` : `Part ${part} of ${parts}: ${count} entries`,
    states: {
      prepared: 'waits for its turn',
      asked: 'waits for your signature',
      signed: 'signed, waits for its block',
      included: 'on the ledger',
      final: 'on the ledger, for good',
      failed: 'not recorded',
      unknown: 'not known',
    },
  },
  receipt: {
    title: 'Receipt',
    done: (count: number) =>
      count === 1 ? 'Done. It stands on the ledger.' : `Done. All ${count} stand on the ledger.`,
    partly: (done: number, count: number) => `${done} of ${count} stand on the ledger.`,
    open: 'It is signed, and not on the ledger yet. You may go on: it is kept and followed.',
    partner: 'Signed by',
    place: 'Place (GLN)',
    time: 'Stated time',
    transaction: 'Transaction',
    block: (number: string, time: string) => `block ${number}, ${time}`,
    results: {
      waiting: 'Signed, not on the ledger yet',
      recorded: 'Recorded',
      stands: 'It had been recorded before',
      refused: 'Left out',
      elsewhere: 'Another window of this browser is recording it',
      not_recorded: 'Not recorded',
      unknown: 'Not known',
    },
    outOfCustody: 'Recorded as dispensed although it was never received here.',
    print: 'Print the receipt',
    save: 'Save as a file (JSON)',
    fileName: (run: string) => `theriac-receipt-${run}.json`,
    retry: (count: number) => (count === 1 ? 'Try the 1 that is left' : `Try the ${count} that are left`),
  },
  open: {
    title: (count: number) =>
      count === 1 ? 'One thing you signed is on its way' : `${count} things you signed are on their way`,
    sentence:
      'They are followed until they stand on the ledger, also when this page is closed and opened again.',
    endedTitle: 'What became of something you signed',
    unknownTitle: 'We do not know whether something you signed was recorded',
    unknownSentence: 'Check the packs again before you repeat it. Nothing is done twice.',
    lookAgain: 'Look again',
    dismiss: 'I have seen it',
  },
  progress: {
    checking: 'Asking the ledger whether it would accept this…',
    signing: 'Waiting for your signature…',
    including: 'Signed. Waiting until it stands on the ledger…',
    included: 'Done. It stands on the ledger.',
  },
  wrongNetwork: {
    title: 'Your wallet is on another network',
    sentence: (network: string) => `This is recorded on “${network}”.`,
    action: 'Change the network in the wallet',
    unchanged: 'The network was not changed',
    declined: 'You declined it in the wallet. Nothing was recorded.',
  },
  steps: {
    checking: 'Accepted by the ledger’s rules',
    signing: 'Signed',
    including: 'On the ledger',
  },
  problem: {
    title: 'Nothing was recorded',
    unknownTitle: 'We do not know whether it was recorded',
    slowTitle: 'It waits for its block',
    declined: 'You did not sign.',
    network: 'Your wallet is on another network. Change it there, then try again.',
    account: 'Your wallet changed the account. Look at who signs, then try again.',
    unreachable: 'The network node could not be reached.',
    funds: 'The account cannot pay the network’s fee.',
    pending: 'Your wallet is still waiting for an answer. Open it, then try again.',
    replaced: 'In the wallet, another transaction was put in its place.',
    batches: 'The wallet did not take several things at once. Try again: they will be signed one by one.',
    stopped: 'It was not signed: the run ended before its turn.',
    elsewhere: 'Another window of this browser is recording it.',
    slow: 'It is signed, and not on the ledger yet. You may go on: it is kept and followed.',
    dropped: 'It was sent, and the network forgot it. Nothing of it stands there.',
    lost: 'It may be on the ledger: the connection broke, or it took too long. Check again before you repeat it.',
    reverted: 'The ledger refused it while it was being recorded. Check again.',
    failed: 'The wallet or the node refused it.',
    details: 'Technical details',
    checkAgain: 'Check again',
  },
  refusals,
  refusedHere,
  refusedOther: 'The ledger does not accept this.',
};
