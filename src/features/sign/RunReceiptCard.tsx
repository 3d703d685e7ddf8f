import { type ReactNode, useRef } from 'react';
import { type RunReceipt, receiptOf } from '../../chain/recordReceipt.ts';
import type { ActResult, Run } from '../../chain/recordRun.ts';
import { Button } from '../../ui/Button.tsx';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { Identifier } from '../../ui/Identifier.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { printAlone } from '../../ui/printAlone.ts';
import { Tag } from '../../ui/Tag.tsx';
import { problemWords, refusalWords } from './actWords.ts';

interface Props {
  readonly run: Run;
  readonly network: { readonly name: string };
  /** Beside printing and saving: what can be done next. */
  readonly action?: ReactNode;
}

/** What was signed, by whom, where, and what became of each pack; on screen and on paper. */
export function RunReceiptCard({ run, network, action }: Props) {
  const { text, format } = useText();
  const { receipt: words } = text.sign;
  const receipt = receiptOf(run, network);
  const sheet = useRef<HTMLElement>(null);
  return (
    <section ref={sheet} className="grid gap-3" aria-label={words.title}>
      <p className="hidden font-display text-title print:block">
        {words.title} · {network.name}
      </p>
      <p role="status" className="text-lead font-semibold">
        {headline(words, run)}
      </p>
      <DefinitionList
        rows={[
          { term: words.partner, value: receipt.partner.name },
          { term: words.place, value: <Identifier>{receipt.place}</Identifier> },
          ...(receipt.claimedAt === undefined
            ? []
            : [{ term: words.time, value: format.dateTime(receipt.claimedAt) }]),
          ...receipt.transactions.flatMap(({ hash, block, time }) =>
            hash === undefined
              ? []
              : [
                  {
                    term: words.transaction,
                    value: (
                      <>
                        <Identifier long>{hash}</Identifier>
                        {block !== undefined && time !== undefined && (
                          <>
                            <br />
                            {words.block(format.number(block), format.dateTime(time))}
                          </>
                        )}
                      </>
                    ),
                  },
                ],
          ),
        ]}
      />
      <ul className="max-h-96 overflow-auto border-t border-line text-small print:max-h-none">
        {run.acts.map(({ name, ref }, i) => (
          <li
            key={ref ?? i}
            className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line py-1.5"
          >
            <span className="min-w-0">{name}</span>
            <Result result={run.results[i] ?? { at: 'waiting' }} />
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-3 print:hidden">
        {action}
        <Button variant="outline" onClick={() => sheet.current !== null && printAlone(sheet.current)}>
          {words.print}
        </Button>
        <Button variant="outline" onClick={() => save(receipt, words.fileName(receipt.run.slice(0, 10)))}>
          {words.save}
        </Button>
      </div>
    </section>
  );
}

type Words = ReturnType<typeof useText>['text']['sign']['receipt'];

function headline(words: Words, { results }: Run): string {
  const done = results.filter(({ at }) => at === 'recorded' || at === 'stands').length;
  if (done === results.length) return words.done(done);
  return results.some(({ at }) => at === 'waiting') ? words.open : words.partly(done, results.length);
}

function Result({ result }: { readonly result: ActResult }) {
  const { text } = useText();
  const { receipt: words } = text.sign;
  const good = result.at === 'recorded' || result.at === 'stands';
  const open = result.at === 'waiting' || result.at === 'unknown' || result.at === 'elsewhere';
  return (
    <span className="text-end">
      <Tag tone={good ? 'good' : open ? 'check' : 'bad'}>{words.results[result.at]}</Tag>
      {result.at === 'refused' && <> {refusalWords(text, result.refusal)}</>}
      {result.at === 'not_recorded' && <> {problemWords(text, result.problem)}</>}
      {good && result.as === 'dispensed_out_of_custody' && <> {words.outOfCustody}</>}
    </span>
  );
}

/** Gives a receipt as a file. */
function save(receipt: RunReceipt, name: string): void {
  const address = URL.createObjectURL(
    new Blob([`${JSON.stringify(receipt, null, 2)}\n`], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
