import type { CaseState } from '../../store/cases/caseState.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Identifier } from '../../ui/Identifier.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';

/** How far the reading of the evidence has come. */
export type EvidenceReading = 'idle' | 'reading' | 'unread' | 'failed';

interface Props {
  readonly evidence: CaseState['evidence'];
  readonly reading: EvidenceReading;
  readonly onRead: () => void;
  readonly onSave: () => void;
}

/** The evidence that is kept with a case, or why there is none yet. */
export function EvidenceCard({ evidence, reading, onRead, onSave }: Props) {
  const { text, format } = useText();
  const words = text.cases.evidence;
  return (
    <Card title={words.title}>
      <p className="no-print">{words.lead}</p>
      <div role="status" className="mt-2 grid gap-2">
        {reading === 'reading' && <p>{words.reading}</p>}
        {evidence === undefined && reading === 'unread' && <p>{words.none}</p>}
        {evidence === undefined && reading === 'failed' && <p>{words.failed}</p>}
        {evidence !== undefined && (
          <>
            <p>{words.kept(format.number(evidence.block))}</p>
            <p className="text-small">
              {words.hash}: <Identifier long>{evidence.hash}</Identifier>
            </p>
          </>
        )}
      </div>
      <div className="no-print mt-3 flex flex-wrap gap-2">
        {evidence === undefined ? (
          <Button variant="outline" disabled={reading === 'reading'} onClick={onRead}>
            {words.again}
          </Button>
        ) : (
          <Button variant="outline" onClick={onSave}>
            {words.save}
          </Button>
        )}
      </div>
    </Card>
  );
}
