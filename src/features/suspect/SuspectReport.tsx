import { useRef, useState } from 'react';
import { EMPTY_DRAFT, keepDraft, loadDraft, type ReportDraft } from '../../store/reportDraft.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { printAlone } from '../../ui/printAlone.ts';
import { TextField } from '../../ui/TextField.tsx';
import { ReportActions } from './ReportActions.tsx';
import { type ReportMatter, reportText } from './reportText.ts';
import { TextArea } from './TextArea.tsx';

interface Props extends Omit<ReportMatter, 'draft'> {
  /** The app's own address for the pack. */
  readonly address: string;
  /** Has the browser save a file. */
  readonly onFile: (name: string, content: string, type: string) => void;
}

/** A patient's report about a pack, written on the device and given on by hand. */
export function SuspectReport({ address, onFile, ...matter }: Props) {
  const { text, format } = useText();
  const words = text.suspectReport;
  const [draft, setDraft] = useState<ReportDraft | undefined>(() => loadDraft(address));
  const sheet = useRef<HTMLDivElement>(null);
  function change(next: ReportDraft | undefined): void {
    keepDraft(address, next);
    setDraft(next);
  }
  const content = draft === undefined ? '' : reportText(text, format, { ...matter, draft });
  return (
    <Card title={words.title}>
      <div className="no-print grid max-w-prose gap-2">
        <p>{words.lead}</p>
        <p className="text-small text-soft">{words.private}</p>
      </div>
      {draft === undefined ? (
        <Button className="mt-3" onClick={() => change(EMPTY_DRAFT)}>
          {words.start}
        </Button>
      ) : (
        <div className="mt-4 grid gap-4">
          <Fields draft={draft} today={matter.now.date} onChange={change} />
          <div ref={sheet}>
            <h3 className="no-print font-semibold">{words.preview}</h3>
            <pre
              className="mt-1 whitespace-pre-wrap break-words rounded-control border border-line bg-paper p-3 font-sans text-small print:border-0 print:p-0"
              dir="auto"
            >
              {content}
            </pre>
          </div>
          <ReportActions
            content={content}
            onSave={() =>
              onFile(
                words.file(matter.evidence.subject.lot ?? matter.evidence.subject.gtin),
                content,
                'text/plain;charset=utf-8',
              )
            }
            onPrint={() => sheet.current !== null && printAlone(sheet.current)}
            onDiscard={() => change(undefined)}
          />
          <div className="no-print max-w-prose">
            <h3 className="font-semibold">{words.whom.title}</h3>
            <ul className="mt-1 list-disc ps-5">
              {words.whom.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <p className="mt-2 font-semibold">{words.whom.keep}</p>
          </div>
        </div>
      )}
    </Card>
  );
}

interface FieldsProps {
  readonly draft: ReportDraft;
  readonly today: string;
  readonly onChange: (draft: ReportDraft) => void;
}

function Fields({ draft, today, onChange }: FieldsProps) {
  const { fields: words } = useText().text.suspectReport;
  return (
    <div className="no-print grid gap-4">
      <TextField
        label={words.where}
        hint={words.whereHint}
        value={draft.where}
        onChange={(where) => onChange({ ...draft, where })}
      />
      <TextField
        type="date"
        max={today}
        className="max-w-60"
        label={words.when}
        value={draft.when}
        onChange={(when) => onChange({ ...draft, when })}
      />
      <TextArea
        label={words.note}
        hint={words.noteHint}
        value={draft.note}
        onChange={(note) => onChange({ ...draft, note })}
      />
      <TextField
        label={words.contact}
        hint={words.contactHint}
        value={draft.contact}
        autoComplete="off"
        onChange={(contact) => onChange({ ...draft, contact })}
      />
    </div>
  );
}
