import { PACK_MOVES } from '../../store/cases/suspectCase.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import type { CaseProps } from './caseProps.ts';
import { TextStep } from './TextStep.tsx';

/** Where the pack is now, and what else there is to be written down. */
export function MovesCard({ state, add }: CaseProps) {
  const { moves, note } = useText().text.cases;
  return (
    <Card title={moves.title} className="no-print">
      <fieldset className="flex flex-wrap gap-2">
        <legend className="sr-only">{moves.title}</legend>
        {PACK_MOVES.map((move) => (
          <Button
            key={move}
            variant={state.move === move ? 'primary' : 'outline'}
            aria-pressed={state.move === move}
            onClick={() => state.move !== move && void add({ kind: 'moved', move })}
          >
            {moves[move]}
          </Button>
        ))}
      </fieldset>
      <div className="mt-4">
        <TextStep label={note.field} action={note.add} onText={(text) => add({ kind: 'note', text })} />
      </div>
    </Card>
  );
}
