import type { Log } from '@lianban/process/log';

/** Work that a request starts and does not wait for; waited for when the process drains. */
export interface Background {
  start(what: string, work: () => Promise<unknown>): void;
  /** Resolves when all started work has ended, well or badly. */
  settled(): Promise<void>;
}

export function createBackground(log: Log): Background {
  const running = new Set<Promise<unknown>>();
  return {
    start(what, work) {
      const promise = work().catch((error: unknown) => log.error({ err: error, what }, 'background work failed'));
      running.add(promise);
      void promise.finally(() => running.delete(promise));
    },
    async settled() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
