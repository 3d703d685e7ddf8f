/**
 * The check digit of a GS1 key: weights 3 and 1 alternate from the right, the sum is brought up to the next ten
 * (GS1 General Specifications 7.9.1).
 * @param digits decimal digits only, without the check digit
 */
export function checkDigit(digits: string): number {
  return (10 - (weighted(digits, 3) % 10)) % 10;
}

/** Whether the last of these digits is the check digit of the others. */
export function hasCheckDigit(digits: string): boolean {
  return digits.length > 1 && weighted(digits, 1) % 10 === 0;
}

/** Sum of the digits with weights 3 and 1 in turn, the last digit having the weight given. */
function weighted(digits: string, last: 1 | 3): number {
  let sum = 0;
  for (let i = digits.length - 1, weight: number = last; i >= 0; i--, weight = 4 - weight) {
    sum += weight * (digits.charCodeAt(i) - 48);
  }
  return sum;
}
