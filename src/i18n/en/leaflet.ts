/** Words about the leaflet that a product's record names. */
export const leaflet = {
  title: 'Leaflet',
  lead: 'The maker put the address of the leaflet on record, with a fingerprint of the file.',
  open: 'Open the leaflet',
  elsewhere: (host: string) => `It opens at ${host}, outside this app. That site sees that you open it.`,
  here: 'It comes from where this app comes from, and was compared on this device.',
  noLink: 'Its address cannot be opened from here:',
  check: 'Is it the right file?',
  checkHow:
    'Save the leaflet on your device, then choose the file here. It is compared on this device and sent nowhere.',
  choose: 'Choose the file',
  checking: 'Being compared…',
  match: 'This is the leaflet that the maker put on record, to the last character.',
  mismatch:
    'This is not the file that the maker put on record. It may be a newer or an older leaflet, another language, or a page saved instead of the file. If unsure, ask your pharmacist.',
  unreadable: 'The file could not be opened.',
  noHash: 'There is no fingerprint on record, so a file cannot be compared.',
};
