/**
 * The 13 digits that the eight of a UPC-E symbol stand for (GS1 General Specifications 5.2.2.4.2): number system 0 or 1,
 * six digits, check digit of the whole. The last of the six tells where zeros were left out.
 *
 * @returns undefined for digits that no UPC-E symbol has
 */
export function expandUpcE(digits: string): string | undefined {
  const [, system = '', a = '', b = '', c = '', rule = '', check = ''] =
    /^([01])(\d\d)(\d\d)(\d)(\d)(\d)$/.exec(digits) ?? [];
  if (system === '') return undefined;
  const middle =
    rule <= '2'
      ? `${a}${rule}0000${b}${c}`
      : rule === '3'
        ? `${a}${b.charAt(0)}00000${b.charAt(1)}${c}`
        : rule === '4'
          ? `${a}${b}00000${c}`
          : `${a}${b}${c}0000${rule}`;
  return `0${system}${middle}${check}`;
}
