import { expect, test } from '@jest/globals';
import { warningIn } from './log-line.ts';

test('only what needs a person is shown of a log', () => {
  expect(warningIn('{"level":"info","msg":"listening"}')).toBeNull();
  expect(warningIn('{"level":"error","msg":"request failed","err":{"message":"no such table"},"traceId":"abc"}')).toBe(
    'error: request failed no such table (trace abc)',
  );
  expect(warningIn('Port 4000 is taken.')).toBe('Port 4000 is taken.');
  expect(warningIn('{"broken')).toBe('{"broken');
});
