import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FontSource } from '../src/records/report/pdf/fontFiles.ts';
import { fontPath } from '../src/records/report/pdf/fontFiles.ts';

/** The report's fonts, from the packages as installed. */
export const diskFonts: FontSource = async (file) =>
  new Uint8Array(await readFile(fileURLToPath(import.meta.resolve(fontPath(file)))));
