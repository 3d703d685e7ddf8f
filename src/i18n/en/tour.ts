/** Words of what is said once to whoever opens the app for the first time. */
export const tour = {
  title: 'New here? Three steps',
  scan: 'Scan the square code on the pack. The picture and the serial number stay on this device.',
  read: 'Read the answer. Word, colour and shape all say the same.',
  act: 'Do what the answer says. If you are unsure, ask a pharmacist.',
  done: 'Got it',
  help: 'What the answers mean',
  demo: 'Try it with sample packs',
};
