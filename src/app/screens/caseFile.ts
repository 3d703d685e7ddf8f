import { suspectFileOf } from '../../features/cases/suspectFileOf.ts';
import type { EvidenceBundle } from '../../records/bundle/bundle.ts';
import { orderSuspectPdf } from '../../records/report/orderSuspectPdf.ts';
import { suspectFileName } from '../../records/report/suspectFile.ts';
import type { SuspectCase } from '../../store/cases/suspectCase.ts';
import { cases } from '../../store/cases.ts';
import type { Text } from '../../ui/LocaleProvider.tsx';
import { deviceNow } from '../deviceNow.ts';
import { saveFile } from '../saveFile.ts';
import { softwareVersion } from '../softwareVersion.ts';

/**
 * Makes the file about a suspect pack, with the evidence that is kept, and has it saved.
 * @throws Error when the worker failed or could not be loaded
 */
export async function saveSuspectFile(
  suspect: SuspectCase,
  form: 'pdf' | 'json',
  words: Text,
): Promise<void> {
  const kept = await cases.bundle(suspect.id);
  // Our own worker wrote it, and the database gave it back whole.
  const evidence: EvidenceBundle | null = kept.ok && kept.value !== undefined ? JSON.parse(kept.value) : null;
  const made = { at: deviceNow().time, software: `theriac ${softwareVersion}`, evidence };
  const file = suspectFileOf(suspect, made, words);
  if (form === 'json')
    return saveFile(suspectFileName(file, 'json'), JSON.stringify(file, null, 2), 'application/json');
  const { locale } = words;
  const pdf = await orderSuspectPdf({ file, locale, paper: 'A4', stem: location.origin });
  saveFile(pdf.name, pdf.content, pdf.content.type);
}
