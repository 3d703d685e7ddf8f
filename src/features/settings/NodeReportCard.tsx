import { useEffect, useState } from 'react';
import type { NodeReport } from '../../chain/checkNode.ts';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';

interface Props {
  readonly node: string;
  readonly nodeReport: (node: string) => Promise<NodeReport>;
}

/** Asks a node once, and says what it is worth. */
export function NodeReportCard({ node, nodeReport }: Props) {
  const { text, format } = useText();
  const words = text.settings.nodes;
  const [report, setReport] = useState<NodeReport>();
  useEffect(() => {
    let gone = false;
    void nodeReport(node).then((answer) => {
      if (!gone) setReport(answer);
    });
    return () => {
      gone = true;
    };
  }, [node, nodeReport]);

  if (report === undefined) return <Notice title={node}>{words.checking}</Notice>;
  const { block, ms } = report;
  switch (block.status) {
    case 'found':
      return (
        <Notice title={node}>
          {`✓ ${words.good} `}
          {words.block(format.number(block.value.number), format.dateTime(block.value.time))}{' '}
          {words[block.proof.level]} {words.took(format.number(ms))}
        </Notice>
      );
    case 'unread':
      return (
        <Notice tone="bad" title={node}>
          {text.causes[block.cause.code]}
          {block.cause.detail !== undefined && (
            <p className="mt-1 break-words text-small text-soft">{block.cause.detail}</p>
          )}
        </Notice>
      );
    case 'absent':
      return <Notice tone="bad" title={node} />;
    default:
      return block satisfies never;
  }
}
