/** The text of a JSON file as Biome writes it. */
export function jsonFile(value: object): string {
  // A list of one stands on one line.
  const text = JSON.stringify(value, null, 2).replaceAll(/\[\s+("[^"]*")\s+\]/g, '[$1]');
  return `${text}\n`;
}
