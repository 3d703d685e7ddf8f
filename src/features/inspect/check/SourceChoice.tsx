import { useId } from 'react';
import { useText } from '../../../ui/LocaleProvider.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { isHash, nodesIn, type SourceEntry } from './sourceEntry.ts';

interface Props {
  readonly entry: SourceEntry;
  readonly onEntry: (entry: SourceEntry) => void;
}

const KINDS = ['nodes', 'block_hash', 'none'] as const;

/** What a report is compared with: the network, a block hash from elsewhere, or nothing. */
export function SourceChoice({ entry, onEntry }: Props) {
  const words = useText().text.check.source;
  const id = useId();
  const hints = { nodes: words.nodesHint, block_hash: words.blockHashHint, none: words.noneHint };
  return (
    <fieldset className="no-print min-w-0">
      <legend className="mb-2 font-semibold">{words.title}</legend>
      <div className="grid gap-2 md:grid-cols-3">
        {KINDS.map((kind) => (
          <label
            key={kind}
            className="flex min-h-touch cursor-pointer items-start gap-2.5 rounded-control border-2 border-line px-4 py-2.5 has-checked:border-brand"
          >
            <input
              type="radio"
              name={id}
              className="mt-1 size-4 shrink-0 accent-brand"
              checked={kind === entry.kind}
              onChange={() => onEntry({ ...entry, kind })}
            />
            <span>
              <span className="block font-semibold">{words[kind]}</span>
              <span className="block text-small text-soft">{hints[kind]}</span>
            </span>
          </label>
        ))}
      </div>
      <div className="mt-4 grid gap-4">
        {entry.kind === 'block_hash' && (
          <TextField
            label={words.hash}
            code
            value={entry.hash}
            onChange={(hash) => onEntry({ ...entry, hash })}
            hint={words.hashHint}
            problem={entry.hash === '' || isHash(entry.hash) ? undefined : words.hashProblem}
          />
        )}
        {entry.kind === 'nodes' && entry.nodes !== undefined && (
          <NodesField text={entry.nodes} onText={(nodes) => onEntry({ ...entry, nodes })} />
        )}
        <TextField
          label={words.expected}
          code
          value={entry.expected}
          onChange={(expected) => onEntry({ ...entry, expected })}
          problem={entry.expected === '' || isHash(entry.expected) ? undefined : words.expectedProblem}
        />
      </div>
    </fieldset>
  );
}

function NodesField({ text, onText }: { readonly text: string; readonly onText: (text: string) => void }) {
  const words = useText().text.check.source;
  const id = useId();
  const problem = text.trim() !== '' && nodesIn(text) === undefined;
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {words.nodesLabel}
      </label>
      <textarea
        id={id}
        rows={2}
        dir="ltr"
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        value={text}
        onChange={(event) => onText(event.target.value)}
        aria-invalid={problem}
        aria-describedby={`${id}-problem`}
        className={`w-full rounded-control border-2 bg-card px-3 py-2 font-mono text-ink ${problem ? 'border-stop-ink' : 'border-soft'}`}
      />
      <p
        id={`${id}-problem`}
        aria-live="polite"
        className="mt-1 text-small font-semibold text-stop-ink empty:hidden"
      >
        {problem && words.nodesProblem}
      </p>
    </div>
  );
}
