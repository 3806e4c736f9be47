import { expect, test } from '@jest/globals';
import { createLog } from '@lianban/process/log';
import { repeating } from './repeating.ts';

const log = createLog('worker-test');
log.level = 'silent';

test('goes on at once while there is more, and after a pause when there is not', async () => {
  const answers: ('more' | 'done')[] = ['more', 'more', 'done'];
  let rounds = 0;
  const work = repeating('counting', 3_600_000, log, async () => answers[rounds++] ?? 'done');
  while (rounds < 3) await new Promise((resolve) => setImmediate(resolve));
  await work.stop();
  expect(rounds).toBe(3);
});

test('a failed round is tried again', async () => {
  let rounds = 0;
  const work = repeating('failing', 1, log, async () => {
    rounds += 1;
    if (rounds === 1) throw new Error('the database is away');
    return 'done';
  });
  while (rounds < 2) await new Promise((resolve) => setTimeout(resolve, 20));
  await work.stop();
  expect(rounds).toBeGreaterThanOrEqual(2);
});

test('stopping waits for the round under way', async () => {
  let finished = false;
  let begun = false;
  const work = repeating('slow', 1, log, async () => {
    begun = true;
    await new Promise((resolve) => setTimeout(resolve, 50));
    finished = true;
    return 'done';
  });
  while (!begun) await new Promise((resolve) => setImmediate(resolve));
  await work.stop();
  expect(finished).toBe(true);
});
