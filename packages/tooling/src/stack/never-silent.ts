/** Lines for a person who waits, with more of them where nothing is said for long. */
export interface Announcing {
  readonly announce: (line: string) => void;
  /** From now on lines are passed on and no others are made. */
  readonly stop: () => void;
}

/**
 * Says again what is under way, and for how long, whenever `everyMs` have gone by without a line: a start has steps whose
 * length nobody knows beforehand, and nobody waits a silent minute (design.md 7).
 */
export function neverSilent(announce: (line: string) => void, everyMs = 20_000): Announcing {
  let beat: NodeJS.Timeout | undefined;
  let stopped = false;
  return {
    announce: (line) => {
      const began = Date.now();
      clearInterval(beat);
      announce(line);
      if (!stopped) beat = setInterval(() => announce(`${line}: ${Math.round((Date.now() - began) / 1000)} s so far`), everyMs).unref();
    },
    stop: () => {
      stopped = true;
      clearInterval(beat);
    },
  };
}
