import { useQuery } from '@tanstack/react-query';
import { Button, buttonClass } from '../../ui/Button.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { fetchLeaflet } from './fetchLeaflet.ts';

interface Props {
  /** Path of the file on the app's own host. */
  readonly path: string;
  /** As it is on record. */
  readonly hash: string;
}

/** A leaflet of the app's own host, compared with the record before anybody is led to it: a changed one is not offered. */
export function HostedLeaflet({ path, hash }: Props) {
  const { text } = useText();
  const words = text.leaflet;
  const { data, isFetching, refetch } = useQuery({
    queryKey: ['leaflet', path, hash],
    queryFn: ({ signal }) => fetchLeaflet(path, hash, signal),
    // It may be replaced at any time.
    staleTime: 0,
    refetchOnWindowFocus: false,
    // A device that thinks itself offline is answered too.
    networkMode: 'always',
    retry: false,
  });
  const state = data === undefined || isFetching ? 'checking' : data;
  return (
    <>
      {/* The region is there before its words are, else no reader would say them. */}
      <div role="status">
        <Notice role="note" tone={state === 'mismatch' ? 'check' : 'plain'} title={words[state]} />
      </div>
      {state === 'match' && (
        <>
          <a href={path} target="_blank" rel="noopener noreferrer" className={buttonClass('outline')}>
            {words.open}
          </a>
          <p className="text-small text-soft">{words.here}</p>
        </>
      )}
      {(state === 'mismatch' || state === 'unreadable') && (
        <Button variant="outline" onClick={() => void refetch()}>
          {text.verify.tryAgain}
        </Button>
      )}
    </>
  );
}
