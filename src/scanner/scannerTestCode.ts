/**
 * What the test codes for scanners say: letters of both cases and signs that move between keyboards, one separator.
 * The product is of the range for demonstrations (GS1 prefix 952), so no pack says the same; the bar code is kept short
 * for its bars to be wide.
 */
export const scannerTestCodes = {
  gs1datamatrix: ']d20109521001999991' + '17280331' + '10aZyM-q/A"_' + '\u001d' + '21WzQYam9',
  'gs1-128': ']C1400yzQaM-/' + '\u001d' + '901',
} as const;
