import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';

interface Desk {
  /** The instant bars and remaining times are read against, in milliseconds. */
  readonly now: number;
  readonly timeZone: string;
}

const DeskContext = createContext<Desk>({ now: 0, timeZone: 'Asia/Shanghai' });

/** The programme's time as the server saw it, going on by itself every half minute. */
export function DeskTime({ now, timeZone, children }: Desk & { children: ReactNode }) {
  const [current, setCurrent] = useState(now);
  useEffect(() => {
    const skew = now - Date.now();
    setCurrent(now);
    const timer = setInterval(() => setCurrent(Date.now() + skew), 30_000);
    return () => clearInterval(timer);
  }, [now]);
  return <DeskContext.Provider value={{ now: current, timeZone }}>{children}</DeskContext.Provider>;
}

export const useDesk = (): Desk => useContext(DeskContext);
