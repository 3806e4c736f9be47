import { StartRefused } from './start-refused.ts';

/**
 * The outermost call of an entry point. A refused start (wrong setting, taken port) prints one sentence and exits 1;
 * any other error at start prints its stack and exits 1.
 */
export async function run(name: string, main: () => Promise<unknown>): Promise<void> {
  try {
    await main();
  } catch (error) {
    const text = error instanceof StartRefused ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`${name}: ${text}\n`);
    process.exit(1);
  }
}
