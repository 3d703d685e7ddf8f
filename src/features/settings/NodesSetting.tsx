import { type FormEvent, useId, useState } from 'react';
import type { NodeReport } from '../../chain/checkNode.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Identifier } from '../../ui/Identifier.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { NodeReportCard } from './NodeReportCard.tsx';
import { parseNodes } from './parseNodes.ts';

interface Props {
  readonly nodes: readonly string[] | undefined;
  /** The nodes that are asked when none is chosen. */
  readonly standard: readonly string[];
  readonly onNodes: (nodes: readonly string[] | undefined) => void;
  readonly nodeReport: (node: string) => Promise<NodeReport>;
}

/** Which nodes are asked, and whether they are fit for it. */
export function NodesSetting({ nodes, standard, onNodes, nodeReport }: Props) {
  const words = useText().text.settings.nodes;
  const id = useId();
  const [typed, setTyped] = useState((nodes ?? []).join('\n'));
  const [asked, setAsked] = useState<{ readonly time: number; readonly nodes: readonly string[] }>();
  const parsed = parseNodes(typed);

  function save(event: FormEvent): void {
    event.preventDefault();
    if (!parsed.ok) return;
    const chosen = parsed.nodes.length > 0 ? parsed.nodes : undefined;
    onNodes(chosen);
    setAsked((before) => ({ time: (before?.time ?? 0) + 1, nodes: chosen ?? standard }));
  }

  return (
    <Card title={words.title}>
      <form onSubmit={save} className="grid gap-3">
        <div>
          <label htmlFor={id} className="mb-1 block font-semibold">
            {words.label}
          </label>
          <textarea
            id={id}
            rows={3}
            dir="ltr"
            autoCapitalize="off"
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            aria-invalid={!parsed.ok}
            aria-describedby={`${id}-hint ${id}-problem`}
            className={`block w-full rounded-control border-2 bg-card px-3 py-2 font-mono text-ink ${
              parsed.ok ? 'border-soft' : 'border-stop-ink'
            }`}
          />
          <p id={`${id}-hint`} className="mt-1 text-small text-soft">
            {words.hint}
          </p>
          <p id={`${id}-problem`} aria-live="polite" className="mt-1 text-small font-semibold text-stop-ink">
            {parsed.ok ? '' : words.invalid(parsed.line)}
          </p>
        </div>
        <p className="text-small text-soft">
          {words.standard}{' '}
          {standard.map((node) => (
            <span key={node} className="me-2">
              <Identifier long>{node}</Identifier>
            </span>
          ))}
        </p>
        <Button type="submit" variant="outline" disabled={!parsed.ok} className="justify-self-start">
          {words.save}
        </Button>
      </form>
      {asked !== undefined && (
        <ul className="mt-4 grid gap-3">
          {asked.nodes.map((node) => (
            <li key={`${asked.time} ${node}`}>
              <NodeReportCard node={node} nodeReport={nodeReport} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
