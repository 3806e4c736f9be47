import { describe, expect, test } from '@jest/globals';
import { createLog } from './log.ts';

function lineOf(write: (log: ReturnType<typeof createLog>) => void): Record<string, unknown> {
  let line = '';
  write(
    createLog('test', {
      write: (text) => {
        line = text;
      },
    }),
  );
  return JSON.parse(line) as Record<string, unknown>;
}

describe('createLog', () => {
  test('redacts contact data and tokens by key, two levels down', () => {
    const line = lineOf((log) =>
      log.info({ input: { contact: { phone: '13812345678' } }, request: { headers: { authorization: 'Bearer x' } } }, 'took'),
    );
    expect(JSON.stringify(line)).not.toMatch(/13812345678|Bearer/);
  });

  test('takes tokens, mobile numbers, mail addresses and passwords out of running text and keeps JSON', () => {
    const token = `eyJhbGciOiJSUzI1NiJ9.${'a'.repeat(20)}.${'b'.repeat(20)}`;
    const line = lineOf((log) =>
      log.error(
        { err: new Error(`call:13812345678, ${token}`), n: 13812345678 },
        'from postgres://lianban:s3cret@db/x by wang@carrier.example',
      ),
    );
    expect(JSON.stringify(line)).not.toMatch(/13812345678|eyJ|s3cret|wang@/);
    expect(line['n']).toBe(13800000000);
  });

  test('keeps ids, numbers of complaints and times', () => {
    const line = lineOf((log) => log.info({ complaint: 'TS20261122-000123', id: '0190e4a0-13812345678a', atMs: 1_790_000_000_000 }, 'ok'));
    expect(line).toMatchObject({
      complaint: 'TS20261122-000123',
      id: '0190e4a0-13812345678a',
      atMs: 1_790_000_000_000,
      process: 'test',
      level: 'info',
    });
  });
});
