import type { Log } from '@lianban/process/log';

/** Work that goes on until it is stopped. */
export interface Repeating {
  /** Ends it; resolves once the round under way is done. */
  stop(): Promise<void>;
}

/**
 * Runs `round` again and again: at once after a round that says there is more, else after `pauseMs`. A round that fails is
 * logged and tried again after a pause that doubles up to a minute, so that a database that is away is not hammered and the
 * work goes on by itself once it is back.
 */
export function repeating(name: string, pauseMs: number, log: Log, round: () => Promise<'more' | 'done'>): Repeating {
  const ended = new AbortController();
  let failures = 0;

  const running = (async () => {
    while (!ended.signal.aborted) {
      let pause = pauseMs;
      try {
        const result = await round();
        if (failures > 0) log.info({ work: name }, 'works again');
        failures = 0;
        if (result === 'more') continue;
      } catch (error) {
        failures += 1;
        pause = Math.min(60_000, Math.max(pauseMs, 500) * 2 ** Math.min(failures - 1, 7));
        log.error({ err: error, work: name, failures, againInMs: pause }, 'failed');
      }
      await sleep(pause, ended.signal);
    }
  })();

  return {
    stop: async () => {
      ended.abort();
      await running;
    },
  };
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });
  });
}
