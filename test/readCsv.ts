/** A table of RFC 4180 with its byte order mark, as records by column; throws on what the standard does not allow. */
export function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  if (!text.startsWith('\ufeff')) throw new Error('no byte order mark');
  const rows: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  cell.lastIndex = 1;
  let row: string[] = [];
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const match = cell.exec(text);
    if (match === null) throw new Error(`no cell at ${at}: ${text.slice(at, at + 40)}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  const [head, ...records] = rows;
  if (head === undefined) throw new Error('no head');
  return records.map((values) => {
    if (values.length !== head.length) throw new Error(`${values.length} cells under ${head.length} columns`);
    return Object.fromEntries(head.map((name, index) => [name, values[index] ?? '']));
  });
}
