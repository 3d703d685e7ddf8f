/** Words around every screen. */
export const shell = {
  name: 'Theriac',
  skip: 'Skip to the content',
  menu: 'Main',
  nav: {
    scan: 'Scan',
    counter: 'Counter',
    inspect: 'Inspect',
    onChain: 'What is on record',
    demo: 'Sample packs',
    settings: 'Settings',
    medicines: 'My medicines',
    help: 'Help',
  },
  language: 'Language',
  demoNetwork:
    'Demo network: invented companies and packs. “Now” is the chain’s own time, which begins in November 2026.',
  signedIn: 'Signed in for',
  signOut: 'Sign out',
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
    notLoaded: 'A part of the app could not be loaded. Check the connection, then load the page again.',
    kept: 'What you saved on this device is still there.',
    copy: 'Copy the details',
    copied: 'Copied',
  },
  update: {
    waiting: 'A newer version of this app is ready. What is not saved on this screen would be lost.',
    replaced:
      'Another tab uses a newer version of this app by now. Finish here, then load this one again too.',
    apply: 'Use the newer version',
  },
  hostSettings: {
    title: 'The settings of the host of this app make no sense',
    sentence: 'They are left aside, and the nodes built into the app are asked. Tell whoever runs it.',
  },
};
