import type { CheckText } from '../../../i18n/en/check.ts';
import type { CheckReason } from '../../../records/check/checkReport.ts';
import { DefinitionList } from '../../../ui/DefinitionList.tsx';
import { Identifier } from '../../../ui/Identifier.tsx';
import { useText } from '../../../ui/LocaleProvider.tsx';

/** Why a part has its grade, in words. */
export function ReasonText({ reason }: { readonly reason: CheckReason }) {
  const { text, format } = useText();
  const words = text.check;
  switch (reason.code) {
    case 'differs':
      return (
        <>
          <p>{words.differs(reason.path)}</p>
          <DefinitionList
            rows={[
              { term: words.saysReport, value: <Value path={reason.path}>{reason.stated}</Value> },
              { term: words.saysEvidence, value: <Value path={reason.path}>{reason.shown}</Value> },
            ]}
          />
        </>
      );
    case 'unread':
      return <p>{causeText(reason.cause, words)}</p>;
    case 'nodes_agree':
      return <p>{words.nodesAgree(format.list(reason.nodes))}</p>;
    case 'nodes_differ':
      return <p>{words.nodesDiffer(format.list(reason.nodes))}</p>;
    case 'left_out':
      return <p>{words.leftOut(reason.unit, reason.sequence)}</p>;
    default:
      return <p>{words.reasons[reason.code]}</p>;
  }
}

/** A moment is told as people tell it, too. */
function Value({ path, children }: { readonly path: string; readonly children: string }) {
  const { format } = useText();
  const moment = /(?:^|\.)(?:claimedAt|effectiveAt|time)$/.test(path) && /^\d{1,11}$/.test(children);
  return (
    <>
      <Identifier long>{children}</Identifier>
      {moment && ` (${format.dateTime(Number(children))})`}
    </>
  );
}

function causeText(cause: string, { unread, unreadElse }: CheckText): string {
  const known: Readonly<Record<string, string | undefined>> = unread;
  return known[cause] ?? unreadElse;
}
