import type { Outcome, Verdict } from '../../domain/verdict.ts';
import { useAnnounced } from '../../ui/Announcer.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';

interface Props {
  /** Of each pack of the list; undefined while it is awaited. */
  readonly verdicts: readonly (Verdict | undefined)[];
}

/** Answers with which there is nothing for the person to do. */
const CALM = new Set<Outcome>(['genuine', 'supplied']);

/** How the list stands in one or two sentences, read out when all of it has been checked. */
export function ListSummary({ verdicts }: Props) {
  const { text, format } = useText();
  const words = text.medicines.summary;
  const awaited = verdicts.filter((verdict) => verdict === undefined).length;
  const outcomes = verdicts.flatMap((verdict) => verdict?.outcome ?? []);
  const unread = outcomes.filter((outcome) => outcome === 'could_not_check').length;
  const attention = outcomes.filter((outcome) => !CALM.has(outcome) && outcome !== 'could_not_check').length;
  const sentences = [
    ...(attention > 0 ? [words.attention(attention, format)] : []),
    ...(awaited > 0 ? [words.checking(awaited, format)] : []),
    ...(unread > 0 ? [words.unread(unread, format)] : []),
  ];
  const said = sentences.length > 0 ? sentences : [words.good];
  useAnnounced(awaited > 0 ? '' : said.join(' '));
  return (
    <div className={`rounded-control border-s-4 px-4 py-3 ${attention > 0 ? BAD : PLAIN}`}>
      {said.map((sentence) => (
        <p key={sentence} className="text-lead font-semibold">
          {sentence}
        </p>
      ))}
    </div>
  );
}

const BAD = 'border-caution bg-caution-tint';
const PLAIN = 'border-quiet bg-card';
