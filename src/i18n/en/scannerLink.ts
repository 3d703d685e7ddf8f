/** The way to the page where a hand-held scanner is tried out. */
export const scannerLink = {
  title: 'Hand-held scanner',
  sentence: 'A test code shows whether it is set up right.',
  open: 'Try the scanner out',
};
