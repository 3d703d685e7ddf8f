import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { LookBack } from '../../../domain/lookBack.ts';
import { useText } from '../../../ui/LocaleProvider.tsx';
import { type RecallsSource, recallsQuery } from './recallsQuery.ts';

interface Props {
  readonly source: RecallsSource;
  /** Another value once something was signed: what is here may have changed. */
  readonly turn: unknown;
}

/** The first packs of a list are answered before anything is asked about recalls. */
const WAIT_MS = 2_000;

/** At the counter: recalled stock that is here or on its way, as long as it is. */
export function RecallBanner({ source, turn }: Props) {
  const { text, format } = useText();
  const { banner } = text.lookBack;
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    const waiting = setTimeout(() => setReady(true), WAIT_MS);
    return () => clearTimeout(waiting);
  }, []);
  const { data, refetch } = useQuery({
    ...recallsQuery(source),
    enabled: isReady && source.here !== undefined,
  });
  const [seen, setSeen] = useState(turn);
  useEffect(() => {
    if (turn === seen || data === undefined) return;
    setSeen(turn);
    void refetch();
  }, [turn, seen, data, refetch]);
  if (data === undefined) return null;
  const sum = (count: (back: LookBack) => number) =>
    data.lots.reduce((all, { back }) => all + count(back), 0);
  const isUnread = !data.isListed || data.unread.length > 0 || data.lots.some(({ back }) => back.unread > 0);
  const [held, coming, aside] = [
    sum(({ onShelf, held }) => onShelf - held),
    sum(({ toHere }) => toHere),
    sum(({ held, quarantined }) => held + quarantined),
  ];
  const notices: readonly NoticeWords[] = [
    ...(held > 0 ? [{ tone: 'bad', title: banner.held(held, format), what: banner.heldWhat } as const] : []),
    ...(coming > 0
      ? [{ tone: 'check', title: banner.coming(coming, format), what: banner.comingWhat } as const]
      : []),
    ...(aside > 0
      ? [{ tone: 'plain', title: banner.aside(aside, format), what: banner.asideWhat } as const]
      : []),
    ...(isUnread ? [{ tone: 'check', title: banner.unread, what: banner.unreadWhat } as const] : []),
  ];
  // Slim: the list below it is what somebody works on.
  return notices.map(({ tone, title, what }, i) => (
    <div
      key={title}
      role="status"
      className={`flex flex-wrap items-center gap-x-3 rounded-control border-s-4 px-3 py-1 ${TONES[tone]}`}
    >
      <strong className="font-semibold">{title}</strong>
      <span>{what}</span>
      {i === 0 && (
        <a
          className="inline-flex min-h-touch items-center font-semibold text-brand underline underline-offset-4"
          href="/counter/recalls"
        >
          {banner.open}
        </a>
      )}
    </div>
  ));
}

const TONES = {
  bad: 'border-stop-ink bg-stop-tint',
  check: 'border-caution bg-caution-tint',
  plain: 'border-quiet bg-card',
};

interface NoticeWords {
  readonly tone: keyof typeof TONES;
  readonly title: string;
  readonly what: string;
}
