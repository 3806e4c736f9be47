import { describe, expect, test } from '@jest/globals';
import { hoursAfter } from '@lianban/complaint/instant';
import { shanghai } from '@lianban/complaint/testing/story';
import { clusterSigns } from '@lianban/partner-standing/accountability/cluster';
import type { ComplaintFact } from '@lianban/partner-standing/accountability/facts';
import { DEFAULT_ASSOCIATION_SETTINGS } from '@lianban/partner-standing/association-settings';
import { complaint } from '@lianban/partner-standing/testing/accountability-desk';

/** The early sign of clusters: same outlet, same kind, within a window. */
const NOW = shanghai('2026-03-31 10:00');
const several = (count: number, changes: Partial<ComplaintFact> = {}) =>
  Array.from({ length: count }, (_, index) => ({
    ...complaint(`c${index}`, '2026-03-31 10:00'),
    acceptedAt: hoursAfter(NOW, -24 * index),
    ...changes,
  }));
const signs = (all: readonly ComplaintFact[], last: [string, string][] = [], settings = DEFAULT_ASSOCIATION_SETTINGS) =>
  clusterSigns(all, new Map(last), NOW, settings);
const first = (acceptedAt: string) => several(1, { complaintId: 'first', acceptedAt });

describe('the early sign', () => {
  test.each([
    ['two', several(2), 0],
    ['three', several(3), 1],
    ['four', several(4), 1],
    ['three, the first just within 30 days', [...several(2), ...first(shanghai('2026-03-01 10:00:00.001'))], 1],
    ['three, the first 30 days ago', [...several(2), ...first(shanghai('2026-03-01 10:00'))], 0],
    ['three, one of another kind', [...several(2), ...several(1, { kind: 'queue' })], 0],
    ['three, one at another outlet', [...several(2), ...several(1, { outletUnitId: 'outlet-2' })], 0],
    ['three, one at an outlet of another member', [...several(2), ...several(1, { memberTenantId: 'member-b' })], 0],
    ['three of no outlet', several(3, { outletUnitId: null }), 0],
    ['three, one withdrawn', [...several(2), ...several(1, { standing: 'withdrawn' })], 0],
    ['three, one invalid', [...several(2), ...several(1, { standing: 'invalid' })], 0],
  ])('%s', (_what, all, count) => expect(signs(all)).toHaveLength(count));

  test('names outlet, kind and complaints in order', () => {
    expect(signs(several(3))).toEqual([
      {
        key: 'member-a outlet-1 counter',
        memberTenantId: 'member-a',
        outletUnitId: 'outlet-1',
        kind: 'counter',
        at: NOW,
        windowDays: 30,
        complaintIds: ['c2', 'c1', 'c0'],
      },
    ]);
  });

  test('is given once in a window', () => {
    const key = 'member-a outlet-1 counter';
    expect(signs(several(4), [[key, hoursAfter(NOW, -24 * 30 + 1)]])).toHaveLength(0);
    expect(signs(several(4), [[key, hoursAfter(NOW, -24 * 30)]])).toHaveLength(1);
    expect(signs(several(4), [['member-a outlet-2 counter', NOW]])).toHaveLength(1);
  });

  test('threshold and window are settings', () => {
    const settings = { ...DEFAULT_ASSOCIATION_SETTINGS, cluster: { threshold: 2, windowDays: 2 } };
    expect(signs(several(2), [], settings)).toHaveLength(1);
    expect(signs(several(3), [], { ...settings, cluster: { threshold: 3, windowDays: 2 } })).toHaveLength(0);
  });
});
