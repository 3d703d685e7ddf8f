import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ButtonLink } from '../../../ui/ButtonLink.tsx';
import { useText } from '../../../ui/LocaleProvider.tsx';
import { Notice } from '../../../ui/Notice.tsx';
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
  const held = data.lots.reduce((sum, { back }) => sum + back.onShelf, 0);
  const coming = data.lots.reduce((sum, { back }) => sum + back.toHere, 0);
  const isUnread = !data.isListed || data.unread.length > 0 || data.lots.some(({ back }) => back.unread > 0);
  const open = (
    <ButtonLink variant="outline" href="/counter/recalls">
      {banner.open}
    </ButtonLink>
  );
  return (
    <>
      {held > 0 && (
        <Notice tone="bad" title={banner.held(held, format)} action={open}>
          {banner.heldWhat}
        </Notice>
      )}
      {coming > 0 && (
        <Notice tone="check" title={banner.coming(coming, format)} action={held > 0 ? undefined : open}>
          {banner.comingWhat}
        </Notice>
      )}
      {isUnread && (
        <Notice tone="check" title={banner.unread} action={held + coming > 0 ? undefined : open}>
          {banner.unreadWhat}
        </Notice>
      )}
    </>
  );
}
