import { useEffect, useState } from 'react';

const TICK_MS = 20_000;

/** Unix seconds by the device's clock, now and again: answers age on the screen. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now() / 1000);
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now() / 1000), TICK_MS);
    return () => clearInterval(ticking);
  }, []);
  return now;
}
