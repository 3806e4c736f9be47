import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DEFAULT_SETTINGS } from '@lianban/complaint/settings';
import { watchClocks } from './clock-watcher.ts';
import { changeSettings } from './programme-settings.ts';
import { recomputePreview } from './recompute-clocks.ts';
import { NOON, openStage, PEOPLE, PROGRAMME, SERVICES, TENANTS, type Stage } from './testing/stage.ts';

const { agent, partnerA } = PEOPLE;
let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const clocks = (id: string) =>
  stage.rows<{ rule: string; due: string; version: number }>(
    `select rule, to_char(due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as due, settings_version as version from lianban.clock where complaint_id = $1 order by rule`,
    [id],
  );

test('CLK-20: a day off added later moves running clocks on working days, shown before it applies, and no other clock', async () => {
  const byMail = await stage.take(partnerA, { kind: 'enquiry', channel: 'email', serviceId: SERVICES.ofA });
  const direct = await stage.take(partnerA, { kind: 'complaint' });
  // Noon on Monday the 18th: one working day ends at the end of Tuesday, Shanghai time.
  expect(await clocks(byMail)).toEqual([{ rule: 'CLK-06', due: '2026-05-19T16:00:00Z', version: 1 }]);
  const before = await clocks(direct);
  const settings = { ...DEFAULT_SETTINGS, calendarAdditions: [{ day: '2026-05-19', kind: 'off' as const, name: '台风停工' }] };
  const preview = await stage.read(partnerA, (tx) => recomputePreview(tx, settings, NOON));
  expect(preview).toMatchObject([
    { complaintId: byMail, rule: 'CLK-06', from: '2026-05-19T16:00:00.000Z', to: '2026-05-20T16:00:00.000Z' },
  ]);
  expect(await clocks(byMail)).toMatchObject([{ due: '2026-05-19T16:00:00Z' }]);

  expect(
    await changeSettings(stage.databases.carrier, agent, { version: 2, settings, reason: '台风', personName: agent.name, at: NOON }),
  ).toBe(true);
  expect(
    await changeSettings(stage.databases.carrier, agent, { version: 2, settings, reason: '台风', personName: agent.name, at: NOON }),
  ).toBe(false);
  await watchClocks(stage.databases.worker, NOON, 100);
  expect(await clocks(byMail)).toEqual([{ rule: 'CLK-06', due: '2026-05-20T16:00:00Z', version: 2 }]);
  expect(await clocks(direct)).toEqual(before);
  expect(await stage.rows('select recomputed_version from lianban.programme where id = $1', [PROGRAMME])).toEqual([
    { recomputed_version: 2 },
  ]);
  const recomputed = () => stage.rows("select 1 from lianban.complaint_event where type = 'clock_recomputed'");
  expect(await recomputed()).toHaveLength(1);
  await watchClocks(stage.databases.worker, NOON, 100);
  expect(await recomputed()).toHaveLength(1);
  expect(TENANTS.partnerA).toBe(partnerA.tenantId);
});
