/** A strength such as *500 mg* that no line break tears apart: the number stays with its unit. */
export function wholeStrength(strength: string): string {
  return strength.replace(/(\d) (?=\p{L}|%)/gu, '$1\u00a0');
}
