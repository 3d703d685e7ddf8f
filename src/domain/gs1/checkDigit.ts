/**
 * The check digit of a GS1 key: weights 3 and 1 alternate from the right, the sum is brought up to the next ten
 * (GS1 General Specifications 7.9.1).
 * @param digits decimal digits only, without the check digit
 */
export function checkDigit(digits: string): number {
  let sum = 0;
  for (let i = digits.length - 1, weight = 3; i >= 0; i--, weight = 4 - weight) {
    sum += weight * (digits.charCodeAt(i) - 48);
  }
  return (10 - (sum % 10)) % 10;
}

/** Whether the last of these digits is the check digit of the others. */
export function hasCheckDigit(digits: string): boolean {
  const last = digits.length - 1;
  return last > 0 && checkDigit(digits.slice(0, last)) === digits.charCodeAt(last) - 48;
}
