import { useEffect, useState } from 'react';

const TICK_MS = 15_000;

/** Unix seconds by the device's clock, now and again: hours run on the screen. */
export function useSeconds(): number {
  const [now, setNow] = useState(() => Math.floor(Date.now() / 1000));
  useEffect(() => {
    const ticking = setInterval(() => setNow(Math.floor(Date.now() / 1000)), TICK_MS);
    return () => clearInterval(ticking);
  }, []);
  return now;
}
