import { createLog } from './log.ts';
import { StartRefused } from './start-refused.ts';

/**
 * The outermost call of an entry point. A refused start (wrong setting, taken port) prints one sentence and exits 1;
 * any other error at start prints its stack and exits 1. Once started, a promise that fails with nobody waiting for it is a
 * fault of one request: it is logged and costs nobody else the process.
 */
export async function run(name: string, main: () => Promise<unknown>): Promise<void> {
  try {
    await main();
    const log = createLog(name);
    process.on('unhandledRejection', (reason) => log.error({ err: reason }, 'a promise failed that nobody waited for'));
  } catch (error) {
    const text = error instanceof StartRefused ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`${name}: ${text}\n`);
    process.exit(1);
  }
}
