/** Words around every screen. */
export const shell = {
  name: 'Theriac',
  skip: 'Skip to the content',
  menu: 'Main',
  nav: { scan: 'Scan', onChain: 'What is on record', demo: 'Sample packs', settings: 'Settings' },
  language: 'Language',
  demoNetwork: (now: string) =>
    `Demo network. Invented companies and packs; “now” is the chain’s own time, ${now}.`,
  demoNetworkUnread: 'Demo network. Invented companies and packs.',
  notFound: {
    title: 'There is no such page',
    sentence: 'The address leads nowhere in this app.',
    action: 'Scan a pack',
  },
  broken: {
    title: 'Something in the app went wrong',
    sentence:
      'This is our fault, not the pack’s. Nothing was checked. Load the page again; if it stays, tell us.',
    action: 'Load again',
    details: 'Technical details',
  },
  noNetwork: {
    title: 'The app is not set up',
    sentence: 'Its settings could not be read, so it does not know whom to ask.',
  },
  offline: 'No connection. What you scan cannot be checked now.',
};
