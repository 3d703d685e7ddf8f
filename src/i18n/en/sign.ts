import type { Role } from '../../domain/ledger.ts';
import { refusals } from './refusals.ts';

/** Words around signing: who signs, what is recorded, and why it was refused. */
export const sign = {
  title: {
    dispense: 'Dispense this pack',
    undo: 'Undo dispensing',
    receive: 'Receive this container',
  },
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
  /** What will stand on the ledger, before it is signed. */
  summary: {
    dispense: (partner: string) => `${partner} dispenses this pack. After that, its code is used everywhere.`,
    undo: (partner: string) =>
      `${partner} takes back that it dispensed this pack. It can be dispensed again.`,
    receive: (partner: string, container: string) =>
      `${partner} receives container ${container} and everything in it.`,
  },
  confirm: { dispense: 'Sign and dispense', undo: 'Sign and undo', receive: 'Sign and receive' },
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
  },
  steps: {
    checking: 'Accepted by the ledger’s rules',
    signing: 'Signed',
    including: 'On the ledger',
  },
  problem: {
    title: 'Nothing was recorded',
    unknownTitle: 'We do not know whether it was recorded',
    declined: 'You did not sign.',
    network: 'Your wallet is on another network. Change it there, then try again.',
    account: 'Your wallet changed the account. Look at who signs, then try again.',
    unreachable: 'The network node could not be reached.',
    funds: 'The account cannot pay the network’s fee.',
    pending: 'Your wallet is still waiting for an answer. Open it, then try again.',
    replaced: 'In the wallet, another transaction was put in its place.',
    batches: 'The wallet did not take several things at once. Try again: they will be signed one by one.',
    stopped: 'It was not signed: the run ended before its turn.',
    dropped: 'It was sent, and the network forgot it. Nothing of it stands there.',
    lost: 'It may be on the ledger: the connection broke, or it took too long. Check again before you repeat it.',
    reverted: 'The ledger refused it while it was being recorded. Check again.',
    failed: 'The wallet or the node refused it.',
    details: 'Technical details',
    checkAgain: 'Check again',
  },
  refusals,
  refusedOther: 'The ledger does not accept this.',
};
