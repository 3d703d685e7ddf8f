import { JournalScreen } from '../../features/counter/JournalScreen.tsx';
import { journal } from '../../store/journal.ts';
import { saveFile } from '../saveFile.ts';

/** The journal of this device. */
export default function CounterJournalPlace() {
  return (
    <JournalScreen journal={journal} onSave={(name, content) => saveFile(name, content, content.type)} />
  );
}
