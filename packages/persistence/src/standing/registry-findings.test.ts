import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { logDrill } from '../contact-registry/log-drill.ts';
import { watchChangeNotices } from '../contact-registry/watch-change-notices.ts';
import { newName, REGISTRY_PEOPLE, registryDesk } from '../testing/registry-desk.ts';
import { StandingDesk, STANDING_PEOPLE } from '../testing/standing-desk.ts';
import { hoursLater, NOON, openStage, TENANTS, type Stage } from '../testing/stage.ts';
import { proposeFromRegistry } from './deductions.ts';
import { deductionPage } from './read-conduct.ts';

const { department, contactA } = REGISTRY_PEOPLE;
let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test('what the registry finds is proposed by itself, once, whoever looks (REG-05, REG-07, SCO-05)', async () => {
  const registry = registryDesk(stage);
  const desk = new StandingDesk(stage);
  await registry.registered(contactA);
  const drill = (outcome: 'reached' | 'empty_number' | 'no_answer') =>
    logDrill(
      stage.databases.carrier,
      { ...desk.request(department, hoursLater(1)), partnerTenantId: TENANTS.partnerA },
      { field: 'hotline_mobile', outcome, at: hoursLater(1), note: '' },
    );
  for (const outcome of ['reached', 'empty_number', 'no_answer'] as const) expect((await drill(outcome)).kind).toBe('done');
  const notice = await registry.submitted(
    contactA,
    [newName('甲软件新')],
    { emergency: true, reason: '联系人离职', effectiveDay: '2026-05-20' },
    NOON,
  );
  await registry.does(department, notice, { name: 'approve_emergency', reason: '属实' }, hoursLater(1));
  const later = hoursLater(72);
  await watchChangeNotices(stage.databases.worker, later, 10);
  const worker = stage.databases.worker;
  const found = await Promise.all([proposeFromRegistry(worker, later, 10), proposeFromRegistry(worker, later, 10)]);
  expect(Math.max(...found)).toBe(3);
  while ((await proposeFromRegistry(worker, later, 10)) > 0);
  const page = await stage.read(STANDING_PEOPLE.reviewer, (tx) =>
    deductionPage(tx, { partnerTenantId: TENANTS.partnerA, month: '2026-05', states: ['proposed'], first: 10, after: null }),
  );
  const proposed = page.items.map(({ item }) => ({ source: item.source, points: item.points, by: item.proposed.personId }));
  expect(proposed.sort((one, other) => one.points - other.points)).toEqual([
    { source: 'drill', points: 2, by: null },
    { source: 'short_notice', points: 3, by: null },
    { source: 'drill', points: 5, by: null },
  ]);
  expect(
    await stage.rows("select 1 from lianban.notice where kind = 'deduction_proposed' and tenant_id = $1", [TENANTS.partnerA]),
  ).toHaveLength(3);
});
