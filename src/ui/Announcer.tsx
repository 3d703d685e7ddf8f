import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef } from 'react';

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

interface Props {
  readonly children: ReactNode;
}

/**
 * Holds the one place from which answers are read out to whoever does not see them. It stands in the page before there
 * is anything to say: what is put into a live region together with it is not read out.
 */
export function Announcer({ children }: Props) {
  const region = useRef<HTMLParagraphElement>(null);
  const announce = useCallback((text: string) => {
    if (region.current !== null) region.current.textContent = text;
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <p ref={region} role="status" aria-atomic="true" className="no-print sr-only" />
    </AnnounceContext>
  );
}

/** Has a text read out when it comes into view, and whenever it changes. */
export function useAnnounced(text: string): void {
  const announce = useContext(AnnounceContext);
  useEffect(() => {
    announce(text);
    // The same answer to the next scan is news.
    return () => announce('');
  }, [announce, text]);
}
